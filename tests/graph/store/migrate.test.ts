import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { NODES } from '../../../src/graph/model/nodes.ts';
import type { GraphConnection } from '../../../src/graph/run/connection.ts';
import { migrate, migrationState } from '../../../src/graph/store/migrate.ts';
import { MIGRATIONS, openTestGraph, wipe } from '../../support/neo4j.ts';

let connection: GraphConnection;
let directory: string;

const now = (): string => '2025-06-01T00:00:00.000Z';
const command = (text: string) => connection.command({ text, parameters: {} });

beforeAll(async () => {
  connection = await openTestGraph();
});
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'dateline-migrations-'));
  await cp(MIGRATIONS, directory, { recursive: true });
});
afterEach(async () => {
  await rm(directory, { recursive: true, force: true });
  await command('MATCH (m:Migration) WHERE m.version > 9000 DELETE m');
  await command('DROP INDEX trial IF EXISTS');
});
afterAll(() => connection.close());

const TRIAL = '// A trial.\nCREATE INDEX trial IF NOT EXISTS FOR (n:Trial) ON (n.x);\n';
const addTrial = (text = TRIAL): Promise<void> =>
  writeFile(join(directory, '9001-trial.cypher'), text);

test('every label has its key under a uniqueness constraint', async () => {
  const rows = await connection.read({
    text: 'SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type WHERE type = "UNIQUENESS" RETURN labelsOrTypes[0] + "." + properties[0]',
    parameters: {},
  });
  const keys = Object.entries(NODES).map(([label, { key }]) => [`${label}.${key}`]);
  expect(rows).toEqual(expect.arrayContaining([...keys, ['ResolutionKey.key']]));
});

test('a migration is applied once, whoever comes at the same time', async () => {
  await addTrial();
  const options = { directory, now };
  const applied = await Promise.all([1, 2, 3, 4].map(() => migrate(connection, options)));
  expect(applied.flat()).toEqual(['9001-trial']);
  expect(await migrate(connection, options)).toEqual([]);
  const state = await migrationState(connection, directory);
  expect(state).toMatchObject({ pending: [], faults: [] });
  expect(state.applied).toHaveLength((await readdir(directory)).length);
});

test('what is still to do is told without doing it', async () => {
  await addTrial();
  expect(await migrationState(connection, directory)).toMatchObject({ pending: ['9001-trial'] });
  expect(await migrationState(connection, MIGRATIONS)).toMatchObject({ pending: [] });
});

test('a migration that was changed after it was applied is refused by name', async () => {
  await addTrial();
  await migrate(connection, { directory, now });
  await addTrial(`${TRIAL}// One more word.\n`);
  await expect(migrate(connection, { directory, now })).rejects.toThrow(
    /9001-trial was changed after it was applied/u,
  );
});

test('an applied migration that is missing here is refused by name', async () => {
  await addTrial();
  await migrate(connection, { directory, now });
  await expect(migrate(connection, { directory: MIGRATIONS, now })).rejects.toThrow(
    /9001-trial was applied to this graph but is missing here/u,
  );
});

test('a holder that died is waited for until its lease ends, and no longer', async () => {
  await addTrial();
  await command(
    'MERGE (l:MigrationLock {id: "migrations"}) SET l.holder = "dead", l.until = datetime() + duration({hours: 1})',
  );
  await expect(migrate(connection, { directory, now, waitMs: 0 })).rejects.toThrow(
    /Another Dateline is migrating/u,
  );
  await command('MATCH (l:MigrationLock) SET l.until = datetime() - duration({seconds: 1})');
  expect(await migrate(connection, { directory, now })).toEqual(['9001-trial']);
});

test('a file with another kind of name is refused', async () => {
  await writeFile(join(directory, 'notes.txt'), 'x');
  await expect(migrate(connection, { directory, now })).rejects.toThrow(/notes\.txt/u);
  await wipe(connection);
});
