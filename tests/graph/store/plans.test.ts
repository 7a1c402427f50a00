import { readdirSync, readFileSync } from 'node:fs';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PREDICATE_NAMES } from '../../../src/graph/model/predicates.ts';
import type { GraphConnection } from '../../../src/graph/run/connection.ts';
import { loadStatement, stripHeader } from '../../../src/graph/run/load-statement.ts';
import { createStore } from '../../../src/graph/store/graph-store.ts';
import { openTestGraph, testDatabase } from '../../support/neo4j.ts';
import { makeDraft, person } from './make-draft.ts';

const QUERIES = new URL('../../../cypher/queries/', import.meta.url);

/** They ask for all there is, by their purpose. */
const WHOLE_GRAPH = new Set([
  'digest-nodes',
  'digest-relationships',
  'drop-ties',
  'read-migrations',
  'statistics',
]);

/** What the store sends while it writes an article or takes it back. */
const WRITTEN = readdirSync(QUERIES)
  .map((file) => file.replace('.cypher', ''))
  .filter((name) =>
    /^(?:count|delete|describe|existing|find|hold|leave|lock|move|open|purge|read|recount|settle|supersede|ties|withdraw|write)-/u.test(
      name,
    ),
  )
  .filter((name) => !WHOLE_GRAPH.has(name));

let connection: GraphConnection;
let driver: Driver;

beforeAll(async () => {
  connection = await openTestGraph();
  const { uri, username, password } = testDatabase();
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  const ada = person('Ada Holm');
  const draft = makeDraft({
    entities: [ada],
    body: [{ parts: [{ name: 'Ada Holm', of: ada.key }, ' came.'] }],
  });
  const link = (proposed: typeof draft) => Promise.resolve(proposed);
  await createStore(connection).ingest({ draft, link, now: '2025-06-01T00:00:00Z', actor: 'test' });
  // In an almost empty graph the planner may find a scan cheaper, by what it counted there last.
  const seed = `UNWIND range(1, 2000) AS n
    CREATE (:Claim:Live {id: 'c' + n, tieId: 't' + n, predicate: 'RELATED_TO'}),
      (:Assertion:Live {id: 'a' + n, claimId: 'c' + n, tieId: 't' + n, articleId: 'x' + n,
        origin: 'o' + n, rank: 'r' + n})`;
  await connection.command({ text: seed, parameters: {} });
  await connection.command({ text: 'CALL db.prepareForReplanning(60)', parameters: {} });
});
afterAll(async () => {
  await driver.close();
  await connection.close();
});

async function operatorsOf(statement: string): Promise<readonly string[]> {
  const session = driver.session();
  try {
    const { summary } = await session.run(`EXPLAIN ${statement}`);
    return summary.plan === false ? [] : operators(summary.plan);
  } finally {
    await session.close();
  }
}

const operators = ({ operatorType, children }: Plan): readonly string[] => [
  operatorType,
  ...children.flatMap(operators),
];

const scans = (found: readonly string[]): readonly string[] =>
  found.filter((operator) => /(?:LabelScan|NodesScan|TypeScan|IndexScan)/u.test(operator));

test.each(WRITTEN)('%s finds everything by an index', async (name) => {
  expect(scans(await operatorsOf(loadStatement(name)))).toEqual([]);
});

test('the check knows a scan when it sees one', async () => {
  expect(scans(await operatorsOf('MATCH (d:Description {content: $x}) RETURN d'))).not.toEqual([]);
});

test('written statements that walk ties name every predicate', () => {
  for (const name of ['read-ties', 'write-ties', 'delete-ties', 'drop-ties'])
    expect(loadStatement(name).match(/\b[A-Z_]{4,}\b/gu)).toEqual(
      expect.arrayContaining([...PREDICATE_NAMES]),
    );
});

test.each(readdirSync(QUERIES))('%s says its purpose, parameters and columns', (file) => {
  const text = readFileSync(new URL(file, QUERIES), 'utf8');
  const header = text.slice(0, text.indexOf(stripHeader(text)));
  for (const part of ['Purpose:', 'Parameters:', 'Columns:']) expect(header).toContain(part);
});
