import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { connect as connectSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connect } from '../../../src/graph/run/connection.ts';

const PARENT = fileURLToPath(new URL('../../support/run-embedded.ts', import.meta.url));

interface Parent {
  readonly child: ChildProcess;
  readonly uri: string;
  readonly password: string;
}

let dataDir: string;
const children: ChildProcess[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'dateline-embedded-'));
});

afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  await rm(dataDir, { recursive: true, force: true });
});

async function startParent(): Promise<Parent> {
  const child = spawn(process.execPath, [PARENT, dataDir], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.push(child);
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const { uri, password } = JSON.parse(line) as { uri: string; password: string };
  return { child, uri, password };
}

async function run({ uri, password }: Parent, text: string): Promise<unknown> {
  const connection = connect({ uri, username: 'neo4j', password });
  try {
    return await connection.command({ text, parameters: {} });
  } finally {
    await connection.close();
  }
}

async function isAnswering(uri: string): Promise<boolean> {
  const socket = connectSocket(Number(new URL(uri).port), '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

describe('the embedded database', () => {
  it('keeps its data and its password over a clean restart', async () => {
    const first = await startParent();
    await run(first, "CREATE (:Kept {word: 'harbour'})");
    const exit = once(first.child, 'exit');
    first.child.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
    const second = await startParent();
    expect(await run(second, 'MATCH (n:Kept) RETURN n.word')).toEqual([['harbour']]);
    expect(second.password).toBe(first.password);
    const file = join(dataDir, 'password');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).toBe(first.password);
  });

  it('refuses a second start on one folder and names the holder', async () => {
    const { child } = await startParent();
    const second = spawn(process.execPath, [PARENT, dataDir], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const told: string[] = [];
    second.stderr.on('data', (chunk: Buffer) => told.push(chunk.toString()));
    expect(await once(second, 'exit')).toEqual([1, null]);
    expect(told.join('')).toContain(`is in use by process ${child.pid ?? 0} `);
  });

  it('ends within 5 s of the SIGKILL of its parent, loses nothing, and starts again', async () => {
    const first = await startParent();
    await run(first, "CREATE (:Kept {word: 'lighthouse'})");
    const killedAt = Date.now();
    first.child.kill('SIGKILL');
    await vi.waitUntil(async () => !(await isAnswering(first.uri)), {
      timeout: 5_000,
      interval: 50,
    });
    expect(Date.now() - killedAt).toBeLessThan(5_000);
    const second = await vi.waitUntil(() => startParent().catch(() => null), { timeout: 30_000 });
    expect(await run(second, 'MATCH (n:Kept) RETURN n.word')).toEqual([['lighthouse']]);
  });

  it('answers only to its password', async () => {
    const parent = await startParent();
    await expect(run({ ...parent, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow();
  });
});
