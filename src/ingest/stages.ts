import type {
  DraftBlock,
  DraftClaim,
  DraftEntity,
  DraftLink,
  DraftMention,
  DraftQuote,
  Span,
} from '../graph/model/draft.ts';
import type { EntityKey } from '../graph/model/identity.ts';
import type { BlockRole, EntityKind } from '../graph/model/vocabulary.ts';

/** What a reader makes of a document: one canonical text (NFC, `\n`) and the role of its parts. */
export interface ReadDocument {
  readonly text: string;
  readonly blocks: readonly DraftBlock[];
  readonly headline: string;
  readonly standfirst: string | null;
  readonly byline: string | null;
  readonly links: readonly DraftLink[];
}

/** What is known of an article beside its text. */
export interface ArticleFacts {
  readonly url: string | null;
  readonly providerId: string | null;
  /** RFC 3339 in UTC. */
  readonly publishedAt: string | null;
  /** `+09:00`: the local day is what "on Wednesday" counts from. */
  readonly publishedOffset: string | null;
  /** The outlet's name as the caller gives it. */
  readonly publisher: string | null;
  readonly language: string | null;
}

/** A sentence never reaches over the end of its block. */
export interface Sentence extends Span {
  readonly block: BlockRole;
}

/** A stretch of the text that names something, before it is known whom; none lies over another. */
export interface NamedSpan extends Span {
  readonly kind: EntityKind;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Who and what is named where: mentions in text order, each entity once. */
export interface Recognition {
  readonly sentences: readonly Sentence[];
  readonly entities: ReadonlyMap<EntityKey, DraftEntity>;
  readonly mentions: readonly DraftMention[];
}

/** The stage that can be replaced, so that the others are measured on names known to be right. */
export type Recognize = (document: ReadDocument, sentences: readonly Sentence[]) => Recognition;

/** The local day of publication as `YYYY-MM-DD`, from which relative dates count. */
export type PublicationDay = string | null;

/** What stands between the entities: found after them, from the same text. */
export interface Relations {
  /** Events without a name of their own, and reference events that only a relation speaks of. */
  readonly entities: readonly DraftEntity[];
  /** The words that tell of such an event. */
  readonly mentions: readonly DraftMention[];
  readonly claims: readonly DraftClaim[];
  readonly quotes: readonly DraftQuote[];
  /** Whom the text credits as its source, nearest first. */
  readonly credits: readonly EntityKey[];
}
