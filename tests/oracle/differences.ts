import { OUR_FAULTS, type ResponsePath, type Told, type ToldError } from './ways.ts';

/** Whether the yardstick tells such an error too, when it alone can be told. */
export type Justify = (error: ToldError) => Promise<boolean>;

/** A place of an answer, list positions left out: which row fails first is chance. */
const placeOf = (path: ResponsePath): string =>
  path.map((part) => (typeof part === 'number' ? '*' : part)).join('.');

const printError = ({ message, path, code, argument, cause }: ToldError): string =>
  `${code} ${placeOf(path ?? [])} ${argument} ${message} ${cause}`.trimEnd();

/**
 * What the answer of a way differs in from the yardstick's; nothing when they agree. Data must be the
 * same text, so the order of fields counts. Of errors that are swallowed by one null graphql-js tells
 * whichever comes first, so there an error may be another than the yardstick's if it is justified.
 */
export async function differences(
  yardstick: Told,
  other: Told,
  justify: Justify,
): Promise<readonly string[]> {
  const faults = [...yardstick.errors, ...other.errors].filter(({ code }) =>
    OUR_FAULTS.includes(code),
  );
  if (faults.length > 0) return faults.map((fault) => `a fault of ours: ${printError(fault)}`);
  const data = firstDifference(yardstick.data, other.data, []);
  if (data !== null) return [data, ...listErrors(yardstick, other)];
  if (yardstick.data === undefined) return compareSets(yardstick.errors, other.errors, 'request');

  const [expected, found] = [byNull(yardstick), byNull(other)];
  const lines: string[] = [];
  for (const position of new Set([...expected.keys(), ...found.keys()])) {
    const left = expected.get(position) ?? [];
    const right = found.get(position) ?? [];
    const isSwallowed = left.length > 0 && right.length > 0 && left.every(isBelow(position));
    if (!isSwallowed) lines.push(...compareSets(left, right, `at ${position}`));
    else
      for (const error of right)
        if (!left.some((same) => printError(same) === printError(error)) && !(await justify(error)))
          lines.push(`at ${position} an error of its own: ${printError(error)}`);
  }
  return lines;
}

function listErrors(yardstick: Told, other: Told): readonly string[] {
  return [
    ...yardstick.errors.map((error) => `  yardstick: ${printError(error)}`),
    ...other.errors.map((error) => `  other: ${printError(error)}`),
  ].slice(0, 10);
}

/** Errors by the null that each left in the data, which may stand far above where it arose. */
function byNull({ data, errors }: Told): ReadonlyMap<string, readonly ToldError[]> {
  return Map.groupBy(errors, ({ path }) => JSON.stringify(nullAbove(data, path ?? [])));
}

function nullAbove(data: unknown, path: ResponsePath): ResponsePath {
  let at = data;
  for (const [depth, part] of path.entries()) {
    if (at === null || typeof at !== 'object') return path.slice(0, depth);
    at = (at as Readonly<Record<string, unknown>>)[String(part)];
  }
  return path;
}

/** Whether an error arose below the position whose null it left. */
const isBelow =
  (position: string) =>
  ({ path }: ToldError): boolean =>
    JSON.stringify(path ?? []) !== position;

function compareSets(
  left: readonly ToldError[],
  right: readonly ToldError[],
  where: string,
): readonly string[] {
  const [expected, found] = [new Set(left.map(printError)), new Set(right.map(printError))];
  return [
    ...[...expected.difference(found)].map((error) => `${where}, missing: ${error}`),
    ...[...found.difference(expected)].map((error) => `${where}, too much: ${error}`),
  ];
}

/** The first place where two answers differ, in the order of the text; null when they do not. */
export function firstDifference(left: unknown, right: unknown, path: ResponsePath): string | null {
  if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) {
    const [expected, found] = [JSON.stringify(left), JSON.stringify(right)];
    if (expected === found) return null;
    return `data at ${path.join('.')}: expected ${cut(expected)}, found ${cut(found)}`;
  }
  const [expected, found] = [Object.keys(left), Object.keys(right)];
  for (const key of expected) {
    if (!Object.hasOwn(right, key)) break;
    const below = firstDifference(left[key], right[key], [...path, key]);
    if (below !== null) return below;
  }
  return expected.join() === found.join()
    ? null
    : `data at ${path.join('.')}: expected the keys ${expected.join()}, found ${found.join()}`;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const cut = (text: string | undefined): string => (text ?? 'nothing').slice(0, 300);
