import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphConnection } from '../../src/graph/run/connection.ts';
import { buildSchema } from '../../src/schema/schema.ts';
import { openTestGraph } from '../support/neo4j.ts';
import { explainStatements } from './explain-statements.ts';
import { loadOracleGraph } from './graph/load-graph.ts';
import { readOracleGraph } from './graph/oracle-graph.ts';
import { createOracle } from './oracle.ts';
import { chooseSeed, judgeRandom } from './random/judge-random.ts';
import { comparedWays } from './compared-ways.ts';

const COUNT = 2_000;
/** Another every time; a failure names it. */
const seed = chooseSeed(Date.now() % 1_000_000_000);

let connection: GraphConnection;

beforeAll(async () => {
  connection = await openTestGraph();
  await loadOracleGraph(connection);
});

afterAll(() => connection.close());

it(`answers ${COUNT} random operations alike, from ORACLE_SEED=${seed}`, async () => {
  process.stdout.write(`ORACLE_SEED=${seed}\n`);
  const schema = buildSchema();
  const graph = await readOracleGraph(connection);
  const oracle = createOracle({ connection, schema, ...comparedWays(connection) });
  const complaints = await judgeRandom(oracle, schema, graph, { seed, count: COUNT });
  const refused = await explainStatements(connection, oracle.statements.values());
  expect([...complaints, ...refused].join('\n')).toBe('');
});
