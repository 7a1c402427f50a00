import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { loadConfig } from '../../src/config.ts';
import { startEmbedded } from '../../src/graph/embedded/start-embedded.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    databases: readonly { uri: string; username: string; password: string }[];
    /** Folder in which processes that tests start share their compiled code, as NODE_COMPILE_CACHE. */
    compileCache: string;
  }
}

/** As many as vitest has workers: Community has one database, so no two workers may share one. */
export const TEST_WORKERS = 2;

/** Starts an embedded Neo4j for every worker; ends them when the run has ended. */
export default async function startDatabases(project: TestProject): Promise<() => Promise<void>> {
  const { embedded } = loadConfig(process.env);
  const folder = await mkdtemp(join(tmpdir(), 'dateline-test-'));
  const databases = await Promise.all(
    Array.from({ length: TEST_WORKERS }, (_, index) =>
      startEmbedded({
        ...embedded,
        dataDir: join(folder, String(index)),
        heap: '512m',
        pageCache: '64m',
        shortLived: true,
      }),
    ),
  );
  project.provide(
    'databases',
    databases.map(({ uri, username, password }) => ({ uri, username, password })),
  );
  project.provide('compileCache', join(folder, 'compiled'));
  return async () => {
    await Promise.all(databases.map((database) => database.stop()));
    await rm(folder, { recursive: true, force: true });
  };
}
