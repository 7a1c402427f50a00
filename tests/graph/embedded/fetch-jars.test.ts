import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchJars, repositoryBase } from '../../../src/graph/embedded/fetch-jars.ts';

const BYTES = new Map(
  Array.from({ length: 12 }, (_, index) => [
    `org/example/part-${index}/1/part-${index}-1.jar`,
    Buffer.alloc(1000 + index, `part ${index} `),
  ]),
);
const jars = [...BYTES].map(([path, bytes]) => ({
  path,
  size: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
}));
const [firstJar] = jars;

let folder: string;
let server: Server;
let asked: string[];
let answer: (path: string) => Buffer | null;
/** Sends the body; a test puts a slow one here. */
let send: (response: ServerResponse, bytes: Buffer, path: string) => void;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-jars-'));
  asked = [];
  answer = (path) => BYTES.get(path) ?? null;
  send = (response, bytes) => response.end(bytes);
  server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/mirror/', '');
    asked.push(path);
    const bytes = answer(path);
    response.writeHead(bytes === null ? 404 : 200);
    if (bytes === null) response.end();
    else send(response, bytes, path);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true, force: true });
});

function fetchAll(localRepository: string | null = null, stalledMs = 30_000) {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return fetchJars({
    jars,
    stalledMs,
    cacheDir: join(folder, 'cache'),
    localRepository,
    mavenRepository: `http://127.0.0.1:${port}/mirror`,
  });
}

describe('fetchJars', () => {
  it('fetches every jar once and asks for nothing when they are there', async () => {
    const files = await fetchAll();
    await expect(Promise.all(files.map((file) => readFile(file)))).resolves.toEqual([
      ...BYTES.values(),
    ]);
    expect(asked).toHaveLength(12);
    await fetchAll();
    expect(asked).toHaveLength(12);
  });

  it('says what failed half-way, and goes on from there at the next start', async () => {
    const broken = jars.at(-1)?.path;
    answer = (path) => (path === broken ? null : (BYTES.get(path) ?? null));
    await expect(fetchAll()).rejects.toThrow(
      /part-11-1\.jar .* failed: the repository answered 404\. \d+ of 12 jars are there; the next/,
    );
    answer = (path) => BYTES.get(path) ?? null;
    asked = [];
    await fetchAll();
    expect(asked).toContain(broken);
    expect(asked.length).toBeLessThan(12);
  });

  it('refuses bytes that are not those of the lock', async () => {
    answer = (path) =>
      path === firstJar?.path ? Buffer.alloc(1000, 'other') : (BYTES.get(path) ?? null);
    await expect(fetchAll()).rejects.toThrow('its sha256 is not the one of the lock file');
    answer = (path) =>
      path === firstJar?.path ? Buffer.alloc(5000, 'other') : (BYTES.get(path) ?? null);
    await expect(fetchAll()).rejects.toThrow('larger than the lock file says');
  });

  it('takes from a local repository what has the right hash, and nothing else', async () => {
    const local = join(folder, 'm2');
    for (const [path, bytes] of BYTES) {
      await mkdir(dirname(join(local, path)), { recursive: true });
      const isFirst = path === firstJar?.path;
      await writeFile(join(local, path), isFirst ? Buffer.alloc(bytes.length, 'x') : bytes);
    }
    await fetchAll(local);
    expect(asked).toEqual([firstJar?.path]);
  });

  it('lets two starts of one process fill one cache at the same time', async () => {
    const [one, other] = await Promise.all([fetchAll(), fetchAll()]);
    expect(one).toEqual(other);
    await expect(Promise.all(one.map((file) => readFile(file)))).resolves.toEqual([
      ...BYTES.values(),
    ]);
    expect(await readdir(join(folder, 'cache'))).toEqual(['org']);
  });

  it('blames the jar that failed, not one that was under way', async () => {
    const refused = jars[3]?.path;
    answer = (path) => (path === refused ? null : (BYTES.get(path) ?? null));
    send = (response, bytes, path) => {
      if (path === firstJar?.path) response.write(bytes.subarray(0, 10));
      else response.end(bytes);
    };
    await expect(fetchAll()).rejects.toThrow(/part-3-1\.jar .* the repository answered 404/);
  });

  it('asks again when the repository falters', async () => {
    let faults = 0;
    send = (response, bytes, path) => {
      if (path === firstJar?.path && faults++ === 0) response.destroy();
      else response.end(bytes);
    };
    await fetchAll();
    expect(asked.filter((path) => path === firstJar?.path)).toHaveLength(2);
  });

  it('gives up on a jar of which nothing more arrives', async () => {
    send = (response, bytes, path) => {
      if (path === firstJar?.path) response.write(bytes.subarray(0, 10));
      else response.end(bytes);
    };
    await expect(fetchAll(null, 200)).rejects.toThrow(/part-0-1\.jar .* nothing more arrived/);
  });

  it('waits for a jar that arrives slowly', async () => {
    send = (response, bytes, path) => {
      if (path !== firstJar?.path) return void response.end(bytes);
      let at = 0;
      const tick = setInterval(() => {
        response.write(bytes.subarray(at, at + 100));
        at += 100;
        if (at < bytes.length) return;
        clearInterval(tick);
        response.end();
      }, 250);
    };
    // 2.5 s in all, never a second without a byte.
    await expect(fetchAll(null, 1_000)).resolves.toHaveLength(12);
    expect(asked.filter((path) => path === firstJar?.path)).toHaveLength(1);
  });

  it('says so when the cache cannot be written', async () => {
    await writeFile(join(folder, 'cache'), 'a file where a folder should be');
    await expect(fetchAll()).rejects.toThrow(/cannot be written .* Set CACHE_DIR/);
  });
});

describe('repositoryBase', () => {
  it('knows the public repository, and takes a mirror as it is given', async () => {
    expect(await repositoryBase(null)).toMatch(/^https:\/\/[^/]+\/.*\/$/);
    expect(await repositoryBase('http://127.0.0.1/mirror')).toBe('http://127.0.0.1/mirror/');
  });
});
