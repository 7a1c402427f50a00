import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../../src/config.ts';
import { findJava } from '../../../src/graph/embedded/find-java.ts';
import { readJarLock } from '../../../src/graph/embedded/jar-lock.ts';
import { launchArguments } from '../../../src/graph/embedded/launch.ts';

const NEO4J = new URL('../../../neo4j/', import.meta.url);
let home: string;

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'dateline-orphan-'));
});

afterEach(() => rm(home, { recursive: true, force: true }));

describe('the launcher', () => {
  it('ends before its database is up when its parent has died during the start', async () => {
    const { cacheDir, javaHome } = loadConfig(process.env).embedded;
    const jars = await readJarLock(new URL('jars.lock.json', NEO4J));
    const { command } = await findJava(javaHome);
    const child = spawn(
      command,
      launchArguments({
        classPath: [
          fileURLToPath(new URL('launcher.jar', NEO4J)),
          ...jars.map(({ path }) => join(cacheDir, path)),
        ],
        home,
        heap: '512m',
        pageCache: '64m',
        shortLived: true,
      }),
      // Standard input is at its end from the first moment, as a dead parent leaves it.
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => (told += chunk.toString()));
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(told).not.toContain('READY');
  });
});
