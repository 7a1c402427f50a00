import { property, type PropertySpec } from './property.ts';

const { required, optional, list } = property;

/** A node label with its properties; `key` is the property under a uniqueness constraint. */
export interface NodeSpec {
  readonly key: string;
  /** Extra label of the nodes that lists and relations reach; the others answer to their id alone. */
  readonly live?: string;
  /** A property that is always there, and equals the other one wherever that is there. */
  readonly standsFor?: Readonly<Record<string, string>>;
  readonly properties: Readonly<Record<string, PropertySpec>>;
}

const entity = {
  id: required('string'),
  /** The resolution key that `id` was made from. */
  key: required('string'),
  kind: required('string'),
  name: required('string'),
  /** Identity rests on one article alone: no reference id and no full name. */
  provisional: required('boolean'),
  /** Articles and independent origins that mention it as news, background left out. */
  articleCount: required('int'),
  originCount: required('int'),
  firstSeen: optional('date-time'),
  lastSeen: optional('date-time'),
} as const;

/** Carried by the one version of an article that is its text today. */
export const CURRENT_LABEL = 'Current';

/** Carried by the assertions and quotes of current texts, and by the claims that these assert. */
export const LIVE_LABEL = 'Live';

/**
 * Every label of the graph. What is stored for what reason stands in the design; in short: an
 * `ArticleVersion` is immutable and all evidence points at it.
 */
export const NODES = {
  Article: {
    key: 'id',
    standsFor: { sortAt: 'publishedAt' },
    properties: {
      id: required('string'),
      url: optional('string'),
      headline: required('string'),
      standfirst: optional('string'),
      byline: optional('string'),
      language: required('string'),
      publishedAt: optional('date-time'),
      publishedOffset: optional('string'),
      retrievedAt: required('date-time'),
      sortAt: required('date-time'),
      origin: required('string'),
      mentionCount: required('int'),
      linkKinds: list('string'),
      linkTitles: list('string'),
      linkUrls: list('string'),
    },
  },
  ArticleVersion: {
    key: 'id',
    properties: {
      id: required('string'),
      articleId: required('string'),
      sha256: required('string'),
      text: required('string'),
      headline: required('string'),
      standfirst: optional('string'),
      blockRoles: list('string'),
      blockStarts: list('int'),
      blockEnds: list('int'),
      recordedAt: required('date-time'),
    },
  },
  /** Carried by every person, organization, place and event beside its own label. */
  Entity: { key: 'id', properties: entity },
  Person: { key: 'id', properties: entity },
  Organization: {
    key: 'id',
    properties: { ...entity, organizationKind: required('string') },
  },
  Place: {
    key: 'id',
    properties: {
      ...entity,
      placeKind: required('string'),
      countryCode: optional('string'),
      latitude: optional('float'),
      longitude: optional('float'),
    },
  },
  Event: {
    key: 'id',
    properties: {
      ...entity,
      eventKind: required('string'),
      date: optional('string'),
      startsAt: optional('date-time'),
      endsAt: optional('date-time'),
      ordinal: optional('int'),
    },
  },
  Name: {
    key: 'id',
    properties: {
      id: required('string'),
      value: required('string'),
      normalized: required('string'),
      kind: required('string'),
      language: optional('string'),
      versionId: optional('string'),
      start: optional('int'),
      end: optional('int'),
      sentenceStart: optional('int'),
      sentenceEnd: optional('int'),
      /** Articles that use it; a name from the reference data may have none. */
      articleCount: required('int'),
    },
  },
  ExternalId: {
    key: 'id',
    properties: {
      id: required('string'),
      scheme: required('string'),
      value: required('string'),
      url: optional('string'),
    },
  },
  Claim: {
    key: 'id',
    live: LIVE_LABEL,
    properties: {
      id: required('string'),
      predicate: required('string'),
      label: required('string'),
      valid: optional('string'),
      validFrom: optional('date-time'),
      validTo: optional('date-time'),
      negated: required('boolean'),
      status: required('string'),
      articleCount: required('int'),
      originCount: required('int'),
      /** The projected relationship that this claim is folded into; null without an object. */
      tieId: optional('string'),
    },
  },
  Assertion: {
    key: 'id',
    live: LIVE_LABEL,
    properties: {
      id: required('string'),
      versionId: required('string'),
      articleId: required('string'),
      claimId: required('string'),
      tieId: optional('string'),
      origin: required('string'),
      sortAt: required('date-time'),
      start: required('int'),
      end: required('int'),
      exact: required('string'),
      sentenceStart: required('int'),
      sentenceEnd: required('int'),
      stance: required('string'),
      distance: required('int'),
      confidence: required('float'),
      method: required('string'),
    },
  },
  Quote: {
    key: 'id',
    live: LIVE_LABEL,
    properties: {
      id: required('string'),
      versionId: required('string'),
      articleId: required('string'),
      text: required('string'),
      start: required('int'),
      end: required('int'),
      sentenceStart: required('int'),
      sentenceEnd: required('int'),
      direct: required('boolean'),
      verb: optional('string'),
      confidence: required('float'),
      method: required('string'),
      sortAt: required('date-time'),
    },
  },
  Change: {
    key: 'id',
    properties: {
      id: required('string'),
      at: required('date-time'),
      kind: required('string'),
      subjects: list('string'),
      actor: required('string'),
      detail: optional('string'),
    },
  },
} as const satisfies Record<string, NodeSpec>;

export type NodeLabel = keyof typeof NODES;

export const ENTITY_LABELS = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
  EVENT: 'Event',
} as const;
