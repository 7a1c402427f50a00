import type { ArticleFacts, ReadDocument } from '../stages.ts';

/** An article as its document tells it: the text, and what the document says of itself. */
export interface ReadArticle {
  readonly document: ReadDocument;
  readonly facts: ArticleFacts;
}

export const NO_FACTS: ArticleFacts = {
  url: null,
  providerId: null,
  publishedAt: null,
  publishedOffset: null,
  publisher: null,
  language: null,
};

/** What the caller knows goes before what the document says. */
export function mergeFacts(given: Partial<ArticleFacts>, told: ArticleFacts): ArticleFacts {
  const { publishedAt = null, publishedOffset = null } = given;
  // One instant, told by both: the document alone may know the local day.
  const isSameInstant =
    publishedAt !== null &&
    told.publishedAt !== null &&
    Date.parse(publishedAt) === Date.parse(told.publishedAt);
  return {
    url: given.url ?? told.url,
    providerId: given.providerId ?? told.providerId,
    publishedAt: publishedAt ?? told.publishedAt,
    publishedOffset:
      publishedOffset ?? (publishedAt === null || isSameInstant ? told.publishedOffset : null),
    publisher: given.publisher ?? told.publisher,
    language: given.language ?? told.language,
  };
}
