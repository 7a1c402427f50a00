const SIGNALS = ['SIGINT', 'SIGTERM'] as const;

/** Ctrl-C reaches a process started by npm twice: from the terminal and from npm. */
const SAME_WISH_MS = 1_000;

/** What of a process is needed. */
interface Stoppable {
  on(signal: (typeof SIGNALS)[number], listener: () => void): unknown;
  exit(code: number): never;
}

/**
 * Aborts when the operator or the system asks the process to end. Asked again a while later it ends at
 * once: whoever does so does not want to wait for what is under way.
 *
 * @param clock milliseconds; only goes forward.
 */
export function untilStopped(process: Stoppable, clock: () => number): AbortSignal {
  const stop = new AbortController();
  let askedAt: number | null = null;
  const ask = (): void => {
    askedAt ??= clock();
    stop.abort();
    if (clock() - askedAt > SAME_WISH_MS) process.exit(130);
  };
  for (const signal of SIGNALS) process.on(signal, ask);
  return stop.signal;
}
