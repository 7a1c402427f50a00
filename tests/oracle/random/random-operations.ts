import { expect, it } from 'vitest';
import { buildSchema } from '../../../src/schema/schema.ts';
import { comparedWays } from '../compared-ways.ts';
import type { OpenedGraph } from '../graph/use-oracle-graph.ts';
import { createOracle } from '../oracle.ts';
import { chooseSeed, judgeRandom } from './judge-random.ts';

const SLOW = 300_000;
const COUNT = 100;

/** The suite of the oracle over random operations. */
export function testRandomOperations(opened: OpenedGraph): void {
  const seed = chooseSeed(1);
  it(
    `answers ${COUNT} random operations alike, from ORACLE_SEED=${seed}`,
    async () => {
      const { connection, graph } = opened;
      const schema = buildSchema();
      const oracle = createOracle({ connection, schema, ...comparedWays(connection) });
      const complaints = await judgeRandom(oracle, schema, graph, { seed, count: COUNT });
      expect(complaints.join('\n')).toBe('');
    },
    SLOW,
  );
}
