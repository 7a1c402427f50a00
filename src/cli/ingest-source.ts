import { link } from '../ingest/link/link.ts';
import { localProvider } from '../ingest/provide/local-provider.ts';
import type { ExtractionProvider } from '../ingest/provide/provider.ts';
import type { ReadArticle } from '../ingest/read/article-facts.ts';
import type { GraphStore } from '../graph/store/graph-store.ts';
import type { Outcome } from './ingest-files.ts';

/**
 * Extracts and stores one article on behalf of an operator, or of whom else the log of changes is to name.
 *
 * @throws CallerFault for an article that the store refuses, with nothing written.
 */
export async function ingestSource(
  { document, facts }: ReadArticle,
  store: GraphStore,
  now: string,
  provider: ExtractionProvider = localProvider,
  actor = 'cli',
): Promise<Outcome> {
  // An operator waits; what ends a model's reading is its own deadline and the end of the process.
  const draft = await provider.propose(document, facts, new AbortController().signal);
  const { outcome } = await store.ingest({ draft, link, now, actor });
  return outcome;
}
