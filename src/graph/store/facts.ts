import type { DraftName } from '../model/draft.ts';
import type { ArticleId, EntityId, EntityKey, VersionId } from '../model/identity.ts';
import type { Predicate } from '../model/predicates.ts';
import type { EntityKind, NameKind, Stance } from '../model/vocabulary.ts';
import type { Rank } from './rank.ts';

/** The text being stored, and the article whose it is. */
export interface TextIdentity {
  readonly article: ArticleId;
  readonly version: VersionId;
  readonly sha256: string;
  /** RFC 3339 in UTC. */
  readonly sortAt: string;
  readonly retrievedAt: string;
  readonly rank: Rank;
}

export interface StoredSpan {
  readonly start: number;
  readonly end: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

/** What a text proposes of an entity: everything that may be folded over the texts that do. */
export interface DescriptionContent {
  readonly properties: Readonly<Record<string, string | number | null>>;
  readonly names: readonly DraftName[];
  readonly externalIds: readonly {
    readonly scheme: string;
    readonly value: string;
    readonly url: string | null;
  }[];
  readonly within: EntityId | null;
}

export interface NameFact {
  readonly id: string;
  readonly value: string;
  readonly normalized: string;
  readonly kind: NameKind;
  readonly language: string | null;
  /** Where the text uses it first; null when it does not. */
  readonly used: StoredSpan | null;
}

export interface EntityFact {
  readonly id: EntityId;
  readonly key: EntityKey;
  readonly kind: EntityKind;
  readonly label: string;
  readonly provisional: boolean;
  readonly descriptionId: string;
  readonly description: DescriptionContent;
  readonly names: readonly NameFact[];
}

export interface MentionFact {
  readonly entity: EntityId;
  readonly salience: number;
  readonly background: boolean;
  readonly namings: readonly (StoredSpan & {
    readonly surface: string;
    readonly literal: EntityId | null;
  })[];
}

export interface AssertionFact extends StoredSpan {
  readonly id: string;
  readonly claim: string;
  /** The tie that it supports; null when it denies or doubts, or there is none. */
  readonly tie: string | null;
  readonly rank: Rank;
  /** The phrase as this text has it. */
  readonly label: string;
  readonly exact: string;
  readonly stance: Stance;
  readonly distance: number;
  readonly confidence: number;
  readonly method: string;
  readonly attributedTo: readonly EntityId[];
}

export interface ClaimFact {
  readonly id: string;
  readonly predicate: Predicate;
  readonly subject: EntityId;
  readonly object: EntityId | null;
  readonly negated: boolean;
  readonly valid: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly tie: TieIdentity | null;
  /** The claim that says the opposite. */
  readonly opposite: string;
  /** In text order; at least one. */
  readonly assertions: readonly AssertionFact[];
}

/** A projected edge; the ends of a symmetric one are sorted. */
export interface TieIdentity {
  readonly id: string;
  readonly predicate: Predicate;
  readonly subject: EntityId;
  readonly object: EntityId;
  readonly role: string;
}

export interface QuoteFact extends StoredSpan {
  readonly id: string;
  readonly text: string;
  readonly direct: boolean;
  readonly verb: string | null;
  readonly speaker: EntityId | null;
  readonly addressees: readonly EntityId[];
  readonly reportedBy: EntityId | null;
  readonly event: EntityId | null;
  readonly confidence: number;
  readonly method: string;
}

/** A draft with every key resolved: what one text puts into the graph. */
export interface Facts {
  readonly entities: readonly EntityFact[];
  readonly mentions: readonly MentionFact[];
  readonly claims: readonly ClaimFact[];
  readonly quotes: readonly QuoteFact[];
  readonly publisher: EntityId | null;
  readonly credits: readonly EntityId[];
}
