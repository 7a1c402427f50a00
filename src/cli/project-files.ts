import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const fromRoot = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const MIGRATIONS = fromRoot('cypher/migrations');
export const EXAMPLE_ARTICLES = fromRoot('examples/articles');
const EXAMPLE_QUERIES = fromRoot('examples/queries');

/** The example documents in the order of their names. */
export async function readExampleQueries(): Promise<readonly string[]> {
  const names = (await readdir(EXAMPLE_QUERIES)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(names.map((name) => readFile(join(EXAMPLE_QUERIES, name), 'utf8')));
}
