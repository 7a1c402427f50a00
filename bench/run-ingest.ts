import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { MIGRATIONS } from '../src/cli/project-files.ts';
import type { Config } from '../src/config.ts';
import { OperatorFault } from '../src/errors.ts';
import { startEmbedded } from '../src/graph/embedded/start-embedded.ts';
import { connect, type GraphConnection } from '../src/graph/run/connection.ts';
import { migrate } from '../src/graph/store/migrate.ts';
import { statistics } from '../src/graph/store/statistics.ts';
import { createWorld } from './data/world.ts';
import { describeMachine } from './describe-machine.ts';
import { measureIngest, type IngestReport } from './measure-ingest.ts';
import type { Ingest } from './measurement.ts';
import type { BenchCommand } from './parse-bench.ts';

export interface RunIngestParts {
  readonly embedded: Config['embedded'];
  readonly tell: (line: string) => void;
  /** Milliseconds; only goes forward. */
  readonly clock: () => number;
  /** The clock, as RFC 3339 in UTC. */
  readonly now: () => string;
}

export type IngestFigures = Ingest & Pick<IngestReport, 'readings'>;

/**
 * Times the way from text to graph on a database of its own, or on a named one.
 *
 * @throws OperatorFault where the graph holds articles already: what is there makes a figure another.
 */
export async function runIngest(
  command: Extract<BenchCommand, { readonly kind: 'ingest' }>,
  { embedded, tell, clock, now }: RunIngestParts,
): Promise<IngestFigures> {
  const { address, articles, concurrency, scale, seed, heap, pageCache } = command;
  const folder = command.data ?? (await mkdtemp(join(tmpdir(), 'dateline-ingest-')));
  const options = { ...embedded, heap, pageCache, dataDir: folder, onProgress: tell };
  const database = address === null ? await startEmbedded(options) : null;
  const connection = connect(database ?? address ?? { uri: '', username: '', password: '' });
  try {
    await connection.verify();
    await migrate(connection, { directory: MIGRATIONS, now });
    await checkEmpty(connection);
    const report = await measureIngest({
      world: createWorld(scale, seed),
      connection,
      databasePid: database?.pid ?? command.databasePid,
      articles,
      concurrency,
      clock,
      tell,
      ownCpu: () => {
        const { user, system } = process.cpuUsage();
        return (user + system) / 1_000;
      },
      ownMemory: () => process.memoryUsage.rss(),
    });
    const machine = await describeMachine(connection, embedded.javaHome);
    return { machine, day: now().slice(0, 10), articles, ...report };
  } finally {
    await connection.close();
    await database?.stop();
    if (command.data === null) await rm(folder, { recursive: true, force: true });
  }
}

async function checkEmpty(connection: GraphConnection): Promise<void> {
  const { articles } = await statistics(connection);
  if (articles > 0)
    throw new OperatorFault(`The graph holds ${articles} articles; the bench needs an empty one.`);
}
