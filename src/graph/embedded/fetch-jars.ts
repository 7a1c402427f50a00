import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import loaded from 'mvn-artifact-url';
import pLimit from 'p-limit';
import { OperatorFault } from '../../errors.ts';
import { downloadJar } from './download-jar.ts';
import type { LockedJar } from './jar-lock.ts';

export interface FetchJarsOptions {
  readonly jars: readonly LockedJar[];
  /** Where the jars are kept, laid out as in a repository. */
  readonly cacheDir: string;
  /** A local Maven repository to take jars from; null for none. */
  readonly localRepository: string | null;
  /** Base address of a mirror; null for the public repository. */
  readonly mavenRepository: string | null;
  /** Milliseconds without a byte after which a download is given up; 30,000 unless said. */
  readonly stalledMs?: number;
  /** Called with the jars and bytes that are there. */
  readonly onProgress?: (progress: FetchProgress) => void;
}

export interface FetchProgress {
  readonly jars: number;
  readonly ofJars: number;
  readonly bytes: number;
  readonly ofBytes: number;
}

const PARALLEL = 8;
const STALLED_MS = 30_000;

/**
 * Makes sure that every locked jar lies in the cache, its size and sha256 as locked. What arrived stays,
 * so a fetch that broke off goes on where it stopped. Several may fill one cache at the same time.
 *
 * @returns the jars' paths, in the order of the lock.
 * @throws OperatorFault that names the jar and the cause.
 */
export async function fetchJars(options: FetchJarsOptions): Promise<readonly string[]> {
  const { jars, cacheDir } = options;
  const files = jars.map((jar) => join(cacheDir, jar.path));
  const present = await Promise.all(jars.map((jar, index) => hasSize(files[index], jar.size)));
  const absent = jars.filter((_, index) => present[index] !== true);
  if (absent.length === 0) return files;
  const partialDir = await makePartialDir(cacheDir);
  try {
    await obtainAll(absent, partialDir, options);
  } finally {
    await rm(partialDir, { recursive: true, force: true });
  }
  return files;
}

async function obtainAll(
  absent: readonly LockedJar[],
  partialDir: string,
  options: FetchJarsOptions,
): Promise<void> {
  const { jars, onProgress } = options;
  const base = await repositoryBase(options.mavenRepository);
  const ofBytes = sizeOf(jars);
  let arrived = jars.length - absent.length;
  let bytes = ofBytes - sizeOf(absent);
  const limit = pLimit(PARALLEL);
  const stop = new AbortController();
  const faults: { readonly jar: LockedJar; readonly error: unknown }[] = [];
  const obtainOne = async (jar: LockedJar): Promise<void> => {
    if (stop.signal.aborted) return;
    try {
      await obtain(jar, { base, partialDir, signal: stop.signal, options });
    } catch (error) {
      faults.push({ jar, error });
      stop.abort();
      return;
    }
    arrived += 1;
    bytes += jar.size;
    onProgress?.({ jars: arrived, ofJars: jars.length, bytes, ofBytes });
  };
  await Promise.all(absent.map((jar) => limit(obtainOne, jar)));
  // The first in time is the cause; those after it were stopped because of it.
  const [first] = faults;
  if (first === undefined) return;
  throw new OperatorFault(
    `Fetching ${first.jar.path} for the embedded database failed: ${reasonOf(first.error)}. ` +
      `${arrived} of ${jars.length} jars are there; the next start goes on from here. ` +
      'Behind a proxy or without the internet, set MAVEN_REPOSITORY to a mirror.',
    { cause: first.error },
  );
}

interface Source {
  readonly base: string;
  readonly partialDir: string;
  readonly signal: AbortSignal;
  readonly options: FetchJarsOptions;
}

async function obtain(
  jar: LockedJar,
  { base, partialDir, signal, options }: Source,
): Promise<void> {
  const { cacheDir, localRepository, stalledMs = STALLED_MS } = options;
  const file = join(partialDir, jar.path.replaceAll('/', '~'));
  const isLocal = localRepository !== null && (await takeLocal(jar, localRepository, file));
  if (!isLocal) await downloadJar(jar, { url: `${base}${jar.path}`, file, stalledMs, signal });
  const target = join(cacheDir, jar.path);
  await mkdir(dirname(target), { recursive: true });
  await rename(file, target);
}

async function takeLocal(jar: LockedJar, repository: string, file: string): Promise<boolean> {
  const source = join(repository, jar.path);
  if (!(await hasSize(source, jar.size))) return false;
  try {
    await copyFile(source, file);
  } catch {
    // Not ours to read, or no regular file: the repository has it too.
    return false;
  }
  const digest = createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
  return digest === jar.sha256;
}

/**
 * A folder of this call alone, in the cache so that a jar moves into its place at once: two first starts
 * at the same time, be it in one process, must not write into one file.
 */
async function makePartialDir(cacheDir: string): Promise<string> {
  try {
    await mkdir(cacheDir, { recursive: true });
    return await mkdtemp(join(cacheDir, '.partial-'));
  } catch (error) {
    throw new OperatorFault(
      `The folder ${cacheDir} for the jars of the embedded database cannot be written ` +
        `(${reasonOf(error)}). Set CACHE_DIR to one that can.`,
      { cause: error },
    );
  }
}

/** The address that artifact paths are appended to. */
export async function repositoryBase(mirror: string | null): Promise<string> {
  if (mirror !== null) return mirror.endsWith('/') ? mirror : `${mirror}/`;
  const probe = { groupId: 'g', artifactId: 'a', version: '1', isSnapShot: false };
  const artifactUrl = typeof loaded === 'function' ? loaded : loaded.default;
  const url = await artifactUrl(probe);
  return url.slice(0, url.lastIndexOf('g/a/1/'));
}

async function hasSize(file: string | undefined, size: number): Promise<boolean> {
  if (file === undefined) return false;
  return stat(file).then(
    (found) => found.size === size,
    () => false,
  );
}

const sizeOf = (jars: readonly LockedJar[]): number => jars.reduce((sum, jar) => sum + jar.size, 0);

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // `fetch` says "fetch failed" and keeps what happened in the cause.
  return error.cause instanceof Error ? error.cause.message : error.message;
}
