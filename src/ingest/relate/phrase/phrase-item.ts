import type { DraftMention, Span } from '../../../graph/model/draft.ts';
import type { EntityKey } from '../../../graph/model/identity.ts';
import type { EntityKind } from '../../../graph/model/vocabulary.ts';

/** A name that the text gives to an entity: one step of a phrase, however many words it has. */
export interface NameItem extends Span {
  readonly kind: 'name';
  readonly text: string;
  readonly lower: string;
  readonly mention: DraftMention;
  readonly entity: EntityKey;
  readonly entityKind: EntityKind;
}

export interface WordItem extends Span {
  readonly kind: 'word';
  readonly text: string;
  readonly lower: string;
  readonly isCapital: boolean;
}

/** One punctuation mark; the possessive of any spelling is the mark `'s`. */
export interface MarkItem extends Span {
  readonly kind: 'mark';
  readonly text: string;
  readonly lower: string;
}

/** What the rules for offices and ties step over: a sentence as names, words and marks, in order. */
export type PhraseItem = NameItem | WordItem | MarkItem;
export type Phrase = readonly PhraseItem[];

/** Whether the item at the index is one of these words or marks, in lower case. */
export function isAt(phrase: Phrase, index: number, ...words: readonly string[]): boolean {
  const item = phrase[index];
  return item !== undefined && item.kind !== 'name' && words.includes(item.lower);
}

export const wordAt = (phrase: Phrase, index: number): WordItem | null => {
  const item = phrase[index];
  return item?.kind === 'word' ? item : null;
};

export const nameAt = (phrase: Phrase, index: number): NameItem | null => {
  const item = phrase[index];
  return item?.kind === 'name' ? item : null;
};

export const personAt = (phrase: Phrase, index: number): NameItem | null => {
  const item = nameAt(phrase, index);
  return item?.entityKind === 'PERSON' ? item : null;
};

/** An organization or a place: what an office is held in, what somebody belongs to. */
export const bodyAt = (phrase: Phrase, index: number): NameItem | null => {
  const item = nameAt(phrase, index);
  return item?.entityKind === 'ORGANIZATION' || item?.entityKind === 'PLACE' ? item : null;
};
