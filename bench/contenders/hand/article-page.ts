import { encodeGlobalId } from '../../../src/graph/compile/global-id.ts';
import type { EntityKind } from '../../../src/graph/model/vocabulary.ts';
import { entityId, handQuery, instantOf, keyOf, named } from './hand-query.ts';
import { externalIdOf, type ExternalIdRow } from './rows.ts';

type Text = string | null;

interface Row extends Record<string, unknown> {
  readonly article: readonly [string, string, Text, Text, string, Text, Text];
  readonly publisher: readonly [string, string] | null;
  readonly entities: readonly (readonly [
    number,
    number,
    string,
    EntityKind,
    string,
    readonly ExternalIdRow[],
  ])[];
  readonly claims: readonly (readonly [string, string, string, number, string, Text])[];
  readonly quotes: readonly (readonly [string, string, boolean, Text, Text])[];
}

export const articlePage = handQuery<Row>(
  'article-page',
  ({ id }) => ({ id: keyOf(id) }),
  (row) => {
    if (row === null) return { article: null };
    const [id, headline, standfirst, byline, language, url, publishedAt] = row.article;
    return {
      article: {
        id: encodeGlobalId('Article', id),
        headline,
        standfirst,
        byline,
        language,
        url,
        publishedAt: instantOf(publishedAt),
        publisher: publisherOf(row.publisher),
        entities: {
          edges: row.entities.map(([count, salience, key, kind, name, externalIds]) => ({
            count,
            salience,
            node: {
              id: entityId(kind, key),
              kind,
              name,
              externalIds: externalIds.map(externalIdOf),
            },
          })),
        },
        claims: {
          nodes: row.claims.map(([key, predicate, label, originCount, subject, object]) => ({
            id: encodeGlobalId('Claim', key),
            predicate,
            label,
            originCount,
            subject: { name: subject },
            object: named(object),
          })),
        },
        quotes: {
          nodes: row.quotes.map(([key, text, direct, verb, speaker]) => ({
            id: encodeGlobalId('Quote', key),
            text,
            direct,
            verb,
            speaker: named(speaker),
          })),
        },
      },
    };
  },
);

const publisherOf = (publisher: Row['publisher']) =>
  publisher === null
    ? null
    : { id: encodeGlobalId('Organization', publisher[0]), name: publisher[1] };
