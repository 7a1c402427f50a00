import { chmod, readFile, writeFile } from 'node:fs/promises';

/**
 * The password of the embedded database, made once and kept with mode 0600.
 *
 * @param random gives 24 random bytes.
 */
export async function keptPassword(file: string, random: () => Buffer): Promise<string> {
  // `wx` fails where the file is there: of two first starts at once, one makes the password.
  await writeFile(file, random().toString('base64url'), { mode: 0o600, flag: 'wx' }).catch(
    (error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    },
  );
  await chmod(file, 0o600);
  return (await readFile(file, 'utf8')).trim();
}
