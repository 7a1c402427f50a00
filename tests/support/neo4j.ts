import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { connect, type GraphConnection } from '../../src/graph/run/connection.ts';
import { migrate } from '../../src/graph/store/migrate.ts';

export const MIGRATIONS = fileURLToPath(new URL('../../cypher/migrations', import.meta.url));

/** Address and account of this worker's own Neo4j. */
export function testDatabase(): { uri: string; username: string; password: string } {
  const worker = Number(process.env['VITEST_POOL_ID'] ?? '1');
  const databases = inject('databases');
  const database = databases[(worker - 1) % databases.length];
  if (database === undefined) throw new Error('no database was started');
  return database;
}

/** Deletes every node and relationship but the record of migrations. */
export async function wipe(connection: GraphConnection): Promise<void> {
  const text =
    'MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS';
  await connection.command({ text, parameters: {} });
}

/**
 * A connection to this worker's database, migrated and empty. Call it in `beforeAll` (or before each
 * test), and close the connection in `afterAll`.
 */
export async function openTestGraph(): Promise<GraphConnection> {
  const connection = connect(testDatabase());
  await migrate(connection, { directory: MIGRATIONS, now: () => new Date().toISOString() });
  await wipe(connection);
  return connection;
}
