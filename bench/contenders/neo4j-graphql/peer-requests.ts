import { fulltextQuery } from '../../../src/graph/compile/fulltext-query.ts';
import type { NodeKey, QueryName, Sample } from '../../sample.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Earlier than any article: a bound lets the planner sort by the index. */
const BEFORE_ALL = '1900-01-01T00:00:00Z';

/** The variables of the documents in this folder; the peer's ids are the stored keys. */
export const PEER_REQUESTS: Readonly<Record<QueryName, (sample: Sample) => Variables>> = {
  articlePage: ({ article }) => ({ id: article }),
  latestNested: () => ({ articles: 50, entities: 5, others: 3, since: BEFORE_ALL }),
  personPage: ({ person }) => ({ id: person }),
  fullTextEntityDate: ({ text, entity, from, to }) => ({
    // The peer hands a phrase to the index as it is.
    text: fulltextQuery(text),
    entity: entity.id,
    from,
    to,
  }),
  twoEntitiesDateCount: ({ pair: [one, other], from, to }) => ({
    one: one.id,
    other: other.id,
    from,
    to,
  }),
  entityClaimsEvidence: ({ entity }) => ({ id: entity.id }),
  singleName: ({ person }) => ({ id: person }),
  mixedNodes: ({ nodes }) => ({
    articles: idsOf(nodes, 'Article'),
    people: idsOf(nodes, 'Person'),
    organizations: idsOf(nodes, 'Organization'),
    places: idsOf(nodes, 'Place'),
    events: idsOf(nodes, 'Event'),
    claims: idsOf(nodes, 'Claim'),
  }),
};

const idsOf = (nodes: readonly NodeKey[], label: NodeKey['label']): readonly string[] =>
  nodes.filter((node) => node.label === label).map(({ id }) => id);
