import { z } from 'zod';
import type { ArticleId, EntityKey } from '../model/identity.ts';
import type { WriteTransaction } from '../run/connection.ts';
import { parseBearers, settleBearers, type Bearer } from './bearers.ts';
import { identifyText } from './identify-text.ts';
import { decodeReading } from './reading.ts';
import { runQuery } from './run-query.ts';
import { storeText, type Link } from './store-text.ts';
import { openArticle } from './stored-article.ts';

export interface NamesakeChange {
  /** The article that came or went. */
  readonly article: ArticleId;
  readonly link: Link;
  /** What its text tells of who bears a name; nothing of one that went. */
  readonly own: readonly Bearer[];
  /** Whom the graph knows of the same names, as they were before. */
  readonly known: readonly Bearer[];
  /** Names that an old text of the article used. */
  readonly left?: readonly EntityKey[];
}

/**
 * Lets other texts stand as if they had been linked after this change: who is told apart from whom is
 * decided by all texts of a name, and one more or less may change it.
 *
 * @returns the articles that were linked again.
 */
export async function settleNamesakes(
  transaction: WriteTransaction,
  { article, link, own, known, left = [] }: NamesakeChange,
): Promise<readonly ArticleId[]> {
  const read = new Set(own.map(({ block }) => block));
  const blocks = [...new Set(left)].filter((block) => !read.has(block));
  const others =
    blocks.length === 0
      ? []
      : parseBearers(await runQuery(transaction, 'find-namesakes', { blocks }));
  const articles = await settleBearers(transaction, [...known, ...others], own);
  const relinked = articles.filter((other) => other !== article);
  for (const other of relinked) await relinkArticle(transaction, other, link);
  return relinked;
}

const readingRow = z.tuple([z.string().nullable(), z.string()]);

/** Links an article's current text again and writes it anew; one that was stored without a reading stays. */
async function relinkArticle(
  transaction: WriteTransaction,
  article: ArticleId,
  link: Link,
): Promise<void> {
  const stored = await openArticle(transaction, { article, url: null, isNamed: true });
  const current = stored?.versions.find(({ isCurrent }) => isCurrent);
  const [row] = await runQuery(transaction, 'read-reading', { article });
  if (stored === null || current === undefined || row === undefined) return;
  const [reading, words] = readingRow.parse(row);
  if (reading === null) return;
  const draft = decodeReading(reading, words);
  const { sha256, recordedAt } = current;
  await storeText(transaction, {
    draft,
    link,
    text: identifyText(draft, { article, sha256, retrievedAt: stored.retrievedAt }),
    stored,
    url: stored.url,
    recordedAt,
  });
}
