import type { Draft } from '../model/draft.ts';
import { versionId } from '../model/identity.ts';
import type { TextIdentity } from './facts.ts';
import { textRank } from './rank.ts';

/** What a current text of an article is known and ordered by. */
export function identifyText(
  { article: { publishedAt } }: Draft,
  known: Pick<TextIdentity, 'article' | 'sha256' | 'retrievedAt'>,
): TextIdentity {
  const { article, sha256, retrievedAt } = known;
  const version = versionId(article, sha256);
  const sortAt = publishedAt === null ? retrievedAt : iso(publishedAt);
  const rank = textRank({ isCurrent: true, sortAt, article, version });
  return { article, version, sha256, sortAt, retrievedAt, rank };
}

/** With milliseconds, as ranks and stored instants compare. */
export const iso = (instant: string): string => new Date(instant).toISOString();
