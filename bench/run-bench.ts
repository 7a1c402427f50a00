import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../src/config.ts';
import { OperatorFault } from '../src/errors.ts';
import { createWorld } from './data/world.ts';
import { describeMachine } from './describe-machine.ts';
import { loadBenchStatement } from './load-bench-statement.ts';
import { checkAnswers, measureCells, measureCold, type Track } from './measure.ts';
import { measureMemory } from './measure-memory.ts';
import { keepFigures, type NewFigures } from './kept-figures.ts';
import type { Race, Size } from './measurement.ts';
import { openBenchGraph, type BenchGraph } from './open-bench-graph.ts';
import type { BenchCommand, DataOptions, ResultOptions } from './parse-bench.ts';
import { printDocs } from './print-docs.ts';
import { printGrowth } from './print-growth.ts';
import { printRace } from './print-tables.ts';
import type { ContenderName } from './sample.ts';
import { runIngest } from './run-ingest.ts';
import { startContender, type RunningContender } from './start-contender.ts';
import { summarize } from './summarize.ts';

export interface BenchParts {
  readonly embedded: Config['embedded'];
  /** A line of the result. */
  readonly out: (line: string) => void;
  /** A line of progress. */
  readonly tell: (line: string) => void;
  /** Milliseconds; only goes forward. */
  readonly clock: () => number;
  /** The clock, as RFC 3339 in UTC. */
  readonly now: () => string;
  /** Aborted when the operator wants an end. */
  readonly stopped: AbortSignal;
  /** `docs/performance.md`. */
  readonly docs: URL;
  /** Folder of the figures that the page is made of. */
  readonly figures: URL;
}

type Command<K extends BenchCommand['kind']> = Extract<BenchCommand, { readonly kind: K }>;

/** Does what was asked; `said` has nothing left to do. */
export async function runBench(
  command: Exclude<BenchCommand, { readonly kind: 'said' }>,
  parts: BenchParts,
): Promise<void> {
  switch (command.kind) {
    case 'race':
      return race(command, parts);
    case 'memory':
      return memory(command, parts);
    case 'ingest':
      return ingest(command, parts);
    case 'growth':
      return growth(command, parts);
    case 'serve':
      return serve(command, parts);
  }
}

async function race(command: Command<'race'>, parts: BenchParts): Promise<void> {
  const { rounds, concurrencies, seconds } = command;
  const figures = await withTrack(command, parts, async (track, graph): Promise<Race> => {
    const forget = loadBenchStatement('forget-plans');
    const cold = await measureCold(track, async () => {
      await graph.connection.read({ text: forget, parameters: {} });
    });
    await checkAnswers(track);
    const cells = await measureCells(track, { rounds, concurrencies, seconds });
    return {
      ...(await originOf(track, graph, parts)),
      rounds,
      secondsPerSlot: seconds,
      cells,
      cold,
    };
  });
  parts.out(printRace(figures));
  const summary = summarize(figures.cells);
  // At the top as well, where a script looks first.
  await writeJson(command, { ...summary, summary, ...figures });
  await writeDocs(command, parts, { kind: 'race', race: figures });
}

async function memory(command: Command<'memory'>, parts: BenchParts): Promise<void> {
  const { minutes } = command;
  const own = { ...command, contenders: ['dateline'] as const, queries: [] };
  const [figures, readings] = await withTrack(own, parts, async (track, graph) => {
    const { world, contenders, clock, tell } = track;
    const [contender] = contenders;
    if (contender === undefined) throw new Error('the one contender was started');
    const report = await measureMemory({ world, contender, minutes, clock, tell });
    const { readings: read, ...rest } = report;
    return [{ ...(await originOf(track, graph, parts)), ...rest }, read] as const;
  });
  parts.out(
    `peak ${figures.peakMb.toFixed(0)} MB, ${(figures.slope * 100).toFixed(1)} % of growth over the last half ` +
      `of ${minutes} minutes, ${figures.requests} requests`,
  );
  await writeJson(command, { ...figures, readings });
  await writeDocs(command, parts, { kind: 'memory', memory: figures });
}

async function ingest(command: Command<'ingest'>, parts: BenchParts): Promise<void> {
  const figures = await untilAborted(parts.stopped, runIngest(command, parts));
  const { readings, ...kept } = figures;
  parts.out(
    `${figures.perSecond.toFixed(1)} articles a second (${figures.perSecondLate.toFixed(1)} over the last half), ${figures.nodeCpu.toFixed(1)} ms of CPU in Node and ` +
      `${figures.databaseCpu?.toFixed(1) ?? '?'} ms in the database an article, ${figures.statements.toFixed(1)} ` +
      `statements; peak ${figures.peakMb.toFixed(0)} MB, ${(figures.slope * 100).toFixed(1)} % of growth over the last half`,
  );
  await writeJson(command, { ...kept, readings });
  await writeDocs(command, parts, { kind: 'ingest', ingest: kept });
}

async function growth(command: Command<'growth'>, parts: BenchParts): Promise<void> {
  const sizes: Size[] = [];
  for (const [at, scale] of command.scales.entries()) {
    const own = { ...command, scale, data: command.folders[at] ?? null };
    const figures = await withTrack(own, parts, async (track, graph): Promise<Size> => {
      await checkAnswers(track);
      const schedule = { rounds: 1, concurrencies: [1], seconds: command.seconds };
      const cells = await measureCells(track, schedule);
      return { ...(await originOf(track, graph, parts)), cells };
    });
    sizes.push(figures);
  }
  parts.out(printGrowth(sizes));
  await writeJson(command, { sizes });
  await writeDocs(command, parts, { kind: 'growth', sizes });
}

const originOf = async (
  { world }: Track,
  { connection }: BenchGraph,
  { embedded, now }: BenchParts,
): Promise<Pick<Race, 'machine' | 'day' | 'articles'>> => ({
  machine: await describeMachine(connection, embedded.javaHome),
  day: now().slice(0, 10),
  articles: world.counts.articles,
});

async function serve(command: Command<'serve'>, parts: BenchParts): Promise<void> {
  const graph = await openGraph(command, parts);
  const { uri, username, password } = graph;
  parts.out(`${uri} ${username} ${password}`);
  await new Promise((resolve) => parts.stopped.addEventListener('abort', resolve));
  await graph.close();
}

/** Opens the graph, starts the contenders, works, and ends them again whatever happens. */
async function withTrack<T>(
  command: DataOptions &
    Pick<Command<'race'>, 'queries'> & {
      readonly contenders: readonly ContenderName[];
    },
  parts: BenchParts,
  work: (track: Track, graph: BenchGraph) => Promise<T>,
): Promise<T> {
  const { clock, tell } = parts;
  const graph = await openGraph(command, parts);
  const contenders: RunningContender[] = [];
  try {
    for (const name of command.contenders) contenders.push(await startContender(name, graph, tell));
    const world = createWorld(command.scale, command.seed);
    const { queries } = command;
    const databasePid = graph.pid ?? command.databasePid;
    const track = { world, contenders, queries, databasePid, clock, tell };
    return await untilAborted(parts.stopped, work(track, graph));
  } finally {
    await Promise.all(contenders.map((contender) => contender.stop()));
    await graph.close();
  }
}

/** Whoever does not want to wait for the end of a race must not leave its processes behind. */
function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => reject(new OperatorFault('The bench was stopped.')));
  return Promise.race([work, aborted]);
}

function openGraph(options: DataOptions, parts: BenchParts): Promise<BenchGraph> {
  const { scale, seed, heap, pageCache, address } = options;
  const { embedded, now, tell } = parts;
  const cached = join(embedded.cacheDir, 'bench', `scale-${scale}-seed-${seed}`);
  return openBenchGraph({
    embedded: { ...embedded, heap, pageCache },
    dataDir: options.data ?? cached,
    address,
    world: createWorld(scale, seed),
    now,
    tell,
  });
}

async function writeJson({ json }: ResultOptions, value: unknown): Promise<void> {
  if (json !== null) await writeFile(json, `${JSON.stringify(value, null, 2)}\n`);
}

async function writeDocs(
  { writesDocs }: ResultOptions,
  { docs, figures }: BenchParts,
  fresh: NewFigures,
): Promise<void> {
  if (writesDocs) await writeFile(docs, printDocs(await keepFigures(figures, fresh)));
}
