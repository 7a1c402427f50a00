import { readFile, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';

/** Who has the data folder open: told to whoever tries to open it a second time. */
export interface Holder {
  readonly pid: number;
  readonly databasePid: number;
  /** Where the database answers; null while it starts. */
  readonly uri: string | null;
  /** RFC 3339. */
  readonly since: string;
}

const holder = z.object({
  pid: z.number(),
  databasePid: z.number(),
  uri: z.string().nullable(),
  since: z.string(),
});

export async function writeHolder(file: string, value: Holder): Promise<void> {
  await writeFile(file, JSON.stringify(value), { mode: 0o600 });
}

/** Null where nobody has written down that it holds the folder. */
export async function readHolder(file: string): Promise<Holder | null> {
  try {
    return holder.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Forgets the holder whose database this is; the next one's word stays. */
export async function removeHolder(file: string, databasePid: number): Promise<void> {
  if ((await readHolder(file))?.databasePid === databasePid) await rm(file, { force: true });
}

/** Whether a process of this number runs. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, and is another user's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
