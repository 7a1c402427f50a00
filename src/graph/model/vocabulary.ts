/**
 * The closed word lists of the ontology. GraphQL enums, validators and Cypher parameters are all
 * made from these arrays, so that a word is spelled in one place.
 */

export const ENTITY_KINDS = ['PERSON', 'ORGANIZATION', 'PLACE', 'EVENT'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const ORGANIZATION_KINDS = [
  'GOVERNMENT',
  'PARTY',
  'NEWS_AGENCY',
  'MEDIA',
  'COMPANY',
  'MILITARY',
  'INTERGOVERNMENTAL',
  'NGO',
  'OTHER',
] as const;
export type OrganizationKind = (typeof ORGANIZATION_KINDS)[number];

export const PLACE_KINDS = ['COUNTRY', 'REGION', 'CITY', 'OTHER'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export const EVENT_KINDS = [
  'MEETING',
  'STATEMENT',
  'MESSAGE',
  'VISIT',
  'ANNIVERSARY',
  'FOUNDING',
  'WAR',
  'ATTACK',
  'AGREEMENT',
  'ELECTION',
  'SANCTION',
  'LAUNCH',
  'DISASTER',
  'OTHER',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What a stretch of an article is, as an editor would name it. */
export const BLOCK_ROLES = [
  'HEADLINE',
  'STANDFIRST',
  'DATELINE',
  'BYLINE',
  'BODY',
  'SUBHEADING',
  'CAPTION',
  'CREDIT',
  'PULLQUOTE',
  'LINK',
] as const;
export type BlockRole = (typeof BLOCK_ROLES)[number];

export const NAME_KINDS = [
  'OFFICIAL',
  'ALIAS',
  'ACRONYM',
  'TRANSLITERATION',
  'SHORT',
  'METONYM',
] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export const LINK_KINDS = ['READ_MORE', 'SOURCE', 'RELATED'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export const STANCES = ['ASSERTS', 'DENIES', 'QUESTIONS'] as const;
export type Stance = (typeof STANCES)[number];

export const CLAIM_STATUSES = ['SUPPORTED', 'DISPUTED'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** What the outbox tells of: see `Change` in `nodes.ts`. */
export const CHANGE_KINDS = ['CREATED', 'NEW_VERSION', 'RETRACTED'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
