import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../src/config.ts';
import { createWorld } from './data/world.ts';
import { describeMachine } from './describe-machine.ts';
import { loadBenchStatement } from './load-bench-statement.ts';
import { checkAnswers, measureCells, measureCold, type Track } from './measure.ts';
import { measureMemory } from './measure-memory.ts';
import type { Cell, Measurement } from './measurement.ts';
import { openBenchGraph, type BenchGraph } from './open-bench-graph.ts';
import type { BenchCommand, DataOptions } from './parse-bench.ts';
import { printDocs } from './print-docs.ts';
import { printGrowth, type Size } from './print-growth.ts';
import { printMeasurement } from './print-tables.ts';
import type { ContenderName } from './sample.ts';
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
    case 'growth':
      return growth(command, parts);
    case 'serve':
      return serve(command, parts);
  }
}

async function race(command: Command<'race'>, parts: BenchParts): Promise<void> {
  const { rounds, concurrencies, seconds, json, writesDocs } = command;
  await withTrack(command, parts, async (track, graph) => {
    const forget = loadBenchStatement('forget-plans');
    const cold = await measureCold(track, async () => {
      await graph.connection.read({ text: forget, parameters: {} });
    });
    await checkAnswers(track);
    const cells = await measureCells(track, { rounds, concurrencies, seconds });
    const measurement: Measurement = {
      machine: await describeMachine(graph.connection, parts.embedded.javaHome),
      articles: track.world.counts.articles,
      rounds,
      secondsPerSlot: seconds,
      day: parts.now().slice(0, 10),
      cells,
      cold,
    };
    parts.out(printMeasurement(measurement));
    const summary = summarize(cells);
    await writeJson(json, { ...summary, summary, ...measurement });
    if (writesDocs) await writeFile(parts.docs, printDocs(measurement));
  });
}

async function memory(command: Command<'memory'>, parts: BenchParts): Promise<void> {
  const own = { ...command, contenders: ['dateline'] as const, queries: [] };
  await withTrack(own, parts, async ({ world, contenders: [contender], tell }) => {
    if (contender === undefined) return;
    const { minutes } = command;
    const report = await measureMemory({ world, contender, minutes, clock: parts.clock, tell });
    parts.out(
      `peak ${report.peakMb.toFixed(0)} MB, ${(report.slope * 100).toFixed(1)} % of growth over the last half ` +
        `of ${minutes} minutes, ${report.requests} requests`,
    );
    await writeJson(command.json, report);
  });
}

async function growth(command: Command<'growth'>, parts: BenchParts): Promise<void> {
  const sizes: Size[] = [];
  for (const [at, scale] of command.scales.entries()) {
    const own = { ...command, scale, data: command.folders[at] ?? null };
    const cells = await withTrack(own, parts, async (track): Promise<readonly Cell[]> => {
      await checkAnswers(track);
      return measureCells(track, { rounds: 1, concurrencies: [1], seconds: command.seconds });
    });
    sizes.push({ articles: createWorld(scale, command.seed).counts.articles, cells });
  }
  parts.out(printGrowth(sizes));
  await writeJson(command.json, { sizes });
}

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
    const track = { world, contenders, queries, databasePid: graph.pid, clock, tell };
    return await work(track, graph);
  } finally {
    await Promise.all(contenders.map((contender) => contender.stop()));
    await graph.close();
  }
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

async function writeJson(file: string | null, value: unknown): Promise<void> {
  if (file !== null) await writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
}
