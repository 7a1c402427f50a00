import type { Passage } from '../model/draft.ts';
import { scopeKey, type ArticleId, type EntityId, type EntityKey } from '../model/identity.ts';
import type { StoredSpan } from './facts.ts';

/** Finds the entity that a key of the draft stands for. */
export type ResolveKey = (key: EntityKey) => EntityId;

/** The key under which an entity is stored: one that holds in its article only is told apart. */
export const storedKey = (
  { key, scope }: { readonly key: EntityKey; readonly scope: 'graph' | 'article' },
  article: ArticleId,
): EntityKey => (scope === 'graph' ? key : scopeKey(article, key));

export const storedSpan = ({ start, end, sentence }: Passage): StoredSpan => ({
  start,
  end,
  sentenceStart: sentence.start,
  sentenceEnd: sentence.end,
});
