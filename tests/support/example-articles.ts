import { fileURLToPath } from 'node:url';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticleFile } from '../../src/cli/article-file.ts';
import { ingestSource } from '../../src/cli/ingest-source.ts';
import type { GraphConnection } from '../../src/graph/run/connection.ts';
import { createStore } from '../../src/graph/store/graph-store.ts';
import { NOW } from './ask.ts';

const FOLDER = fileURLToPath(new URL('../../examples/articles', import.meta.url));

/** Ingests the example articles; answers how many there are. */
export async function loadExamples(connection: GraphConnection): Promise<number> {
  const store = createStore(connection);
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.json')).toSorted();
  for (const file of files) {
    const defaults = { published: null, publisher: null, url: null };
    for (const { read } of await readArticleFile(join(FOLDER, file), defaults))
      await ingestSource(read(), store, NOW);
  }
  await connection.command({
    text: 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
    parameters: {},
  });
  return files.length;
}
