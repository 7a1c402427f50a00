import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connect } from '../run/connection.ts';
import { isAlive, readHolder } from './holder.ts';
import { type EmbeddedDatabase, USERNAME } from './start-embedded.ts';

/**
 * The database that another process of this user runs on a data folder, so that a second command can
 * join it.
 *
 * @returns null where none answers.
 */
export async function findRunning(
  dataDir: string,
): Promise<Pick<EmbeddedDatabase, 'uri' | 'username' | 'password'> | null> {
  const holder = await readHolder(join(dataDir, 'holder.json'));
  // A process that was killed leaves its word behind, and its port may be another's by now: nobody but
  // the database may be sent the password.
  if (holder?.uri == null || !isAlive(holder.databasePid)) return null;
  const password = (await readFile(join(dataDir, 'password'), 'utf8')).trim();
  const address = { uri: holder.uri, username: USERNAME, password };
  const connection = connect(address);
  try {
    await connection.verify();
    return address;
  } catch {
    return null;
  } finally {
    await connection.close();
  }
}
