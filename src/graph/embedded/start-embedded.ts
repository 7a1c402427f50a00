import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OperatorFault } from '../../errors.ts';
import { fetchJars } from './fetch-jars.ts';
import { findJava } from './find-java.ts';
import { type Holder, isAlive, readHolder, removeHolder, writeHolder } from './holder.ts';
import { readJarLock } from './jar-lock.ts';
import { launch, type LaunchOptions } from './launch.ts';
import { keptPassword } from './password.ts';
import { settlePassword } from './settle-password.ts';

export interface EmbeddedOptions {
  /** Folder of the data; made when it is not there. */
  readonly dataDir: string;
  readonly cacheDir: string;
  readonly javaHome: string | null;
  readonly mavenRepository: string | null;
  /** As the JVM and Neo4j write sizes: `1g`. */
  readonly heap: string;
  readonly pageCache: string;
  /** For tests: cheaper on the CPU, slower in the long run. */
  readonly shortLived?: boolean;
  /** One line of progress. */
  readonly onProgress?: (line: string) => void;
}

/** A running database that ends with this process. */
export interface EmbeddedDatabase {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly pid: number;
  /** Settles when the database has ended, by `stop` or by itself. */
  readonly exited: Promise<{ readonly code: number | null; readonly signal: string | null }>;
  /** Shuts it down cleanly; may be called again. */
  stop(): Promise<void>;
}

const NEO4J = new URL('../../../neo4j/', import.meta.url);
export const USERNAME = 'neo4j';
const STOP_MS = 20_000;
/** An orphaned database ends within 5 s; a slow machine is given twice that. */
const ORPHAN_MS = 10_000;

/**
 * Starts Dateline's own Neo4j on a folder, fetching what it needs the first time.
 *
 * @throws OperatorFault without Java, when fetching fails, or when the folder is held already.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const tell = options.onProgress ?? (() => undefined);
  const java = await findJava(options.javaHome);
  const jars = await fetchJars({
    jars: await readJarLock(new URL('jars.lock.json', NEO4J)),
    cacheDir: options.cacheDir,
    localRepository: join(homedir(), '.m2', 'repository'),
    mavenRepository: options.mavenRepository,
    onProgress: ({ jars: there, ofJars, bytes, ofBytes }) =>
      tell(`fetching the database: ${there} of ${ofJars} jars, ${mb(bytes)} of ${mb(ofBytes)} MB`),
  });
  const { dataDir } = options;
  const home = join(dataDir, 'neo4j');
  const holderFile = join(dataDir, 'holder.json');
  const passwordFile = join(dataDir, 'password');
  const password = await prepare(dataDir, async () => {
    await mkdir(home, { recursive: true, mode: 0o700 });
    return keptPassword(passwordFile, () => randomBytes(24));
  });
  tell(`starting the database on Java ${java.version}`);
  const { child, port } = await launchUnheld(dataDir, holderFile, {
    java: java.command,
    classPath: [fileURLToPath(new URL('launcher.jar', NEO4J)), ...jars],
    home,
    heap: options.heap,
    pageCache: options.pageCache,
    shortLived: options.shortLived ?? false,
  });
  const uri = `bolt://127.0.0.1:${port}`;
  const database = running(child, uri, password, holderFile);
  try {
    await settlePassword({ uri, username: USERNAME, password, passwordFile, dataDir });
    await writeHolder(holderFile, holderOf(database.pid, uri));
  } catch (error) {
    await database.stop();
    throw error;
  }
  return database;
}

const holderOf = (databasePid: number, uri: string | null): Holder => ({
  pid: process.pid,
  databasePid,
  uri,
  since: new Date().toISOString(),
});

async function prepare<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new OperatorFault(
      `The data folder ${dataDir} cannot be used: ${error instanceof Error ? error.message : 'unknown'}. ` +
        'Set DATA_DIR to a folder that can be written.',
      { cause: error },
    );
  }
}

/**
 * Launches until the store is ours. The database of a process that was killed needs a moment to end:
 * it is waited for, a living holder is not.
 */
async function launchUnheld(
  dataDir: string,
  holderFile: string,
  options: LaunchOptions,
): Promise<{ readonly child: ChildProcess; readonly port: number }> {
  const patienceEnds = performance.now() + ORPHAN_MS;
  for (;;) {
    const { child, holding, outcome } = launch(options);
    const pid = child.pid ?? 0;
    const noted = holding.then(() => writeHolder(holderFile, holderOf(pid, null)));
    // A launch that finds the folder held notes nothing; a note that fails ends the start.
    const [end] = await Promise.all([outcome, Promise.race([noted, outcome])]).catch(
      async (error: unknown) => {
        child.stdin?.end();
        await removeHolder(holderFile, pid);
        throw error;
      },
    );
    if (end.kind === 'ready') {
      await noted;
      return { child, port: end.port };
    }
    // Where something else than our launcher holds the store, this launch has noted itself.
    await removeHolder(holderFile, pid);
    const holder = await readHolder(holderFile);
    if (holder !== null && isAlive(holder.pid)) throw heldBy(dataDir, holder);
    if (performance.now() > patienceEnds) throw heldBy(dataDir, null);
  }
}

function heldBy(dataDir: string, holder: Holder | null): OperatorFault {
  const who =
    holder === null
      ? 'another process'
      : `process ${holder.pid} (its database is ${holder.databasePid}) since ${holder.since}`;
  return new OperatorFault(
    `${dataDir} is in use by ${who}. Stop that one, or set DATA_DIR to another folder.`,
  );
}

function running(
  child: ChildProcess,
  uri: string,
  password: string,
  holderFile: string,
): EmbeddedDatabase {
  const exited = once(child, 'exit').then(async (values: unknown[]) => {
    await removeHolder(holderFile, child.pid ?? 0);
    const [code, signal] = values;
    return {
      code: typeof code === 'number' ? code : null,
      signal: typeof signal === 'string' ? signal : null,
    };
  });
  return {
    uri,
    username: USERNAME,
    password,
    pid: child.pid ?? 0,
    exited,
    stop: async () => {
      // The line tells the launcher that somebody waits for a clean end.
      child.stdin?.end('stop\n');
      const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await exited;
      clearTimeout(late);
    },
  };
}

const mb = (bytes: number): string => (bytes / 1_000_000).toFixed(0);
