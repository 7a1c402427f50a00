import { copyFile, mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import type { Config } from '../src/config.ts';
import { fetchJars } from '../src/graph/embedded/fetch-jars.ts';
import { readJarLock } from '../src/graph/embedded/jar-lock.ts';

/**
 * Fetches APOC core, which @neo4j/graphql calls as soon as a date is asked for; Dateline itself needs
 * none of it. Neo4j looks for procedures in a folder, and for what these need on the class path.
 *
 * @returns what goes on the class path.
 */
export async function fetchApoc(
  { cacheDir, mavenRepository }: Config['embedded'],
  dataDir: string,
): Promise<readonly string[]> {
  const jars = await fetchJars({
    jars: await readJarLock(new URL('apoc.lock.json', import.meta.url)),
    cacheDir,
    localRepository: join(homedir(), '.m2', 'repository'),
    mavenRepository,
  });
  const plugins = join(dataDir, 'neo4j', 'plugins');
  await mkdir(plugins, { recursive: true });
  const [core] = jars;
  if (core !== undefined) await copyFile(core, join(plugins, basename(core)));
  return jars;
}
