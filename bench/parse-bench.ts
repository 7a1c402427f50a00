import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { INGEST_CONCURRENCY } from '../src/cli/ingest.ts';
import { CONTENDER_NAMES, QUERY_NAMES, type ContenderName, type QueryName } from './sample.ts';
import type { GraphAddress } from './open-bench-graph.ts';

/** Where the data lies, and on what it runs. */
export interface DataOptions {
  /** Folder of the embedded database; null for the one in the user's cache. */
  readonly data: string | null;
  /** A database of one's own instead. */
  readonly address: GraphAddress | null;
  /** Its process, where it runs on this machine. */
  readonly databasePid: number | null;
  readonly scale: number;
  readonly seed: number;
  readonly heap: string;
  readonly pageCache: string;
}

/** Where the figures go beside standard output. */
export interface ResultOptions {
  readonly json: string | null;
  /** Keeps them, and makes `docs/performance.md` anew. */
  readonly writesDocs: boolean;
}

export type BenchCommand =
  | (DataOptions &
      ResultOptions & {
        readonly kind: 'race';
        readonly rounds: number;
        readonly queries: readonly QueryName[];
        readonly contenders: readonly ContenderName[];
        readonly concurrencies: readonly number[];
        readonly seconds: number;
      })
  | (DataOptions & ResultOptions & { readonly kind: 'memory'; readonly minutes: number })
  | (DataOptions &
      ResultOptions & {
        readonly kind: 'growth';
        readonly scales: readonly number[];
        /** One a scale, or none. */
        readonly folders: readonly string[];
        readonly contenders: readonly ContenderName[];
        readonly queries: readonly QueryName[];
        readonly seconds: number;
      })
  | (DataOptions &
      ResultOptions & {
        readonly kind: 'ingest';
        readonly articles: number;
        readonly concurrency: number;
      })
  /** Starts the database on the data and waits. */
  | (DataOptions & { readonly kind: 'serve' })
  /** Help was asked for, or the line made no sense; what there is to say has been said. */
  | { readonly kind: 'said'; readonly exitCode: number };

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const positive = (text: string): number => {
  const value = Number(text);
  if (!(value > 0 && Number.isFinite(value)))
    throw new InvalidArgumentError('More than 0, please.');
  return value;
};

const whole = (text: string): number => {
  const value = positive(text);
  if (!Number.isInteger(value)) throw new InvalidArgumentError('A whole number, please.');
  return value;
};

const listOf =
  <T>(read: (text: string) => T) =>
  (text: string): readonly T[] =>
    text.split(',').map((part) => read(part.trim()));

const oneOf =
  <T extends string>(names: readonly T[]) =>
  (text: string): T => {
    const found = names.find((name) => name === text);
    if (found === undefined) throw new InvalidArgumentError(`One of ${names.join(', ')}.`);
    return found;
  };

interface DataFlags {
  readonly data?: string;
  readonly uri?: string;
  readonly username: string;
  readonly password?: string;
  readonly databasePid?: number;
  readonly scale: number;
  readonly seed: number;
  readonly heap: string;
  readonly pageCache: string;
}

const withData = (command: Command): Command =>
  command
    .option('--data <dir>', 'folder of the data; in the cache of the user where left out')
    .option('--uri <address>', 'a Neo4j of your own, empty or loaded by the bench')
    .option('--username <name>', 'user there', 'neo4j')
    .option('--password <word>', 'password there')
    .option('--database-pid <number>', 'its process on this machine, whose CPU is told then', whole)
    .option('--scale <number>', '1 is 100,000 articles', positive, 1)
    .option('--seed <number>', 'another seed makes other news', whole, 1)
    .option('--heap <size>', 'heap of the embedded database', '3g')
    .option('--page-cache <size>', 'its page cache', '2g');

const dataOptions = (flags: DataFlags): DataOptions => {
  const { data, uri, username, password, databasePid, ...rest } = flags;
  const { scale, seed, heap, pageCache } = rest;
  return {
    data: data ?? null,
    address: uri === undefined ? null : { uri, username, password: password ?? '' },
    databasePid: databasePid ?? null,
    scale,
    seed,
    heap,
    pageCache,
  };
};

interface ResultFlags {
  readonly json?: string;
  readonly writeDocs?: true;
}

const withResult = (command: Command): Command =>
  command
    .option('--json <file>', 'write the figures there too')
    .option('--write-docs', 'keep the figures and make docs/performance.md anew');

const resultOptions = ({ json, writeDocs }: ResultFlags): ResultOptions => ({
  json: json ?? null,
  writesDocs: writeDocs === true,
});

interface RaceFlags extends DataFlags, ResultFlags {
  readonly quick?: true;
  readonly rounds?: number;
  readonly queries: readonly QueryName[];
  readonly contenders: readonly ContenderName[];
  readonly concurrency?: readonly number[];
  readonly seconds?: number;
}

/** One short round where it has to be quick; else as much as tells a figure from noise. */
const raceDefaults = (
  quick: boolean,
): Pick<Required<RaceFlags>, 'rounds' | 'seconds'> & {
  readonly concurrency: readonly number[];
} =>
  quick
    ? { rounds: 1, concurrency: [1, 16], seconds: 1.5 }
    : { rounds: 3, concurrency: [1, 16, 64], seconds: 3 };

interface MemoryFlags extends DataFlags, ResultFlags {
  readonly minutes: number;
}

interface IngestFlags extends DataFlags, ResultFlags {
  readonly articles: number;
  readonly concurrency: number;
}

interface GrowthFlags extends Omit<DataFlags, 'scale' | 'data'>, ResultFlags {
  readonly scale: readonly number[];
  readonly data?: readonly string[];
  readonly contenders: readonly ContenderName[];
  readonly queries: readonly QueryName[];
  readonly seconds: number;
}

const example = (line: string): string => `\nExample:\n  npm run bench -- ${line}`;

/** Reads the command line: `['--quick']`, `['memory', '--minutes', '1']`. */
export function parseBench(args: readonly string[], terminal: Terminal): BenchCommand {
  let asked: BenchCommand = { kind: 'said', exitCode: 1 };
  const program = new Command('bench')
    .description('Times Dateline against hand-written Cypher and @neo4j/graphql on one database.')
    .addHelpText('after', `\n\`race --help\` tells the options of the race.\n${example('--quick')}`)
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  const queries = new Option('--queries <names>', 'some of the queries')
    .argParser(listOf(oneOf(QUERY_NAMES)))
    .default(QUERY_NAMES, 'all');

  withResult(withData(program.command('race', { isDefault: true })))
    .description('the race: a table of ratios; this is what runs where no command is named')
    .option('--quick', 'one short round at concurrency 1 and 16')
    .option('--rounds <number>', 'how often everything is timed (3)', whole)
    .addOption(queries)
    .addOption(
      new Option('--contenders <names>', 'some of the contenders')
        .argParser(listOf(oneOf(CONTENDER_NAMES)))
        .default(CONTENDER_NAMES, 'all'),
    )
    .option('--concurrency <numbers>', 'requests under way at once (1,16,64)', listOf(whole))
    .option('--seconds <number>', 'for each contender, query and concurrency (3)', positive)
    .addHelpText('after', example('--quick --queries articlePage,singleName --json figures.json'))
    .action((flags: RaceFlags) => {
      const defaults = raceDefaults(flags.quick === true);
      asked = {
        kind: 'race',
        ...dataOptions(flags),
        ...resultOptions(flags),
        rounds: flags.rounds ?? defaults.rounds,
        queries: flags.queries,
        contenders: flags.contenders,
        concurrencies: flags.concurrency ?? defaults.concurrency,
        seconds: flags.seconds ?? defaults.seconds,
      };
    });

  withResult(withData(program.command('memory')))
    .description('peak memory of the server under mixed queries at concurrency 64, and its slope')
    .option('--minutes <number>', 'how long', positive, 10)
    .addHelpText('after', example('memory --minutes 10'))
    .action((flags: MemoryFlags) => {
      const { minutes } = flags;
      asked = { kind: 'memory', ...dataOptions(flags), ...resultOptions(flags), minutes };
    });

  withResult(program.command('growth'))
    .description('the same queries on graphs of several sizes, side by side')
    .option('--scale <numbers>', '1 is 100,000 articles', listOf(positive), [0.1, 1])
    .option('--data <dirs>', 'folders of the data, one a scale', listOf(String))
    .option('--seed <number>', 'another seed makes other news', whole, 1)
    .option('--heap <size>', 'heap of the embedded database', '3g')
    .option('--page-cache <size>', 'its page cache', '2g')
    .addOption(queries)
    .addOption(
      new Option('--contenders <names>', 'some of the contenders')
        .argParser(listOf(oneOf(CONTENDER_NAMES)))
        .default(['hand', 'dateline'] as const, 'hand,dateline'),
    )
    .option('--seconds <number>', 'for each contender, query and size', positive, 3)
    .addHelpText('after', example('growth --scale 0.1,1,10'))
    .action((flags: GrowthFlags) => {
      const { scale, data, contenders, queries: asks, seconds, ...rest } = flags;
      asked = {
        kind: 'growth',
        ...dataOptions({ ...rest, scale: scale[0] ?? 1 }),
        ...resultOptions(flags),
        scales: scale,
        folders: data ?? [],
        queries: asks,
        contenders,
        seconds,
      };
    });

  withResult(withData(program.command('ingest')))
    .description('articles a second from text to graph; without --data in a folder that goes again')
    .option('--articles <number>', 'how many', whole, 2_000)
    .option('--concurrency <number>', 'transactions side by side', whole, INGEST_CONCURRENCY)
    .addHelpText('after', example('ingest --articles 10000'))
    .action((flags: IngestFlags) => {
      const { articles, concurrency } = flags;
      asked = {
        kind: 'ingest',
        ...dataOptions(flags),
        ...resultOptions(flags),
        articles,
        concurrency,
      };
    });

  withData(program.command('serve'))
    .description('start the database on the data, say its address, and wait')
    .addHelpText('after', example('serve --scale 0.1'))
    .action((flags: DataFlags) => {
      asked = { kind: 'serve', ...dataOptions(flags) };
    });

  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return { kind: 'said', exitCode: error.exitCode };
  }
  return asked;
}
