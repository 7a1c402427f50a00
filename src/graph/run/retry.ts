import { isGoneMeanwhile, isTransient, timeoutFault, translateFault } from './fault.ts';

const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 1_000;
/** Who finds gone what it waited for as often as this does not wait for others. */
const MOST_GONE = 8;

export interface Attempt {
  /** 1 for the first. */
  readonly number: number;
  /** Milliseconds until the whole call must be over. */
  readonly remainingMs: number;
}

/**
 * Runs work until it succeeds, fails for good, or the deadline passes; pauses double, with jitter, so
 * that two transactions which met in a deadlock do not meet again.
 *
 * @throws ServiceFault TIMEOUT when the deadline passes, UNAVAILABLE when it passes in vain tries.
 */
export async function retry<T>(
  timeoutMs: number,
  random: () => number,
  work: (attempt: Attempt) => Promise<T>,
): Promise<T> {
  const end = performance.now() + timeoutMs;
  for (let number = 1; ; number++) {
    const remainingMs = end - performance.now();
    try {
      return await withDeadline(remainingMs, work({ number, remainingMs }));
    } catch (error) {
      const pause =
        Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (number - 1)) * (0.5 + random());
      const mayHelp = isTransient(error) || (isGoneMeanwhile(error) && number < MOST_GONE);
      if (!mayHelp || performance.now() + pause >= end) throw translateFault(error);
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** The driver may hang on a connection that swallows packets, so the deadline is kept on our side. */
export async function withDeadline<T>(milliseconds: number, work: PromiseLike<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(timeoutFault());
    }, milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
