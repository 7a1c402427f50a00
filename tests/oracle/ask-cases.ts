import type { Oracle } from './oracle.ts';
import { valueAt } from './value-at.ts';
import type { Told } from './ways.ts';
import type { Case } from './cases/case.ts';

const NO_VARIABLES: readonly Case[] = [{ variables: {} }];

export interface Asked {
  readonly complaints: readonly string[];
  readonly answers: readonly Told[];
}

/** Asks an operation with each of its cases, and once more where a case goes on from a cursor. */
export async function askCases(
  oracle: Oracle,
  operation: string,
  cases: readonly Case[] = NO_VARIABLES,
): Promise<Asked> {
  const complaints: string[] = [];
  const answers: Told[] = [];
  for (const { variables, follow } of cases) {
    const first = await oracle.judge(operation, variables);
    complaints.push(...first.complaints);
    answers.push(first.yardstick);
    if (follow === undefined) continue;
    const cursors = Object.entries(follow).map(([name, path]) => {
      const cursor = valueAt(first.yardstick.data, path);
      if (typeof cursor !== 'string') complaints.push(`no cursor at ${path} of\n${operation}`);
      return [name, cursor] as const;
    });
    const second = await oracle.judge(operation, { ...variables, ...Object.fromEntries(cursors) });
    complaints.push(...second.complaints);
    answers.push(second.yardstick);
  }
  return { complaints, answers };
}
