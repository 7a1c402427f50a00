import type { ReadOptions } from '../run/statement.ts';

/**
 * Longer than a reader waits: writers of one entity stand in line, and the first one after a start
 * waits for its statements to be planned.
 */
export const WRITE_OPTIONS = { timeoutMs: 60_000 } as const satisfies ReadOptions;
