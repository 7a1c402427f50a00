import { z } from 'zod';
import { encodeGlobalId } from '../../../src/graph/compile/global-id.ts';
import { compareText, globalId, instant, kind, oneNamed, withEntityId } from './peer-answers.ts';

/** The peer's field of each predicate that a person can stand in, as its type definitions name it. */
const TIES = {
  holdsPosition: 'HOLDS_POSITION',
  memberOf: 'MEMBER_OF',
  succeededBy: 'SUCCEEDED_BY',
  basedIn: 'BASED_IN',
  owns: 'OWNS',
  produces: 'PRODUCES',
  operates: 'OPERATES',
  participatedIn: 'PARTICIPATED_IN',
  successorOf: 'SUCCEEDED_BY',
  producedBy: 'PRODUCES',
  sanctionedBy: 'SANCTIONS',
  familyOf: 'FAMILY_OF',
  associateOf: 'ASSOCIATE_OF',
  alliedWith: 'ALLIED_WITH',
  relatedTo: 'RELATED_TO',
} as const;

const tie = z.object({
  properties: z.object({
    id: z.string(),
    labels: z.array(z.string()),
    origins: z.number(),
    articles: z.number(),
  }),
  node: z.object({ id: z.string(), kind, name: z.string() }).transform(withEntityId),
});
type Tie = z.infer<typeof tie>;

const position = z
  .object({
    id: globalId('Position'),
    label: z.string(),
    valid: z.string().nullable(),
    object: oneNamed,
  })
  .transform(({ id, label, valid, object }) => ({ id, title: label, valid, of: object }));

const article = z
  .object({
    properties: z.object({ salience: z.number() }),
    node: z
      .object({
        id: globalId('Article'),
        headline: z.string(),
        published: instant,
        publisher: oneNamed,
      })
      .transform(({ published, ...rest }) => ({ ...rest, publishedAt: published })),
  })
  .transform(({ properties, node }) => ({ ...properties, node }));

const person = z
  .looseObject({
    id: globalId('Person'),
    name: z.string(),
    claimsAsSubject: z.array(position),
    articlesConnection: z.object({ edges: z.array(article) }),
  })
  .transform(({ id, name, claimsAsSubject, articlesConnection, ...connections }) => ({
    id,
    name,
    positions: { nodes: claimsAsSubject },
    relationships: { edges: bestTies(connections) },
    articles: articlesConnection,
  }));

/** Merges the predicates' lists, as the client of a schema without a relation over all must. */
function bestTies(connections: Readonly<Record<string, unknown>>) {
  return Object.entries(TIES)
    .flatMap(([field, predicate]) => {
      const { edges } = z.object({ edges: z.array(tie) }).parse(connections[field]);
      return edges.map((edge) => ({ ...edge, predicate }));
    })
    .sort(byOrigins)
    .slice(0, 20)
    .map(({ properties, node, predicate }) => ({
      node: {
        id: encodeGlobalId('Relationship', properties.id),
        predicate,
        labels: properties.labels.slice(0, 3),
        originCount: properties.origins,
      },
      other: node,
    }));
}

const byOrigins = ({ properties: a }: Tie, { properties: b }: Tie): number =>
  b.origins - a.origins || b.articles - a.articles || compareText(a.id, b.id);

export const normalizePersonPage = z
  .object({ people: z.array(person) })
  .transform(({ people }) => ({ person: people[0] ?? null }));
