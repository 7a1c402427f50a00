/** What is asked of every contender; `contenders/requests.ts` says how each of them is asked. */
export const QUERY_NAMES = [
  'articlePage',
  'latestNested',
  'personPage',
  'fullTextEntityDate',
  'twoEntitiesDateCount',
  'entityClaimsEvidence',
  'singleName',
  'mixedNodes',
] as const;
export type QueryName = (typeof QUERY_NAMES)[number];

export const CONTENDER_NAMES = ['hand', 'dateline', 'dateline-plain', 'neo4j-graphql'] as const;
export type ContenderName = (typeof CONTENDER_NAMES)[number];

/** A node by its label and its `id` property, a UUID. */
export interface NodeKey {
  readonly label: 'Article' | 'Person' | 'Organization' | 'Place' | 'Event' | 'Claim';
  readonly id: string;
}

/**
 * One set of values for one request; every query takes of it what it needs. Hubs and rare entities are
 * mixed as readers would ask for them.
 */
export interface Sample {
  /** UUID of an article. */
  readonly article: string;
  /** UUID of a person. */
  readonly person: string;
  /** One entity of any kind, mentioned by an article that holds `text` and lies in the range. */
  readonly entity: NodeKey;
  /** One or two words for the full-text index. */
  readonly text: string;
  /** Two entities that at least one article of the range mentions together. */
  readonly pair: readonly [NodeKey, NodeKey];
  /** Range of `publishedAt`, RFC 3339 in UTC: from inclusive, to exclusive; some weeks to some years. */
  readonly from: string;
  readonly to: string;
  /** Twelve nodes of mixed kinds, no two the same. */
  readonly nodes: readonly NodeKey[];
}
