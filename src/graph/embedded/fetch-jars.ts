import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import artifactUrl from 'mvn-artifact-url';
import pLimit from 'p-limit';
import { OperatorFault } from '../../errors.ts';
import type { LockedJar } from './jar-lock.ts';

export interface FetchJarsOptions {
  readonly jars: readonly LockedJar[];
  /** Where the jars are kept, laid out as in a repository. */
  readonly cacheDir: string;
  /** A local Maven repository to take jars from; null for none. */
  readonly localRepository: string | null;
  /** Base address of a mirror; null for the public repository. */
  readonly mavenRepository: string | null;
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
const ATTEMPTS = 3;
const STALLED_MS = 30_000;

/**
 * Makes sure that every locked jar lies in the cache, its size and sha256 as locked. What arrived stays,
 * so a fetch that broke off goes on where it stopped.
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
  const base = await repositoryBase(options.mavenRepository);
  const ofBytes = sizeOf(jars);
  let arrived = jars.length - absent.length;
  let bytes = ofBytes - sizeOf(absent);
  const limit = pLimit(PARALLEL);
  const stop = new AbortController();
  const results = await Promise.allSettled(
    absent.map((jar) =>
      limit(async () => {
        stop.signal.throwIfAborted();
        await obtain(jar, base, options, stop.signal).catch((error: unknown) => {
          stop.abort();
          throw new OperatorFault(
            `Fetching ${jar.path} for the embedded database failed: ${reasonOf(error)}. ` +
              `${arrived} of ${jars.length} jars are there; the next start goes on from here. ` +
              'Behind a proxy or without the internet, set MAVEN_REPOSITORY to a mirror.',
            { cause: error },
          );
        });
        arrived += 1;
        bytes += jar.size;
        options.onProgress?.({ jars: arrived, ofJars: jars.length, bytes, ofBytes });
      }),
    ),
  );
  const failed = results.filter((result) => result.status === 'rejected');
  const told = failed.find(({ reason }) => reason instanceof OperatorFault) ?? failed[0];
  if (told !== undefined) throw told.reason;
  return files;
}

async function obtain(
  jar: LockedJar,
  base: string,
  { cacheDir, localRepository }: FetchJarsOptions,
  signal: AbortSignal,
): Promise<void> {
  const target = join(cacheDir, jar.path);
  await mkdir(dirname(target), { recursive: true });
  // A name of its own per process: two first starts at once must not write into one file.
  const partial = `${target}.${process.pid}.part`;
  try {
    const isLocal = localRepository !== null && (await takeLocal(jar, localRepository, partial));
    if (!isLocal) await download(jar, `${base}${jar.path}`, partial, signal);
    await rename(partial, target);
  } finally {
    await rm(partial, { force: true });
  }
}

async function takeLocal(jar: LockedJar, repository: string, partial: string): Promise<boolean> {
  const source = join(repository, jar.path);
  if (!(await hasSize(source, jar.size))) return false;
  await copyFile(source, partial);
  const digest = createHash('sha256')
    .update(await readFile(partial))
    .digest('hex');
  return digest === jar.sha256;
}

async function download(
  jar: LockedJar,
  url: string,
  partial: string,
  signal: AbortSignal,
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(url, {
        signal: AbortSignal.any([signal, AbortSignal.timeout(STALLED_MS)]),
      });
      if (!response.ok || response.body === null)
        throw new Error(`the repository answered ${response.status}`);
      const hash = createHash('sha256');
      let size = 0;
      const measured = async function* (chunks: AsyncIterable<Uint8Array>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          size += chunk.length;
          if (size > jar.size) throw new Error('it is larger than the lock file says');
          yield chunk;
        }
      };
      await pipeline(response.body, measured, createWriteStream(partial));
      if (size !== jar.size) throw new Error(`it ended after ${size} of ${jar.size} bytes`);
      if (hash.digest('hex') !== jar.sha256)
        throw new Error('its sha256 is not the one of the lock file');
      return;
    } catch (error) {
      if (attempt === ATTEMPTS || signal.aborted) throw error;
    }
  }
}

/** The address that artifact paths are appended to. */
async function repositoryBase(mirror: string | null): Promise<string> {
  if (mirror !== null) return mirror.endsWith('/') ? mirror : `${mirror}/`;
  const probe = { groupId: 'g', artifactId: 'a', version: '1', isSnapShot: false };
  const url = await artifactUrl.default(probe);
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
