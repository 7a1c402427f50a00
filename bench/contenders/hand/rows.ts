import type { EntityKind } from '../../../src/graph/model/vocabulary.ts';

/** id, headline, publishedAt. */
export type ArticleRow = readonly [string, string, string | null];

/** id, headline, publishedAt, mentions as salience and entity. */
export type LatestRow = readonly [
  string,
  string,
  string | null,
  readonly (readonly [number, string])[],
];

/** id, kind, name, its latest articles. */
export type PartRow = readonly [string, EntityKind, string, readonly ArticleRow[]];

/** scheme, value. */
export type ExternalIdRow = readonly [string, string];

export interface ExternalId {
  readonly scheme: string;
  readonly value: string;
}

export const externalIdOf = ([scheme, value]: ExternalIdRow): ExternalId => ({ scheme, value });
