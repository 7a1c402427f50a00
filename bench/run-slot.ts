import type { Asked, HttpClient } from './ask-over-http.ts';

export interface SlotOptions {
  readonly client: HttpClient;
  /** Asked in turn, from the first on. */
  readonly requests: readonly Asked[];
  readonly concurrency: number;
  readonly seconds: number;
  /** Even when the time is over. */
  readonly atLeast: number;
  /** Milliseconds; only goes forward. */
  readonly clock: () => number;
}

export interface Slot {
  /** Milliseconds of every request, from the fastest to the slowest. */
  readonly latencies: readonly number[];
  readonly elapsedMs: number;
}

/** Asks a contender for some seconds: each of `concurrency` askers sends its next request after the answer. */
export async function runSlot(options: SlotOptions): Promise<Slot> {
  const { client, requests, concurrency, seconds, atLeast, clock } = options;
  const latencies: number[] = [];
  const start = clock();
  const end = start + seconds * 1_000;
  let sent = 0;
  const askOn = async (): Promise<void> => {
    while (clock() < end || sent < atLeast) {
      const asked = requests[sent % requests.length];
      if (asked === undefined) return;
      sent += 1;
      const before = clock();
      await client.post(asked);
      latencies.push(clock() - before);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, askOn));
  return { latencies: latencies.toSorted((a, b) => a - b), elapsedMs: clock() - start };
}

/** The value below which that part of the sorted values lies. */
export function quantile(sorted: readonly number[], part: number): number {
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  if (value === undefined) throw new Error('a slot without a request has no quantile');
  return value;
}
