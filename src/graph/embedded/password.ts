import { chmod, link, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * The password of the embedded database, made once and kept with mode 0600.
 *
 * @param random gives 24 random bytes.
 */
export async function keptPassword(file: string, random: () => Buffer): Promise<string> {
  const kept = await readText(file);
  if (kept === null || kept === '')
    await make(file, random().toString('base64url'), kept === null ? link : rename);
  await chmod(file, 0o600);
  return (await readFile(file, 'utf8')).trim();
}

/**
 * Moves a whole file into place, so that nobody ever reads half a password. `link` fails where the file
 * is there: of two first starts at once, one makes the password. An empty file, left by a machine that
 * lost its power, is replaced: Neo4j takes no empty password, so no database can have it.
 */
async function make(file: string, password: string, place: typeof link): Promise<void> {
  const folder = await mkdtemp(join(dirname(file), '.password-'));
  const whole = join(folder, 'password');
  try {
    await writeFile(whole, password, { mode: 0o600, flush: true });
    await place(whole, file);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readText(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    throw error;
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
