import { extract } from '../ingest/extract.ts';
import { link } from '../ingest/link/link.ts';
import type { ReadArticle } from '../ingest/read/article-facts.ts';
import type { GraphStore } from '../graph/store/graph-store.ts';
import type { Outcome } from './ingest-files.ts';

/**
 * Extracts and stores one article on behalf of an operator.
 *
 * @throws CallerFault for an article that the store refuses, with nothing written.
 */
export async function ingestSource(
  { document, facts }: ReadArticle,
  store: GraphStore,
  now: string,
): Promise<Outcome> {
  const { outcome } = await store.ingest({
    draft: extract(document, facts),
    link,
    now,
    actor: 'cli',
  });
  return outcome;
}
