import pLimit from 'p-limit';
import { ingestSource } from '../src/cli/ingest-source.ts';
import type { GraphConnection } from '../src/graph/run/connection.ts';
import { createStore } from '../src/graph/store/graph-store.ts';
import { readPlainText } from '../src/ingest/read/read-plain-text.ts';
import { makeArticle } from './data/make-article.ts';
import type { World } from './data/world.ts';
import { processCpuMs } from './database-cpu.ts';
import { slopeOf } from './measure-memory.ts';
import type { Ingest } from './measurement.ts';

export interface IngestOptions {
  readonly world: World;
  /** To an empty graph that has its indexes. */
  readonly connection: GraphConnection;
  readonly databasePid: number | null;
  readonly articles: number;
  /** Transactions side by side. */
  readonly concurrency: number;
  /** Milliseconds; only goes forward. */
  readonly clock: () => number;
  /** Milliseconds of CPU that this process has used. */
  readonly ownCpu: () => number;
  /** Resident memory of this process. */
  readonly ownMemory: () => number;
  readonly tell: (line: string) => void;
}

type Figures = Omit<Ingest, 'machine' | 'day' | 'articles'>;

export interface IngestReport extends Figures {
  readonly readings: readonly IngestReading[];
}

/** After some articles: what they took, and what memory is resident now. */
export interface IngestReading {
  readonly articles: number;
  /** Since the start. */
  readonly seconds: number;
  readonly rssMb: number;
}

/** Articles that plan the statements and warm both machines, out of every figure. */
const WARM_UP = 100;
const READINGS = 40;
const MEGABYTE = 1_048_576;

/**
 * Reads, extracts, links and stores made-up articles of about 3,000 characters as `dateline ingest` does,
 * each with its own address, in this process.
 */
export async function measureIngest(options: IngestOptions): Promise<IngestReport> {
  const { world, connection, databasePid, articles, concurrency, clock, tell } = options;
  const store = createStore(connection);
  let characters = 0;
  const ingest = async (index: number): Promise<void> => {
    const { draft, now } = makeArticle(world, index);
    const { url, publishedAt, publisher } = draft.article;
    characters += draft.text.length;
    const facts = { url, publishedAt, publisher, providerId: null, publishedOffset: null };
    const document = readPlainText({ text: draft.text });
    await ingestSource({ document, facts: { ...facts, language: 'en' } }, store, now);
  };
  const limit = pLimit(concurrency);
  const range = (from: number, count: number): readonly number[] =>
    Array.from({ length: count }, (_, at) => from + at);

  await limit.map(range(0, WARM_UP), ingest);
  characters = 0;
  let statements = 0;
  const stop = connection.onStatement(() => {
    statements += 1;
  });
  const readings: IngestReading[] = [];
  const every = Math.max(1, Math.floor(articles / READINGS));
  let done = 0;
  const cpu = options.ownCpu();
  const databaseCpu = await processCpuMs(databasePid);
  const start = clock();
  await limit.map(range(WARM_UP, articles), async (index) => {
    await ingest(index);
    done += 1;
    if (done % every !== 0) return;
    const seconds = (clock() - start) / 1_000;
    readings.push({ articles: done, seconds, rssMb: options.ownMemory() / MEGABYTE });
    tell(`${done} of ${articles} articles, ${(done / seconds).toFixed(1)} a second`);
  });
  const seconds = (clock() - start) / 1_000;
  stop();
  const usedByDatabase = await processCpuMs(databasePid);
  const half = readings.slice(Math.floor(readings.length / 2));
  return {
    characters: Math.round(characters / articles),
    concurrency,
    perSecond: articles / seconds,
    perSecondLate: rateOf(half),
    nodeCpu: (options.ownCpu() - cpu) / articles,
    databaseCpu:
      databaseCpu === null || usedByDatabase === null
        ? null
        : (usedByDatabase - databaseCpu) / articles,
    statements: statements / articles,
    peakMb: Math.max(0, ...readings.map(({ rssMb }) => rssMb)),
    slope: slopeOf(half),
    readings,
  };
}

/** Articles a second from the first of the readings to the last; 0 where there are not two. */
function rateOf(readings: readonly IngestReading[]): number {
  const [first, last] = [readings[0], readings.at(-1)];
  if (first === undefined || last === undefined || first === last) return 0;
  return (last.articles - first.articles) / (last.seconds - first.seconds);
}
