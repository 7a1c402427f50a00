import type { NodeLabel } from './nodes.ts';
import type { Predicate } from './predicates.ts';
import { property, type PropertySpec } from './property.ts';

const { required, optional, list } = property;

/**
 * A composite index over two properties of the relationship: `key` repeats the id of one end, `order`
 * a property of the other. It answers "the latest of this one" without touching the rest.
 */
export interface OrderIndex {
  readonly keyEnd: 'from' | 'to';
  readonly key: string;
  readonly order: string;
  readonly orderOf: string;
}

export interface RelationshipSpec {
  readonly from: NodeLabel;
  readonly to: NodeLabel;
  /** At most one such relationship leaves a `from` node. */
  readonly single?: true;
  /** At most one such relationship reaches a `to` node. */
  readonly owned?: true;
  readonly orderIndex?: OrderIndex;
  readonly properties: Readonly<Record<string, PropertySpec>>;
}

const spans = {
  versionId: required('string'),
  count: required('int'),
  salience: required('float'),
  background: required('boolean'),
  /** Parallel lists, one entry a naming, in text order; `literals` holds an entity id or ''. */
  starts: list('int'),
  ends: list('int'),
  surfaces: list('string'),
  sentenceStarts: list('int'),
  sentenceEnds: list('int'),
  literals: list('string'),
} as const;

/** The id an end was first resolved to: what un-merging points back to. */
const as = required('string');

/** A live claim's fold: one edge per pair, predicate and normalized role. */
const tie = {
  id: required('string'),
  role: required('string'),
  claims: list('string'),
  labels: list('string'),
  articles: required('int'),
  origins: required('int'),
  valid: optional('string'),
  validFrom: optional('date-time'),
  validTo: optional('date-time'),
  derived: required('boolean'),
} as const;

const written = {
  HAS_VERSION: { from: 'Article', to: 'ArticleVersion', owned: true, properties: {} },
  PUBLISHED_BY: { from: 'Article', to: 'Organization', single: true, properties: {} },
  CREDITS: { from: 'Article', to: 'Organization', properties: { order: required('int') } },
  /** Namings in an article's current text. `entity` and `sortAt` repeat the ends for the index. */
  MENTIONS: {
    from: 'Article',
    to: 'Entity',
    orderIndex: { keyEnd: 'to', key: 'entity', order: 'sortAt', orderOf: 'sortAt' },
    properties: {
      ...spans,
      entity: required('string'),
      sortAt: required('date-time'),
      origin: required('string'),
      as,
    },
  },
  /** Namings in a superseded text: the same spans, out of every count. */
  MENTIONED: { from: 'ArticleVersion', to: 'Entity', properties: { ...spans, as } },
  /** The city behind a metonym, so that `literals` never dangles. */
  NAMES_LITERALLY: { from: 'ArticleVersion', to: 'Place', properties: {} },
  HAS_NAME: { from: 'Entity', to: 'Name', properties: {} },
  IDENTIFIED_BY: { from: 'Entity', to: 'ExternalId', properties: {} },
  WITHIN: { from: 'Place', to: 'Place', properties: {} },
  SUBJECT: { from: 'Claim', to: 'Entity', single: true, properties: { as } },
  OBJECT: { from: 'Claim', to: 'Entity', single: true, properties: { as } },
  CONTRADICTS: { from: 'Claim', to: 'Claim', properties: { test: required('string') } },
  OF: { from: 'Assertion', to: 'Claim', single: true, properties: {} },
  IN: { from: 'Assertion', to: 'ArticleVersion', single: true, properties: {} },
  ATTRIBUTED_TO: { from: 'Assertion', to: 'Entity', properties: { order: required('int'), as } },
  SPOKEN_BY: { from: 'Quote', to: 'Entity', properties: { as } },
  ADDRESSED_TO: { from: 'Quote', to: 'Entity', properties: { as } },
  REPORTED_BY: { from: 'Quote', to: 'Organization', properties: { as } },
  DURING: { from: 'Quote', to: 'Event', properties: { as } },
} as const satisfies Record<string, RelationshipSpec>;

/** `IN` also runs from `Quote`: Neo4j types are not bound to labels, so one entry serves both. */
export const RELATIONSHIPS = written;

export const TIE_PROPERTIES = tie;

export type WrittenType = keyof typeof written;
export type RelationshipType = WrittenType | Predicate;
