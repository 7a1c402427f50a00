import { encodeGlobalId } from '../../../src/graph/compile/global-id.ts';
import type { EntityKind } from '../../../src/graph/model/vocabulary.ts';
import { entityId, handQuery, instantOf, keyOf, named } from './hand-query.ts';

interface Row extends Record<string, unknown> {
  readonly person: readonly [string, string];
  readonly positions: readonly (readonly [string, string, string | null, string])[];
  readonly relationships: readonly (readonly [
    string,
    string,
    readonly string[],
    number,
    string,
    EntityKind,
    string,
  ])[];
  readonly articles: readonly (readonly [number, string, string, string | null, string | null])[];
}

export const personPage = handQuery<Row>(
  'person-page',
  ({ id }) => ({ id: keyOf(id) }),
  (row) =>
    row === null
      ? { person: null }
      : {
          person: {
            id: encodeGlobalId('Person', row.person[0]),
            name: row.person[1],
            positions: {
              nodes: row.positions.map(([key, title, valid, of]) => ({
                id: encodeGlobalId('Position', key),
                title,
                valid,
                of: { name: of },
              })),
            },
            relationships: {
              edges: row.relationships.map(
                ([key, predicate, labels, originCount, other, kind, name]) => ({
                  node: {
                    id: encodeGlobalId('Relationship', key),
                    predicate,
                    labels,
                    originCount,
                  },
                  other: { id: entityId(kind, other), kind, name },
                }),
              ),
            },
            articles: {
              edges: row.articles.map(([salience, key, headline, publishedAt, publisher]) => ({
                salience,
                node: {
                  id: encodeGlobalId('Article', key),
                  headline,
                  publishedAt: instantOf(publishedAt),
                  publisher: named(publisher),
                },
              })),
            },
          },
        },
);
