import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { connect, type GraphConnection } from '../../../src/graph/run/connection.ts';
import { instant, int } from '../../../src/graph/run/value.ts';
import { openTestGraph, testDatabase, wipe } from '../../support/neo4j.ts';

let connection: GraphConnection;

beforeAll(async () => {
  connection = await openTestGraph();
});
beforeEach(() => wipe(connection));
afterAll(() => connection.close());

const statement = (text: string, parameters: Readonly<Record<string, unknown>> = {}) => ({
  text,
  parameters,
});

test('rows are plain values: integers numbers, instants RFC 3339 in UTC', async () => {
  const rows = await connection.read(
    statement(
      `RETURN 7, 1.5, $at, datetime('2025-03-01T09:00:00+09:00'), date('2025-03-01'),
        [{at: $at}], null`,
      { at: instant('2025-10-01T00:00:00Z') },
    ),
  );
  const at = '2025-10-01T00:00:00.000Z';
  expect(rows).toEqual([[7, 1.5, at, '2025-03-01T00:00:00.000Z', '2025-03-01', [{ at }], null]]);
});

test('int() arrives as an INTEGER, a bare number as a FLOAT', async () => {
  const rows = await connection.read(
    statement('RETURN valueType($a), valueType($b)', { a: int(3), b: 3 }),
  );
  expect(rows).toEqual([['INTEGER NOT NULL', 'FLOAT NOT NULL']]);
});

test('an instant before the epoch and in an early year comes back as it went', async () => {
  const early = ['0001-01-01T00:00:00.000Z', '1949-10-01T00:00:00.123Z'];
  const rows = await connection.read(
    statement('RETURN $instants', { instants: early.map(instant) }),
  );
  expect(rows).toEqual([[early]]);
});

test('a reader may not write', async () => {
  await expect(connection.read(statement('CREATE (:Trial)'))).rejects.toThrow();
});

test('a statement that takes too long ends with TIMEOUT, and the connection lives on', async () => {
  const endless = statement(
    'UNWIND range(1, 1000000000) AS x WITH x WHERE x % 7 = 8 RETURN count(x)',
  );
  await expect(connection.read(endless, { timeoutMs: 200 })).rejects.toMatchObject({
    name: 'ServiceFault',
    code: 'TIMEOUT',
  });
  expect(await connection.read(statement('RETURN 1'))).toEqual([[1]]);
});

test('work that throws leaves nothing behind', async () => {
  const failed = connection.write(async (transaction) => {
    await transaction.run(statement('CREATE (:Trial)'));
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  expect(await connection.read(statement('MATCH (t:Trial) RETURN count(t)'))).toEqual([[0]]);
});

test('two transactions in a deadlock both get through', async () => {
  await connection.command(statement('UNWIND ["a", "b"] AS id CREATE (:Trial {id: id, n: 0})'));
  let attempts = 0;
  const waiting: (() => void)[] = [];
  /** Both hold their first lock before either asks for its second; a second try does not wait. */
  const meet = (): Promise<void> =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length >= 2) for (const go of waiting) go();
    });
  const add = (first: string, second: string) =>
    connection.write(async (transaction) => {
      attempts += 1;
      const touch = 'MATCH (t:Trial {id: $id}) SET t.n = t.n + 1';
      await transaction.run(statement(touch, { id: first }));
      await meet();
      await transaction.run(statement(touch, { id: second }));
    });
  await Promise.all([add('a', 'b'), add('b', 'a')]);
  expect(attempts).toBeGreaterThan(2);
  expect(await connection.read(statement('MATCH (t:Trial) RETURN t.n'))).toEqual([[2], [2]]);
});

test('a write hands out a bookmark that a reader can wait for', async () => {
  const { value, bookmarks } = await connection.write(async (transaction) => {
    const rows = await transaction.run(statement('CREATE (t:Trial {id: "x"}) RETURN t.id'));
    return rows[0]?.[0];
  });
  expect(value).toBe('x');
  const seen = await connection.read(statement('MATCH (t:Trial) RETURN t.id'), { bookmarks });
  expect(seen).toEqual([['x']]);
});

test('a mistake in a statement is our fault, not told as an unavailable service', async () => {
  await expect(connection.read(statement('RETURN nothing'))).rejects.toMatchObject({
    name: 'Neo4jError',
  });
});

test('statements are told to who listens', async () => {
  const seen: string[] = [];
  const stop = connection.onStatement(({ text }, mode) => seen.push(`${mode} ${text}`));
  await connection.read(statement('RETURN 1'));
  stop();
  await connection.read(statement('RETURN 2'));
  expect(seen).toEqual(['READ RETURN 1']);
});

test.each([
  ['a wrong password', { password: 'wrong' }, /refuses user neo4j: check NEO4J_USERNAME/u],
  ['an unknown database', { database: 'nowhere' }, /has no database nowhere/u],
  ['nobody at the address', { uri: 'bolt://127.0.0.1:1' }, /cannot be reached/u],
])('%s is one line for the operator', async (_, change, line) => {
  const other = connect({ ...testDatabase(), ...change });
  try {
    await expect(other.verify()).rejects.toMatchObject({
      name: 'OperatorFault',
      message: expect.stringMatching(line) as string,
    });
  } finally {
    await other.close();
  }
});

test('nobody at the address is UNAVAILABLE for a reader, after the tries that its deadline allows', async () => {
  const other = connect({ ...testDatabase(), uri: 'bolt://127.0.0.1:1' });
  try {
    const failed = other.read(statement('RETURN 1'), { timeoutMs: 300 });
    await expect(failed).rejects.toMatchObject({ name: 'ServiceFault', code: 'UNAVAILABLE' });
  } finally {
    await other.close();
  }
});
