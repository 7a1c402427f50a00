import { HONORIFICS, OFFICE_HEADS, OFFICE_MODIFIERS } from '../lexicon/relations-offices.ts';

const anyCase = (words: string): string =>
  words.replace(/\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);

const HEAD = `(?:${anyCase(OFFICE_HEADS)})`;
const MODIFIER = `(?:(?:${anyCase(OFFICE_MODIFIERS)}|\\p{Lu}[\\p{L}.’'-]*)[\\s-])`;
/** "Secretary of State", "Minister of Foreign Affairs", "Minister for Trade". */
const OF =
  '(?:\\s(?:of|for)\\s(?:the\\s)?(?:State|Defen[cs]e|Staff|Parliament|\\p{Lu}\\p{Ll}+(?:\\s(?:and\\s)?\\p{Lu}\\p{Ll}+)?))';

/** A whole title, at the start of the words. */
export const OFFICE_PHRASE = new RegExp(
  `^${MODIFIER}{0,6}${HEAD}(?![\\p{L}-])(?:\\s(?:and\\s)?${HEAD}(?![\\p{L}-]))?(?:\\s(?:of|for)\\s(?:State|Staff|Defen[cs]e|Foreign Affairs|Information|Finance|Health|Justice|Transportation|Homeland Security|Energy|the board(?: of directors)?))?`,
  'u',
);

/** A title that ends where a name begins; the words before it may still hold the body's name. */
export const BEFORE_NAME = new RegExp(
  `(?<![\\p{L}-])(${MODIFIER}{0,6}${HEAD}(?![\\p{L}-])${OF}?),?\\s${HONORIFICS}$`,
  'u',
);

/** A title whose "of" the body follows. */
export const OF_BODY_BEFORE_NAME = new RegExp(
  `(?<![\\p{L}-])(${MODIFIER}{0,6}${HEAD})\\s(?:of|for|at)\\s(?:the\\s)?$`,
  'u',
);
