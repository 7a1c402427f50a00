import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { connect as connectSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, inject, it, vi } from 'vitest';
import { loadConfig } from '../../../src/config.ts';
import { findRunning } from '../../../src/graph/embedded/find-running.ts';
import { startEmbedded, type EmbeddedOptions } from '../../../src/graph/embedded/start-embedded.ts';
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

function spawnParent(stdio: readonly ('ignore' | 'pipe')[]): ChildProcess {
  const env = { ...process.env, NODE_COMPILE_CACHE: inject('compileCache') };
  const child = spawn(process.execPath, [PARENT, dataDir], { stdio: [...stdio], env });
  children.push(child);
  return child;
}

async function startParent(): Promise<Parent> {
  const child = spawnParent(['ignore', 'pipe', 'pipe']);
  if (child.stdout === null) throw new Error('a pipe was asked for');
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  const { uri, password } = JSON.parse(line) as { uri: string; password: string };
  return { child, uri, password };
}

/** What a start that must fail tells on standard error. */
async function refusal(): Promise<string> {
  const child = spawnParent(['ignore', 'ignore', 'pipe']);
  const told: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => told.push(chunk.toString()));
  expect(await once(child, 'close')).toEqual([1, null]);
  return told.join('');
}

function options(): EmbeddedOptions {
  const { embedded } = loadConfig(process.env);
  return { ...embedded, dataDir, heap: '512m', pageCache: '64m', shortLived: true };
}

async function run(
  { uri, password }: Pick<Parent, 'uri' | 'password'>,
  text: string,
): Promise<unknown> {
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

// Several starts of a database each, on a machine that may be busy with other tests.
describe('the embedded database', { timeout: 180_000 }, () => {
  it('keeps its data and its password over a clean restart, and tells its owner when it dies', async () => {
    const first = await startParent();
    await run(first, "CREATE (:Kept {word: 'harbour'})");
    await expect(run({ ...first, password: 'neo4j' }, 'RETURN 1')).rejects.toThrow();
    const exit = once(first.child, 'exit');
    first.child.kill('SIGTERM');
    expect(await exit).toEqual([0, null]);
    const second = await startEmbedded(options());
    expect(await run(second, 'MATCH (n:Kept) RETURN n.word')).toEqual([['harbour']]);
    expect(second.password).toBe(first.password);
    const file = join(dataDir, 'password');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).toBe(first.password);

    process.kill(second.pid, 'SIGKILL');
    expect(await second.exited).toEqual({ code: null, signal: 'SIGKILL' });
    await Promise.all([second.stop(), second.stop()]);
    expect(await findRunning(dataDir)).toBeNull();

    await rm(file);
    expect(await refusal()).toMatch(/does not take the password in .*password\. Put back the file/);
  });

  it('refuses a second start on one folder while its parent lives, and within 5 s of its SIGKILL starts again and has lost nothing', async () => {
    const starting = startParent();
    const holder = join(dataDir, 'holder.json');
    await vi.waitUntil(() => existsSync(holder), { timeout: 60_000 });
    const named = `is in use by process ${children[0]?.pid ?? 0} `;
    expect(await refusal()).toContain(named);
    const first = await starting;
    // A lock that hangs on an object which the collector may take would be lost by now.
    for (let at = 0; at < 3; at += 1)
      await run(first, 'UNWIND range(1, 300000) AS n RETURN collect(n)');
    expect(await refusal()).toContain(named);

    await run(first, "CREATE (:Kept {word: 'lighthouse'})");
    const killedAt = Date.now();
    first.child.kill('SIGKILL');
    await vi.waitUntil(async () => !(await isAnswering(first.uri)), {
      timeout: 5_000,
      interval: 50,
    });
    expect(Date.now() - killedAt).toBeLessThan(5_000);
    const second = await startParent();
    expect(await run(second, 'MATCH (n:Kept) RETURN n.word')).toEqual([['lighthouse']]);
  });

  it('says what to do when the folder cannot be used', async () => {
    await rm(dataDir, { recursive: true });
    await writeFile(dataDir, 'a file where a folder should be');
    expect(await refusal()).toMatch(/cannot be used: .* Set DATA_DIR/);
  });

  it('says in one line why Java did not start', async () => {
    const line = await startEmbedded({ ...options(), heap: '1k' }).catch(String);
    expect(line).toMatch(/ended at its start \(exit code 1\): .*Too small maximum heap$/);
  });
});
