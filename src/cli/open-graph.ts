import type { Config, DatabaseAddress } from '../config.ts';
import { findRunning } from '../graph/embedded/find-running.ts';
import { startEmbedded } from '../graph/embedded/start-embedded.ts';
import { connect, type GraphConnection } from '../graph/run/connection.ts';

export interface OpenGraph {
  readonly connection: GraphConnection;
  readonly uri: string;
  /** Settles when an embedded database ends, which a server of one's own never does. */
  readonly ended: Promise<void>;
  /** Closes the connection and stops an embedded database. */
  readonly close: () => Promise<void>;
}

export interface OpenGraphOptions {
  /** Is given a line of progress now and then. */
  readonly tell: (line: string) => void;
  /** Whether the embedded database of another process will do. */
  readonly mayJoin: boolean;
}

/**
 * Opens the graph that the configuration names: a server of one's own, else the embedded database,
 * the one that another command has running on the data folder if there is one.
 *
 * @throws OperatorFault in a line that says what to do.
 */
export async function openGraph(config: Config, options: OpenGraphOptions): Promise<OpenGraph> {
  const timeoutMs = config.queryTimeoutMs;
  if (config.neo4j !== null) {
    return untied(await verified(config.neo4j, timeoutMs), config.neo4j.uri);
  }
  const { dataDir, embedded } = config;
  const running = options.mayJoin ? await findRunning(dataDir) : null;
  if (running !== null) {
    return untied(await verified({ ...running, database: null }, timeoutMs), running.uri);
  }
  const database = await startEmbedded({ ...embedded, dataDir, onProgress: options.tell });
  const { uri, username, password } = database;
  try {
    const connection = await verified({ uri, username, password, database: null }, timeoutMs);
    return {
      connection,
      uri,
      ended: database.exited.then(() => undefined),
      close: async () => {
        await connection.close();
        await database.stop();
      },
    };
  } catch (error) {
    await database.stop();
    throw error;
  }
}

/** A database whose life is not ours. */
const untied = (connection: GraphConnection, uri: string): OpenGraph => ({
  connection,
  uri,
  ended: Promise.withResolvers<undefined>().promise,
  close: () => connection.close(),
});

async function verified(address: DatabaseAddress, timeoutMs: number): Promise<GraphConnection> {
  const { database, ...rest } = address;
  const connection = connect({ ...rest, timeoutMs, ...(database === null ? {} : { database }) });
  try {
    await connection.verify();
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
}
