import type { BodyNoun } from '../../lexicon/body-nouns.ts';
import type { Role } from '../../lexicon/relations-roles.ts';
import {
  GENERALS,
  HONORIFIC_HEADS,
  OFFICE_MODIFIER_WORDS,
  OFFICE_TAILS,
  SHORT_HEADS,
} from '../../lexicon/relations-offices.ts';
import { FUNCTION_WORDS, SPEECH_VERBS, STATE_VERBS } from '../../lexicon/words.ts';
import type { CountryAdjectives } from '../phrase/country-adjectives.ts';
import {
  bodyAt,
  isAt,
  personAt,
  wordAt,
  type Phrase,
  type WordItem,
} from '../phrase/phrase-item.ts';

/** The words of an office in a phrase, without the body that it is held in. */
export interface Title {
  /** Index of its first word. */
  readonly first: number;
  /** Index behind its last word. */
  readonly last: number;
  /** Index behind the field that it is held for: "of Public Works and Transport". */
  readonly fieldEnd: number;
  /** What it ends in: singular, in lower case, never shortened. */
  readonly head: string;
  readonly role: Role;
  readonly isPlural: boolean;
}

/** Which nouns end a title, and which only take up a body named before. */
export interface TitleWords {
  readonly adjectives: CountryAdjectives;
  readonly roles: ReadonlyMap<string, Role>;
  readonly nouns: ReadonlyMap<string, BodyNoun>;
}

/** Words before the head: a longer run of capitals is a heading or a list. */
const MAX_BEFORE = 8;
const MAX_FIELD = 9;

const NOUNISH =
  /(?:ology|ics|tions?|sions?|ment|ity|ance|ence|al|ic|ary|ive|ism|ure|ory|ship|ine|graphy|affairs)$/u;

/** Titles of a phrase in order; none lies over another. */
export function findTitles(phrase: Phrase, words: TitleWords): readonly Title[] {
  const titles: Title[] = [];
  let from = 0;
  for (let index = 0; index < phrase.length; index += 1) {
    if (headAt(phrase, index, words) === null) continue;
    const last = endOfHeads(phrase, index, words);
    const head = headAt(phrase, last.head, words);
    if (head === null) continue;
    const first = firstWord(phrase, index, from, words);
    const field = fieldEnd(phrase, last.end, words);
    const isGeneral = head.head === 'attorney' && isAt(phrase, last.end - 1, 'general');
    const role = isGeneral ? 'OFFICE' : head.role;
    titles.push({ first, last: last.end, fieldEnd: field, ...head, role });
    from = field;
    index = last.end - 1;
  }
  return titles;
}

type Head = Pick<Title, 'head' | 'role' | 'isPlural'>;

function headAt(phrase: Phrase, index: number, { roles }: TitleWords): Head | null {
  const word = wordAt(phrase, index);
  if (word === null) return null;
  const short = word.isCapital ? SHORT_HEADS.get(word.lower) : undefined;
  if (short !== undefined && isAt(phrase, index + 1, '.')) return headOf(short, roles);
  const before = phrase[index - 1]?.lower ?? '';
  if (word.lower === 'general' && before === 'commanding') return office('general');
  if (word.lower === 'lady' && before === 'first') return office('lady');
  const head = word.lower.includes('-')
    ? headOfCompound(word.lower, roles)
    : headOf(word.lower, roles);
  const isChief = before === 'chief' || (word.lower === 'attorney' && OF_STATE.has(before));
  return head !== null && isChief ? { ...head, role: 'OFFICE' } : head;
}

const office = (head: string): Head => ({ head, role: 'OFFICE', isPlural: false });

/** Before "attorney" they make an office of it. */
const OF_STATE = new Set('district county state city staff deputy assistant'.split(' '));

/** "president-elect", "vice-president". */
function headOfCompound(word: string, roles: TitleWords['roles']): Head | null {
  const bare = word.replace(/-(?:elect|designate)$/u, '');
  return headOf(bare, roles) ?? headOf(bare.slice(bare.lastIndexOf('-') + 1), roles);
}

function headOf(word: string, roles: TitleWords['roles']): Head | null {
  const role = roles.get(word) ?? (isScientist(word) ? 'ASSOCIATE' : undefined);
  if (role !== undefined) return { head: word, role, isPlural: false };
  const one = singular(word);
  const many = one === word ? undefined : roles.get(one);
  return many === undefined ? null : { head: one, role: many, isPlural: true };
}

const isScientist = (word: string): boolean =>
  word.endsWith('ist') && /.{3}(?:ologist|icist)$/u.test(word);

/** Of a head noun: `spokesmen`, `Senators`; other words may come out wrong. */
export function singular(word: string): string {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (!word.endsWith('s')) return word;
  return word.endsWith('ches') ? word.slice(0, -2) : word.slice(0, -1);
}

/** "chief executive officer", "attorney general": the last head that only titles' words lead to. */
function endOfHeads(
  phrase: Phrase,
  index: number,
  words: TitleWords,
): { readonly head: number; readonly end: number } {
  let head = index;
  let end = index + 1;
  for (let at = end; at < Math.min(phrase.length, head + 4); at += 1) {
    const word = wordAt(phrase, at)?.lower ?? '';
    if (headAt(phrase, at, words) !== null) {
      if (HONORIFIC_HEADS.has(word) && personAt(phrase, at + 1) !== null) break;
      head = at;
      end = at + 1;
    } else if (at === end && isTail(phrase, at)) end = at + 1;
    else if (!isListedModifier(wordAt(phrase, at))) break;
  }
  if (isAt(phrase, end, '.') && SHORT_HEADS.has(wordAt(phrase, end - 1)?.lower ?? '')) end += 1;
  return { head, end };
}

/** "Attorney General" is one office; in "army chief General Lima" the rank begins the name. */
function isTail(phrase: Phrase, at: number): boolean {
  const word = wordAt(phrase, at)?.lower ?? '';
  if (word !== 'general') return OFFICE_TAILS.has(word);
  return GENERALS.has(phrase[at - 1]?.lower ?? '');
}

const isListedModifier = (word: WordItem | null): boolean =>
  word !== null &&
  (OFFICE_MODIFIER_WORDS.has(word.lower) ||
    (word.lower.includes('-') &&
      word.lower.split('-').every((part) => OFFICE_MODIFIER_WORDS.has(part))));

function firstWord(phrase: Phrase, head: number, from: number, words: TitleWords): number {
  let first = head;
  for (let at = head - 1; at >= Math.max(from, head - MAX_BEFORE); at -= 1) {
    if (isModifier(phrase, at, words)) first = at;
    // "Police and Crime Commissioner": one office, not two.
    else if (isAt(phrase, at, 'and', '&') && at > from && isModifier(phrase, at - 1, words))
      continue;
    else {
      const start = startOfPlain(phrase, at, from, words);
      return start ?? first;
    }
  }
  return first;
}

/** At most so many words of no list: "a reactor safety expert", "Oslo University pop culture professor". */
const MAX_PLAIN = 4;

/**
 * Words in lower case that lead back to an article or to a body's name right before are the field of
 * a title; anything else that they lead to makes them part of the sentence.
 */
function startOfPlain(phrase: Phrase, from: number, end: number, words: TitleWords): number | null {
  for (let at = from; at >= Math.max(end, from - MAX_PLAIN); at -= 1) {
    const isArticle = isAt(phrase, at, 'a', 'an', 'the') && isAt(phrase, at - 1, ',');
    if (isArticle || bodyAt(phrase, at) !== null || words.adjectives(phrase, at) !== null)
      return at === from ? null : at + 1;
    const word = wordAt(phrase, at);
    if (word === null || word.isCapital || isNoField(word.lower) || /s$/u.test(word.lower))
      return null;
  }
  return null;
}

function isModifier(phrase: Phrase, index: number, { adjectives }: TitleWords): boolean {
  const word = wordAt(phrase, index);
  if (word === null || adjectives(phrase, index) !== null) return false;
  if (isListedModifier(word)) return true;
  if (FUNCTION_WORDS.has(word.lower) || SPEECH_VERBS.has(word.lower)) return false;
  return word.isCapital ? /^\p{L}/u.test(word.text) : NOUNISH.test(word.lower);
}

/** Where "of Public Works and Transport", "for mobile sales" ends; no name stands in it. */
function fieldEnd(phrase: Phrase, last: number, words: TitleWords): number {
  if (!isAt(phrase, last, 'of', 'for')) return last;
  let end = last;
  for (let at = last + 1; at < Math.min(phrase.length, last + MAX_FIELD); at += 1) {
    if (headAt(phrase, at, words) !== null) return beforeJoint(phrase, last, end);
    if (isAt(phrase, at, ',', 'and', '&', 'the', 'of')) continue;
    const word = wordAt(phrase, at);
    if (word === null || isNoField(word.lower)) break;
    if (isAt(phrase, at - 1, 'the') && words.nouns.has(word.lower)) break;
    if (words.adjectives(phrase, at) !== null) break;
    end = at + 1;
  }
  return end;
}

const isNoField = (word: string): boolean =>
  FUNCTION_WORDS.has(word) ||
  SPEECH_VERBS.has(word) ||
  STATE_VERBS.has(word) ||
  /(?:ed|ing)$/u.test(word);

/** "for Finance and Economy Minister": what stands behind the last "and" begins the next title. */
function beforeJoint(phrase: Phrase, last: number, end: number): number {
  for (let at = end - 1; at > last; at -= 1) if (isAt(phrase, at, 'and', ',', '&')) return at;
  return isAt(phrase, end, 'and', ',', '&') ? end : last;
}
