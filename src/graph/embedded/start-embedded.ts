import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OperatorFault } from '../../errors.ts';
import { connect } from '../run/connection.ts';
import { loadStatement } from '../run/load-statement.ts';
import { fetchJars } from './fetch-jars.ts';
import { findJava } from './find-java.ts';
import { readHolder, removeHolder, writeHolder } from './holder.ts';
import { readJarLock } from './jar-lock.ts';
import { launch, type Launch } from './launch.ts';
import { keptPassword } from './password.ts';

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
/** What Neo4j itself sets on a new store; it can do nothing but be changed. */
const INITIAL_PASSWORD = 'neo4j';
const STOP_MS = 20_000;

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
  const home = join(options.dataDir, 'neo4j');
  await mkdir(home, { recursive: true, mode: 0o700 });
  const holderFile = join(options.dataDir, 'holder.json');
  const password = await keptPassword(join(options.dataDir, 'password'), () => randomBytes(24));
  tell(`starting the database on Java ${java.version}`);
  const launched = await launch({
    java: java.command,
    classPath: [fileURLToPath(new URL('launcher.jar', NEO4J)), ...jars],
    home,
    heap: options.heap,
    pageCache: options.pageCache,
    shortLived: options.shortLived ?? false,
  });
  const { child, port } = await orHeld(launched, options.dataDir, holderFile);
  const database = running(child, `bolt://127.0.0.1:${port}`, password, holderFile);
  try {
    await ensurePassword(database.uri, password);
  } catch (error) {
    await database.stop();
    throw error;
  }
  const since = new Date().toISOString();
  await writeHolder(holderFile, {
    pid: process.pid,
    databasePid: database.pid,
    uri: database.uri,
    since,
  });
  return database;
}

async function orHeld(
  launched: Launch,
  dataDir: string,
  holderFile: string,
): Promise<Extract<Launch, { readonly kind: 'ready' }>> {
  if (launched.kind === 'ready') return launched;
  const holder = await readHolder(holderFile);
  const who =
    holder === null
      ? 'another process'
      : `process ${holder.pid} (its database is ${holder.databasePid}) since ${holder.since}`;
  throw new OperatorFault(
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
    await removeHolder(holderFile);
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
      child.stdin?.end();
      const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
      await exited;
      clearTimeout(late);
    },
  };
}

/**
 * Sets our password on a new store. A start that was cut off between making the password and setting
 * it left the initial one, so that one is tried whenever ours is refused.
 */
async function ensurePassword(uri: string, password: string): Promise<void> {
  const ours = connect({ uri, username: USERNAME, password });
  const isSet = await ours.verify().then(
    () => true,
    () => false,
  );
  await ours.close();
  if (isSet) return;
  const initial = connect({
    uri,
    username: USERNAME,
    password: INITIAL_PASSWORD,
    database: 'system',
  });
  try {
    const parameters = { old: INITIAL_PASSWORD, new: password };
    await initial.command({ text: loadStatement('set-password'), parameters });
  } finally {
    await initial.close();
  }
}

const mb = (bytes: number): string => (bytes / 1_000_000).toFixed(0);
