import { httpClient, Refused, type Asked, type HttpClient } from './ask-over-http.ts';
import { compareAnswers } from './compare-answers.ts';
import { normalize, REQUESTS } from './contenders/requests.ts';
import { processCpuMs } from './database-cpu.ts';
import type { World } from './data/world.ts';
import type { Cell, ColdRequest } from './measurement.ts';
import { quantile, runSlot } from './run-slot.ts';
import { samplesOf, type ContenderName, type QueryName } from './sample.ts';
import type { RunningContender } from './start-contender.ts';

/** What is measured on which database, and how progress is told. */
export interface Track {
  readonly world: World;
  readonly contenders: readonly RunningContender[];
  readonly queries: readonly QueryName[];
  /** Of the database; null where it is not ours. */
  readonly databasePid: number | null;
  /** Milliseconds; only goes forward. */
  readonly clock: () => number;
  readonly tell: (line: string) => void;
}

export interface Schedule {
  readonly rounds: number;
  readonly concurrencies: readonly number[];
  readonly seconds: number;
}

/** Before anything counts: a quarter of the slot, and never less than half a second. */
const warmUpSeconds = (seconds: number): number => Math.max(0.5, seconds / 4);
const AT_LEAST = 3;
const COMPARED = 6;

/** Those whom the others are compared with have to answer everything. */
const MAY_REFUSE: readonly ContenderName[] = ['dateline-plain', 'neo4j-graphql'];

/**
 * Takes them a second of the database's or of their own: more of these at once would only measure how
 * they stand in line, and run into a time-out.
 */
const isAskedAlone = (contender: ContenderName, query: QueryName): boolean =>
  MAY_REFUSE.includes(contender) && query === 'latestNested';

const requestsOf = (world: World, query: QueryName, contender: ContenderName): readonly Asked[] =>
  samplesOf(world, query).map((sample) => {
    const { path, body } = REQUESTS[query](contender, sample);
    return { path, body: Buffer.from(body) };
  });

/**
 * The first request of every query, of contenders that have answered nothing yet.
 *
 * @param forgetPlans makes the database plan anew.
 */
export async function measureCold(
  { world, contenders, queries, clock }: Track,
  forgetPlans: () => Promise<void>,
): Promise<readonly ColdRequest[]> {
  const cold: ColdRequest[] = [];
  for (const { name: contender, url } of contenders) {
    const client = httpClient(url, 1);
    for (const query of queries) {
      const [first] = requestsOf(world, query, contender);
      if (first === undefined) continue;
      await forgetPlans();
      const before = clock();
      await client.post(first);
      cold.push({ query, contender, ms: clock() - before });
    }
    client.close();
  }
  return cold;
}

/**
 * Asks all contenders the same before anything is timed.
 *
 * @throws DifferentAnswers when two of them do not answer the same.
 */
export async function checkAnswers({ world, contenders, queries, tell }: Track): Promise<void> {
  for (const query of queries) {
    const samples = samplesOf(world, query).slice(0, COMPARED);
    for (const sample of samples) {
      const answers = [];
      for (const { name: contender, url } of contenders) {
        const client = httpClient(url, 1);
        const { path, body } = REQUESTS[query](contender, sample);
        const answer = await client.post({ path, body: Buffer.from(body) });
        client.close();
        const parsed: unknown = JSON.parse(answer.toString());
        answers.push({ contender, answer: normalize(query, contender, parsed) });
      }
      compareAnswers(query, answers);
    }
    tell(`${query}: all answer the same`);
  }
}

/**
 * Times every query at every concurrency, the contenders one behind the other in each slot, so that
 * whatever else the machine does meets all of them alike.
 */
export async function measureCells(track: Track, schedule: Schedule): Promise<readonly Cell[]> {
  const { world, contenders, queries, tell } = track;
  const cells: Cell[] = [];
  for (let round = 1; round <= schedule.rounds; round += 1)
    for (const query of queries)
      for (const concurrency of schedule.concurrencies) {
        for (const contender of rotate(contenders, round + concurrency)) {
          if (concurrency > 1 && isAskedAlone(contender.name, query)) continue;
          const requests = requestsOf(world, query, contender.name);
          const slot = { track, contender, requests, concurrency, seconds: schedule.seconds };
          const figures = await measure(slot).catch((error: unknown) => {
            if (!(error instanceof Refused && MAY_REFUSE.includes(contender.name))) throw error;
            tell(`${contender.name} gave up: ${error.message}`);
            return null;
          });
          if (figures !== null)
            cells.push({ query, contender: contender.name, concurrency, round, ...figures });
        }
        tell(
          `round ${round} of ${schedule.rounds}: ${query} at concurrency ${concurrency} is done`,
        );
      }
  return cells;
}

interface MeasuredSlot {
  readonly track: Track;
  readonly contender: RunningContender;
  readonly requests: readonly Asked[];
  readonly concurrency: number;
  readonly seconds: number;
}

type Figures = Omit<Cell, 'query' | 'contender' | 'concurrency' | 'round'>;

async function measure(slot: MeasuredSlot): Promise<Figures> {
  const { track, contender, requests, concurrency, seconds } = slot;
  const client: HttpClient = httpClient(contender.url, concurrency);
  const common = { client, requests, concurrency, clock: track.clock };
  try {
    await runSlot({ ...common, seconds: warmUpSeconds(seconds), atLeast: 1 });
    const [usage, database] = await usageOf(track, contender);
    const { latencies, elapsedMs } = await runSlot({ ...common, seconds, atLeast: AT_LEAST });
    const [usageAfter, databaseAfter] = await usageOf(track, contender);
    const count = latencies.length;
    return {
      requests: count,
      p50: quantile(latencies, 0.5),
      p95: quantile(latencies, 0.95),
      rps: (count * 1_000) / elapsedMs,
      nodeCpu: (usageAfter.cpuMs - usage.cpuMs) / count,
      databaseCpu:
        database === null || databaseAfter === null ? null : (databaseAfter - database) / count,
      statements: (usageAfter.statements - usage.statements) / count,
    };
  } finally {
    client.close();
  }
}

const usageOf = (
  { databasePid }: Track,
  contender: RunningContender,
): Promise<[Awaited<ReturnType<RunningContender['usage']>>, number | null]> =>
  Promise.all([contender.usage(), processCpuMs(databasePid)]);

/** Another one goes first each time: who follows whom may matter. */
const rotate = <T>(values: readonly T[], by: number): readonly T[] => {
  const at = by % Math.max(1, values.length);
  return [...values.slice(at), ...values.slice(0, at)];
};
