import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { LockedJar } from './jar-lock.ts';

export interface DownloadOptions {
  readonly url: string;
  /** Written over. */
  readonly file: string;
  /** Milliseconds without a byte after which a try is given up. */
  readonly stalledMs: number;
  readonly signal: AbortSignal;
}

const ATTEMPTS = 3;
const FIRST_PAUSE_MS = 250;

/** The repository said no, or sent something else: asking again changes nothing. */
class Refused extends Error {}

/**
 * Downloads one jar and holds it against the lock; tries again where the network or the repository
 * falters.
 *
 * @throws Error that says what is wrong with the last try.
 */
export async function downloadJar(jar: LockedJar, options: DownloadOptions): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await tryOnce(jar, options);
      return;
    } catch (error) {
      if (error instanceof Refused || attempt === ATTEMPTS || options.signal.aborted) throw error;
      await pause(FIRST_PAUSE_MS * 2 ** (attempt - 1), undefined, { signal: options.signal });
    }
  }
}

async function tryOnce(
  jar: LockedJar,
  { url, file, stalledMs, signal }: DownloadOptions,
): Promise<void> {
  // Not a deadline for the whole: over a slow line a large jar takes minutes and arrives all the same.
  const stalled = new AbortController();
  const timer = setTimeout(() => {
    stalled.abort(new Error(`nothing more arrived for ${stalledMs / 1000} seconds`));
  }, stalledMs);
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, stalled.signal]) });
    if (!response.ok || response.body === null) throw refusal(response.status);
    const hash = createHash('sha256');
    let size = 0;
    const measured = async function* (chunks: AsyncIterable<Uint8Array>) {
      for await (const chunk of chunks) {
        timer.refresh();
        hash.update(chunk);
        size += chunk.length;
        if (size > jar.size) throw new Refused('it is larger than the lock file says');
        yield chunk;
      }
    };
    await pipeline(response.body, measured, createWriteStream(file));
    if (size !== jar.size) throw new Error(`it ended after ${size} of ${jar.size} bytes`);
    if (hash.digest('hex') !== jar.sha256)
      throw new Refused('its sha256 is not the one of the lock file');
  } finally {
    clearTimeout(timer);
  }
}

function refusal(status: number): Error {
  const message = `the repository answered ${status}`;
  const mayPass = status >= 500 || status === 408 || status === 429;
  return mayPass ? new Error(message) : new Refused(message);
}
