import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchJars } from '../../../src/graph/embedded/fetch-jars.ts';

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

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-jars-'));
  asked = [];
  answer = (path) => BYTES.get(path) ?? null;
  server = createServer((request, response) => {
    const path = (request.url ?? '').replace('/mirror/', '');
    asked.push(path);
    const bytes = answer(path);
    response.writeHead(bytes === null ? 503 : 200).end(bytes ?? undefined);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
});

afterEach(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

function fetchAll(localRepository: string | null = null) {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return fetchJars({
    jars,
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
      /part-11-1\.jar .* failed: the repository answered 503\. \d+ of 12 jars are there; the next/,
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
});
