import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphConnection } from '../../src/graph/run/connection.ts';
import { buildSchema } from '../../src/schema/schema.ts';
import { openTestGraph } from '../support/neo4j.ts';
import { loadOracleGraph } from './graph/load-graph.ts';
import { readOracleGraph } from './graph/oracle-graph.ts';
import { createOracle } from './oracle.ts';
import { chooseSeed, judgeRandom } from './random/judge-random.ts';
import { comparedWays } from './compared-ways.ts';

const SLOW = 300_000;
const COUNT = 100;
const seed = chooseSeed(1);

let connection: GraphConnection;

beforeAll(async () => {
  connection = await openTestGraph();
  await loadOracleGraph(connection);
}, SLOW);

afterAll(() => connection.close());

it(
  `answers ${COUNT} random operations alike, from ORACLE_SEED=${seed}`,
  async () => {
    const schema = buildSchema();
    const graph = await readOracleGraph(connection);
    const oracle = createOracle({ connection, schema, ...comparedWays(connection) });
    const complaints = await judgeRandom(oracle, schema, graph, { seed, count: COUNT });
    expect(complaints.join('\n')).toBe('');
  },
  SLOW,
);
