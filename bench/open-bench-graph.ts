import type { Config } from '../src/config.ts';
import { startEmbedded } from '../src/graph/embedded/start-embedded.ts';
import { connect, type GraphConnection } from '../src/graph/run/connection.ts';
import { prepareData } from './data/prepare-data.ts';
import type { World } from './data/world.ts';

export interface GraphAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

export interface BenchGraph extends GraphAddress {
  readonly connection: GraphConnection;
  /** Process of the database; null for one that is not ours. */
  readonly pid: number | null;
  readonly close: () => Promise<void>;
}

export interface OpenBenchGraphOptions {
  readonly embedded: Config['embedded'];
  /** Folder of the data of our own database. */
  readonly dataDir: string;
  /** A database of one's own instead. */
  readonly address: GraphAddress | null;
  readonly world: World;
  readonly now: () => string;
  readonly tell: (line: string) => void;
}

/** Opens the database that all contenders are asked on, loaded with the world's articles. */
export async function openBenchGraph(options: OpenBenchGraphOptions): Promise<BenchGraph> {
  const { embedded, dataDir, address, world, now, tell } = options;
  const database =
    address === null ? await startEmbedded({ ...embedded, dataDir, onProgress: tell }) : null;
  const { uri, username, password } = database ?? address ?? unreachable();
  const connection = connect({ uri, username, password });
  const close = async (): Promise<void> => {
    await connection.close();
    await database?.stop();
  };
  try {
    await connection.verify();
    await prepareData({ connection, world, now, tell });
  } catch (error) {
    await close();
    throw error;
  }
  return { uri, username, password, connection, pid: database?.pid ?? null, close };
}

function unreachable(): never {
  throw new Error('a database is started or named');
}
