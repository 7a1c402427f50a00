import type { EntityKey } from './identity.ts';
import type { Bearing } from './namesakes.ts';
import type { Predicate } from './predicates.ts';
import type {
  BlockRole,
  EventKind,
  LinkKind,
  NameKind,
  OrganizationKind,
  PlaceKind,
  Stance,
} from './vocabulary.ts';

/** UTF-16 code units into the version's text, start inclusive, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words with the sentence around them; `exact` must be what the text holds at the span. */
export interface Passage extends Span {
  readonly exact: string;
  readonly sentence: Span;
}

export interface DraftBlock extends Span {
  readonly role: BlockRole;
}

export interface DraftLink {
  readonly kind: LinkKind;
  readonly title: string | null;
  readonly url: string | null;
}

export interface DraftName {
  readonly value: string;
  readonly kind: NameKind;
  readonly language: string | null;
}

export interface DraftExternalId {
  readonly scheme: string;
  readonly value: string;
  readonly url: string | null;
}

/**
 * An entity as one article knows it. `key` is what it is recognised by; with `scope: 'article'` the
 * key says who is who inside this article only (`person:kim` beside no full name) and the entity is
 * stored as provisional.
 */
interface DraftEntityBase {
  readonly key: EntityKey;
  readonly scope: 'graph' | 'article';
  readonly name: string;
  /** Names of the reference data and full names found in the text; `name` need not be repeated. */
  readonly names: readonly DraftName[];
  readonly externalIds: readonly DraftExternalId[];
  /** 0 to 1: how much the article is about it. Ignored for an entity without a mention. */
  readonly salience: number;
  /** History told as context: out of today's counts. */
  readonly background: boolean;
  /** Set by linking: the name that others may bear too, and what this text tells of who bears it. */
  readonly bearing?: Bearing;
}
export interface DraftPerson extends DraftEntityBase {
  readonly kind: 'PERSON';
}
export interface DraftOrganization extends DraftEntityBase {
  readonly kind: 'ORGANIZATION';
  readonly organizationKind: OrganizationKind;
}
export interface DraftPlace extends DraftEntityBase {
  readonly kind: 'PLACE';
  readonly placeKind: PlaceKind;
  readonly countryCode: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Key of the place that it lies in; that place is an entity of the draft too. */
  readonly within: EntityKey | null;
}
export interface DraftEvent extends DraftEntityBase {
  readonly kind: 'EVENT';
  readonly eventKind: EventKind;
  /** EDTF, resolved against the article's own date; null when the text does not tell. */
  readonly date: string | null;
  readonly ordinal: number | null;
}
export type DraftEntity = DraftPerson | DraftOrganization | DraftPlace | DraftEvent;

/** One naming. An event without a name of its own is "named" by the words that tell of it. */
export interface DraftMention extends Passage {
  readonly entity: EntityKey;
  /** Key of the place whose name stands for `entity`: Beijing in "Beijing said". */
  readonly literal: EntityKey | null;
}

export interface DraftAssertion extends Passage {
  readonly stance: Stance;
  /** 0 the reporter's own voice, 1 a named source, 2 a report of a report. */
  readonly distance: number;
  /** Who says so, nearest first. */
  readonly attributedTo: readonly EntityKey[];
  /** 0 to 1. */
  readonly confidence: number;
  /** Rule, model or person with its version: `rule:office-before-name@1`. */
  readonly method: string;
}

export interface DraftClaim {
  readonly predicate: Predicate;
  readonly subject: EntityKey;
  readonly object: EntityKey | null;
  /** The phrase of the tie as written: "foreign minister"; a participation's role: "sender". */
  readonly label: string;
  readonly negated: boolean;
  /** EDTF of when it is true, or null. */
  readonly valid: string | null;
  /** At least one: no span, no write. */
  readonly assertions: readonly DraftAssertion[];
}

/** The span leaves the quotation marks out; `exact` is the text of the quote. */
export interface DraftQuote extends Passage {
  readonly direct: boolean;
  readonly verb: string | null;
  readonly speaker: EntityKey | null;
  readonly addressees: readonly EntityKey[];
  /** Who carried the words to the article. */
  readonly reportedBy: EntityKey | null;
  readonly event: EntityKey | null;
  /** 0 to 1: that these are somebody's words, and the speaker's where one is told. */
  readonly confidence: number;
  /** What found it, as of an assertion: `rule:quote-inverted@1`. */
  readonly method: string;
}

export interface DraftWarning {
  readonly code: string;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}

export interface DraftArticle {
  /** Canonical address, at most 2,048 characters. */
  readonly url: string | null;
  /** The provider's own id, for an article without an address. */
  readonly providerId: string | null;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly byline: string | null;
  /** BCP 47, `und` when unknown. */
  readonly language: string;
  /** RFC 3339 in UTC. */
  readonly publishedAt: string | null;
  /** The offset as published (`+09:00`): the local day is what "on Wednesday" counts from. */
  readonly publishedOffset: string | null;
  readonly publisher: EntityKey | null;
  /** Whom the text credits as its source, nearest first; picture credits are not these. */
  readonly credits: readonly EntityKey[];
  readonly links: readonly DraftLink[];
}

/**
 * One article with all that was read out of it: what extractors propose and `graph/store` validates
 * and writes. Every key that is used anywhere is an entity of the draft.
 */
export interface Draft {
  readonly article: DraftArticle;
  /** NFC with `\n` line ends and no lone surrogate. */
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  readonly entities: readonly DraftEntity[];
  readonly mentions: readonly DraftMention[];
  readonly claims: readonly DraftClaim[];
  readonly quotes: readonly DraftQuote[];
  readonly warnings: readonly DraftWarning[];
}
