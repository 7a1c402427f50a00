import type { GraphQLSchema } from 'graphql';
import type { OracleGraph } from '../graph/oracle-graph.ts';
import type { Oracle } from '../oracle.ts';
import { valueAt } from '../value-at.ts';
import { randomOperation } from './random-operation.ts';

/** The seed of a run: that of the environment, so that a run can be repeated, or the one given. */
export function chooseSeed(fallback: number): number {
  const told = process.env['ORACLE_SEED'];
  return told === undefined ? fallback : Number(told);
}

/**
 * Judges as many random operations as asked, the n-th from the seed plus n; each is asked again with
 * the cursors of its first answer where it takes some. Answers what is to complain about.
 */
export async function judgeRandom(
  oracle: Oracle,
  schema: GraphQLSchema,
  graph: OracleGraph,
  { seed, count }: { readonly seed: number; readonly count: number },
): Promise<readonly string[]> {
  const complaints: string[] = [];
  for (let own = seed; own < seed + count; own += 1) {
    const { operation, variables, follow = {} } = randomOperation(schema, graph, own);
    const first = await oracle.judge(operation, variables);
    const cursors = Object.entries(follow).flatMap(([name, path]) => {
      const cursor = valueAt(first.yardstick.data, path);
      return typeof cursor === 'string' ? [[name, cursor] as const] : [];
    });
    const found = [...first.complaints];
    if (cursors.length > 0) {
      const again = { ...variables, ...Object.fromEntries(cursors) };
      found.push(...(await oracle.judge(operation, again)).complaints);
    }
    if (found.length > 0) complaints.push(`seed ${own}`, ...found);
  }
  return complaints;
}
