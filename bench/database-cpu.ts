import { readFile } from 'node:fs/promises';

/** Of every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

/**
 * Milliseconds of CPU that a process has used; null where it is another machine's, or this system does
 * not tell.
 */
export async function processCpuMs(pid: number | null): Promise<number | null> {
  if (pid === null) return null;
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => null);
  if (stat === null) return null;
  // The name of the program, in brackets, may hold spaces; user and system time are the 14th and 15th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = Number(fields[11]) + Number(fields[12]);
  return Number.isNaN(ticks) ? null : (ticks * 1_000) / TICKS_PER_SECOND;
}
