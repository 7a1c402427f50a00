import { handQuery, instantOf, keyOf, named, textOf, typeOf } from './hand-query.ts';
import { externalIdOf, type ExternalIdRow } from './rows.ts';

type Text = string | null;

interface Row extends Record<string, unknown> {
  readonly articles: readonly (readonly [string, string, Text, Text])[];
  readonly people: readonly (readonly [string, string, readonly (readonly [string, string])[]])[];
  readonly organizations: readonly (readonly [string, string, string, readonly ExternalIdRow[]])[];
  readonly places: readonly (readonly [string, string, string, Text])[];
  readonly events: readonly (readonly [string, string, string, Text, readonly string[]])[];
  readonly claims: readonly (readonly [string, string, string, string, Text])[];
}

const TYPES = {
  articles: 'Article',
  people: 'Person',
  organizations: 'Organization',
  places: 'Place',
  events: 'Event',
  claims: 'Claim',
} as const;

const idsOf = (ids: unknown): readonly string[] => (Array.isArray(ids) ? ids.map(textOf) : []);

export const mixedNodes = handQuery<Row>(
  'mixed-nodes',
  ({ ids }) => {
    const keys = Map.groupBy(idsOf(ids), typeOf);
    return Object.fromEntries(
      Object.entries(TYPES).map(([name, type]) => [name, keys.get(type)?.map(keyOf) ?? []]),
    );
  },
  (row, { ids }) => {
    const nodes = row === null ? new Map<string, object>() : nodesByKey(row);
    return {
      nodes: idsOf(ids).map((id) => {
        const node = nodes.get(keyOf(id));
        return node === undefined ? null : { __typename: typeOf(id), id, ...node };
      }),
    };
  },
);

function nodesByKey(row: Row): ReadonlyMap<string, object> {
  const nodes = new Map<string, object>();
  for (const [key, headline, publishedAt, publisher] of row.articles)
    nodes.set(key, {
      headline,
      publishedAt: instantOf(publishedAt),
      publisher: named(publisher),
    });
  for (const [key, name, positions] of row.people)
    nodes.set(key, {
      name,
      positions: { nodes: positions.map(([title, of]) => ({ title, of: { name: of } })) },
    });
  for (const [key, name, organizationKind, externalIds] of row.organizations)
    nodes.set(key, { name, organizationKind, externalIds: externalIds.map(externalIdOf) });
  for (const [key, name, placeKind, within] of row.places)
    nodes.set(key, { name, placeKind, within: named(within) });
  for (const [key, name, eventKind, date, places] of row.events)
    nodes.set(key, { name, eventKind, date, places: places.map(named) });
  for (const [key, predicate, label, subject, object] of row.claims)
    nodes.set(key, { predicate, label, subject: { name: subject }, object: named(object) });
  return nodes;
}
