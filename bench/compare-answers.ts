import { inspect, isDeepStrictEqual } from 'node:util';
import type { ContenderName, QueryName } from './sample.ts';

export interface Answered {
  readonly contender: ContenderName;
  /** In the form in which the answers of all contenders are alike. */
  readonly answer: unknown;
}

/** Contenders answered one question in two ways: what is timed would not be the same. */
export class DifferentAnswers extends Error {
  constructor(query: QueryName, [first, second]: readonly [Answered, Answered]) {
    const at = firstDifference(first.answer, second.answer, []);
    super(
      `${query}: ${first.contender} and ${second.contender} differ at ${at.path}\n` +
        `${first.contender}: ${show(at.first)}\n${second.contender}: ${show(at.second)}`,
    );
    this.name = 'DifferentAnswers';
  }
}

/** @throws DifferentAnswers that shows the first place where an answer differs from the first one. */
export function compareAnswers(query: QueryName, answers: readonly Answered[]): void {
  const [first, ...others] = answers;
  if (first === undefined) return;
  for (const other of others)
    if (!isDeepStrictEqual(first.answer, other.answer))
      throw new DifferentAnswers(query, [first, other]);
}

interface Difference {
  readonly path: string;
  readonly first: unknown;
  readonly second: unknown;
}

/** Walks two values that differ down to the smallest part that does. */
function firstDifference(first: unknown, second: unknown, path: readonly string[]): Difference {
  if (isObject(first) && isObject(second) && Array.isArray(first) === Array.isArray(second)) {
    for (const key of new Set([...Object.keys(first), ...Object.keys(second)]))
      if (!isDeepStrictEqual(first[key], second[key]))
        return firstDifference(first[key], second[key], [...path, key]);
  }
  return { path: path.join('.') || 'the top', first, second };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const show = (value: unknown): string =>
  inspect(value, { depth: 4, maxArrayLength: 5, maxStringLength: 200, breakLength: 120 });
