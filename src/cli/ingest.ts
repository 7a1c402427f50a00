import { OperatorFault } from '../errors.ts';
import { createStore } from '../graph/store/graph-store.ts';
import { migrate } from '../graph/store/migrate.ts';
import { ARTICLE_EXTENSIONS } from './article-file.ts';
import { type CommandParts, tell } from './command-parts.ts';
import { findArticleFiles } from './find-article-files.ts';
import { describeFileFault, describeSummary, ingestFiles } from './ingest-files.ts';
import { ingestSource } from './ingest-source.ts';
import { openGraph } from './open-graph.ts';
import { openProvider } from './open-provider.ts';
import type { CliCommand } from './parse-command.ts';
import { MIGRATIONS } from './project-files.ts';
import { readPublished } from './read-published.ts';

/** Transactions side by side: more wait for each other's locks than help. */
export const INGEST_CONCURRENCY = 4;
const PROGRESS_EVERY = 25;

/** @returns 1 when a file failed or was left, else 0. */
export async function ingest(
  { paths, ...defaults }: Extract<CliCommand, { readonly kind: 'ingest' }>,
  parts: CommandParts,
): Promise<number> {
  if (defaults.published !== null) readPublished(defaults.published);
  const files = await findArticleFiles(paths);
  if (files.length === 0) {
    throw new OperatorFault(
      `There is no file to ingest: none ends in ${ARTICLE_EXTENSIONS.join(', ')}.`,
    );
  }
  if (defaults.url !== null && files.length > 1) {
    throw new OperatorFault(`--url is the address of one article, and here are ${files.length}.`);
  }
  const config = parts.config();
  const provider = openProvider({
    extraction: config.extraction,
    onFault: ({ message }) => tell(parts, `an article was read by the local rules: ${message}`),
    stopped: parts.stopped,
  });
  const graph = await openGraph(config, {
    tell: (line) => tell(parts, line),
    mayJoin: true,
  });
  try {
    await migrate(graph.connection, { directory: MIGRATIONS, now: parts.now });
    const store = createStore(graph.connection);
    const started = performance.now();
    const summary = await ingestFiles({
      files,
      defaults,
      concurrency: INGEST_CONCURRENCY,
      signal: parts.stopped,
      ingest: (article) => ingestSource(article, store, parts.now(), provider),
      onDone: (done, of) => {
        if (done % PROGRESS_EVERY === 0 && done < of) tell(parts, `${done} of ${of} files`);
      },
      onFault: (file, fault) => tell(parts, describeFileFault(file, fault)),
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    parts.stdout.write(`${describeSummary(summary)}, in ${seconds} s\n`);
    return summary.failed + summary.left === 0 ? 0 : 1;
  } finally {
    await graph.close();
  }
}
