import type { DraftMention } from '../../../graph/model/draft.ts';
import type { Frame } from '../grammar/frame.ts';
import { phraseAround } from '../grammar/phrases.ts';
import type { Piece } from '../grammar/pieces.ts';

/** How a person stands in a clause, from the most to the least prominent. */
export type Role = 'subject' | 'object' | 'oblique' | 'owner' | 'part';

/** One place of the text that speaks of a person, by name or by a pronoun that is resolved. */
export interface Reference {
  readonly at: number;
  /** Which sentence of the story, counted from 0. */
  readonly sentence: number;
  readonly mention: DraftMention;
  readonly role: Role;
  readonly isPronoun: boolean;
  readonly isQuoted: boolean;
  /** Whether a verb of speech is said of it. */
  readonly isSpeaking: boolean;
}

export interface Pronoun {
  readonly at: number;
  readonly word: string;
  readonly gender: 'MALE' | 'FEMALE';
  readonly role: Role;
  readonly isQuoted: boolean;
  readonly isSpeaking: boolean;
}

const MALE = new Set(['he', 'him', 'his', 'himself']);
const FEMALE = new Set(['she', 'her', 'hers', 'herself']);

export const pronounGender = (word: string): 'MALE' | 'FEMALE' | null =>
  MALE.has(word) ? 'MALE' : FEMALE.has(word) ? 'FEMALE' : null;

/** The role of a name or a pronoun, by the phrase that it stands in. */
export function roleOf(frame: Frame, index: number): Role {
  const { pieces, phrases } = frame;
  const piece = pieces[index];
  if (piece === undefined) return 'part';
  if (piece.word === 'he' || piece.word === 'she') return 'subject';
  if (piece.word === 'his' || piece.word === 'hers') return 'owner';
  if (piece.word === 'her' && isNoun(pieces[index + 1])) return 'owner';
  if (pronounGender(piece.word) !== null)
    return pieces[index - 1]?.kind === 'preposition' ? 'oblique' : 'object';
  if (piece.isOwner) return 'owner';
  const phrase = phraseAround(phrases, index);
  if (phrase === undefined || phrase.last !== index) return 'part';
  if (!phrase.isGoverned) return 'subject';
  return pieces[phrase.first - 1]?.kind === 'preposition' ? 'oblique' : 'object';
}

/** How many pieces lie between a subject and its verb: "Lima, mayor of Oslo since May, said". */
const MAX_ASIDE = 14;

/** Whether the next verb behind a subject is one of speech, or the one before it: `"..." said Lima`. */
export function isSpeakingAt({ pieces }: Frame, index: number): boolean {
  if (pieces[index - 1]?.kind === 'speech') return true;
  for (let at = index + 1; at < Math.min(pieces.length, index + MAX_ASIDE); at += 1) {
    const kind = pieces[at]?.kind;
    if (kind === 'speech') return true;
    if (kind === 'verb' || kind === 'stop' || kind === 'clause' || kind === 'pronoun') return false;
  }
  return false;
}

const NOUNS: ReadonlySet<string> = new Set(['word', 'title', 'group', 'message', 'person', 'body']);
const BEFORE_NOUN = new Set([
  'first',
  'own',
  'last',
  'late',
  'former',
  'then',
  'next',
  'once',
  'ever',
]);
const isNoun = (piece: Piece | undefined): boolean =>
  piece !== undefined && (NOUNS.has(piece.kind) || BEFORE_NOUN.has(piece.word));
