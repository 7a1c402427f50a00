import { setTimeout as pause } from 'node:timers/promises';
import { httpClient } from './ask-over-http.ts';
import { REQUESTS } from './contenders/requests.ts';
import type { World } from './data/world.ts';
import type { Memory } from './measurement.ts';
import { runSlot } from './run-slot.ts';
import { QUERY_NAMES, SAMPLES, samplesOf } from './sample.ts';
import type { RunningContender } from './start-contender.ts';

export interface MemoryOptions {
  readonly world: World;
  readonly contender: RunningContender;
  readonly minutes: number;
  /** Milliseconds; only goes forward. */
  readonly clock: () => number;
  readonly tell: (line: string) => void;
}

export interface MemoryReport extends Pick<
  Memory,
  'peakMb' | 'slope' | 'minutes' | 'concurrency' | 'requests'
> {
  readonly readings: readonly MemoryReading[];
}

export interface MemoryReading {
  /** Since the start. */
  readonly seconds: number;
  readonly rssMb: number;
}

const CONCURRENCY = 64;
const EVERY_MS = 1_000;

/** Resident memory of a contender that answers mixed queries for some minutes. */
export async function measureMemory(options: MemoryOptions): Promise<MemoryReport> {
  const { world, contender, minutes, clock, tell } = options;
  const requests = mixedRequests(world, contender);
  const client = httpClient(contender.url, CONCURRENCY);
  const readings: MemoryReading[] = [];
  const start = clock();
  const load = runSlot({
    client,
    requests,
    concurrency: CONCURRENCY,
    seconds: minutes * 60,
    atLeast: 1,
    clock,
  });
  const end = start + minutes * 60_000;
  let told = 0;
  while (clock() < end) {
    await Promise.race([pause(EVERY_MS), load]);
    const { rssBytes } = await contender.usage();
    const seconds = (clock() - start) / 1_000;
    const rssMb = rssBytes / 1_048_576;
    readings.push({ seconds, rssMb });
    if (seconds - told < 30) continue;
    told = seconds;
    tell(`after ${seconds.toFixed(0)} s: ${rssMb.toFixed(0)} MB`);
  }
  const { latencies } = await load;
  client.close();
  return {
    peakMb: Math.max(...readings.map(({ rssMb }) => rssMb)),
    slope: slopeOf(readings.filter(({ seconds }) => seconds >= minutes * 30)),
    minutes,
    concurrency: CONCURRENCY,
    requests: latencies.length,
    readings,
  };
}

function mixedRequests(
  world: World,
  { name }: RunningContender,
): readonly { readonly path: string; readonly body: Buffer }[] {
  const byQuery = QUERY_NAMES.map((query) =>
    samplesOf(world, query).map((sample) => REQUESTS[query](name, sample)),
  );
  return Array.from({ length: SAMPLES }, (_, at) => byQuery.flatMap((own) => own[at] ?? []))
    .flat()
    .map(({ path, body }) => ({ path, body: Buffer.from(body) }));
}

/** Growth over the readings by the line that fits them best, as a part of their mean. */
export function slopeOf(readings: readonly MemoryReading[]): number {
  const count = readings.length;
  if (count < 2) return 0;
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / count;
  const meanSeconds = mean(readings.map(({ seconds }) => seconds));
  const meanMb = mean(readings.map(({ rssMb }) => rssMb));
  const spread = mean(readings.map(({ seconds }) => (seconds - meanSeconds) ** 2));
  const together = mean(
    readings.map(({ seconds, rssMb }) => (seconds - meanSeconds) * (rssMb - meanMb)),
  );
  const span = (readings.at(-1)?.seconds ?? 0) - (readings[0]?.seconds ?? 0);
  return spread === 0 ? 0 : ((together / spread) * span) / meanMb;
}
