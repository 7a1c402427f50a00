import { extract } from '../ingest/extract.ts';
import { link } from '../ingest/link.ts';
import { readPlainText } from '../ingest/read/read-plain-text.ts';
import type { GraphStore } from '../graph/store/graph-store.ts';
import type { ArticleSource } from './article-file.ts';
import type { Outcome } from './ingest-files.ts';

/**
 * Reads, extracts and stores one article on behalf of an operator.
 *
 * @throws CallerFault for an article that the reader or the store refuses, with nothing written.
 */
export async function ingestSource(
  { text, ...facts }: ArticleSource,
  store: GraphStore,
  now: string,
): Promise<Outcome> {
  const draft = extract(readPlainText({ text }), { ...facts, providerId: null });
  const { outcome } = await store.ingest({ draft, link, now, actor: 'cli' });
  return outcome;
}
