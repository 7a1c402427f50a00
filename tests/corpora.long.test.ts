import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findArticleFiles } from '../src/cli/find-article-files.ts';
import { ingestFiles } from '../src/cli/ingest-files.ts';
import { ingestSource } from '../src/cli/ingest-source.ts';
import type { GraphConnection } from '../src/graph/run/connection.ts';
import { createStore } from '../src/graph/store/graph-store.ts';
import { NOW } from './support/ask.ts';
import { openTestGraph } from './support/neo4j.ts';

const CORPORA = ['wikinews', 'gov-releases'].map((name) =>
  fileURLToPath(new URL(`../../shared/corpora/${name}`, import.meta.url)),
);

describe.runIf(CORPORA.every((folder) => existsSync(folder)))('real articles', () => {
  let connection: GraphConnection;

  beforeAll(async () => {
    connection = await openTestGraph();
  });

  afterAll(() => connection.close());

  it('are ingested without a fault', async () => {
    const files = await findArticleFiles(CORPORA);
    const faults: string[] = [];
    const startedAt = performance.now();
    const summary = await ingestFiles({
      files,
      defaults: { published: null, publisher: null, url: null },
      ingest: (source) => ingestSource(source, createStore(connection), NOW),
      concurrency: 4,
      onFault: (file, fault) => faults.push(`${file}: ${String(fault)}`),
    });
    const seconds = (performance.now() - startedAt) / 1000;
    const count = 'MATCH (n) WHERE NOT n:Migration RETURN count(n)';
    const [[nodes] = []] = await connection.read({ text: count, parameters: {} });
    process.stdout.write(
      `${files.length} articles in ${seconds.toFixed(1)} s, ${String(nodes)} nodes\n`,
    );
    expect(faults).toEqual([]);
    expect(summary.created).toBe(files.length);
  });
});
