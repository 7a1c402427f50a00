import { eventLexicon } from './event-lexicon.ts';
import type { Word } from './sentence-words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const BE = set("is are was were be been being am 's");
const HAVE = set('has have had having');
const MODALS = set('would could may might should can cannot must ought');
const FUTURE = set("will shall 'll");
const NEGATIONS = set('not never no nor neither without');
const PREPOSITIONS = set(
  'in on at by for from to of with about against between among into onto over under after before during since until till near outside inside within across around off through throughout towards toward via upon behind beyond despite following amid alongside including per than like as',
);
const DETERMINERS = set(
  'the a an this these those his her its their our my your some any each every several many most both all another no one two three four five six seven eight nine ten',
);
const SUBJECT_PRONOUNS = set('he she it they we i you');
const RELATIVES = set('who which whom whose that where');
const SUBORDINATORS = set(
  'after before while because although though when where whereas if unless once whether that which who whom whose until since',
);
const ADVERBS = set(
  'also thus far so then now just still already later recently soon again even ever yet first jointly today once all both together formally since',
);

const hasText = (
  words: ReadonlySet<string>,
  word: Pick<Word, 'text' | 'mention' | 'date'> | undefined,
): boolean =>
  word !== undefined && word.mention === null && word.date === null && words.has(word.text);

export const isBe = (word: Word | undefined): boolean => hasText(BE, word);
export const isHave = (word: Word | undefined): boolean => hasText(HAVE, word);
export const isModal = (word: Word | undefined): boolean => hasText(MODALS, word);
export const isFuture = (word: Word | undefined): boolean => hasText(FUTURE, word);
export const isPreposition = (word: Pick<Word, 'text' | 'mention' | 'date'> | undefined): boolean =>
  hasText(PREPOSITIONS, word);
export const isDeterminer = (word: Word | undefined): boolean => hasText(DETERMINERS, word);
export const isSubjectPronoun = (word: Word | undefined): boolean =>
  hasText(SUBJECT_PRONOUNS, word);
export const isRelative = (word: Word | undefined): boolean => hasText(RELATIVES, word);
export const isSubordinator = (word: Word | undefined): boolean => hasText(SUBORDINATORS, word);
/** Whether the word alone can be the verb of a clause: an auxiliary, a past form. */
export function isFinite(word: Word | undefined): boolean {
  if (word === undefined || word.mention !== null) return false;
  if (isBe(word) || isHave(word) || isModal(word) || isFuture(word)) return true;
  return (
    eventLexicon()
      .verbs.get(word.text)
      ?.some(({ tenses }) => tenses.has('past')) ?? false
  );
}
export const isNegation = (word: Word | undefined): boolean =>
  hasText(NEGATIONS, word) || (word?.text.endsWith("n't") ?? false);
export const isAdverb = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.mention === null &&
  (hasText(ADVERBS, word) || (word.text.length > 4 && word.text.endsWith('ly')));
/** A sign of punctuation. */
export const isSign = (word: Word | undefined): boolean =>
  word !== undefined && /^[^\p{L}\p{N}_]+$/u.test(word.text) && !word.text.startsWith("'");
export const isPossessive = (word: Word | undefined): boolean =>
  word?.text === "'s" || word?.text === "'";
