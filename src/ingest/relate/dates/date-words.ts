import { COUNT_WORDS, MONTHS, TENS, WEEKDAYS } from '../../lexicon/relations-dates.ts';

/** Pieces of the patterns of the rules; each is one capturing group unless it says `(?:`. */
export const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|' +
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|(?= \\d)))';
export const DAY_NUMBER = '([0-3]?\\d)(?:st|nd|rd|th)?';
export const YEAR = '(1[0-9]\\d\\d|20\\d\\d)';
export const WEEKDAY = '(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
/** A weekday that only repeats the day behind it: "Friday, July 21". */
export const OF_WEEK =
  '(?:(?:Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday),? (?:the )?)?';
export const COUNT = `((?:${TENS.join('|')})(?:-(?:${COUNT_WORDS.slice(1, 10).join('|')}))?|${COUNT_WORDS.slice(1).join('|')}|an?|\\d{1,3})`;

/** @returns 1 to 12, 0 for another word. */
export const monthNumber = (word: string): number => {
  const stem = word.toLowerCase().replace('.', '').slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(stem)) + 1;
};

export const weekdayNumber = (word: string): number => WEEKDAYS.indexOf(word.toLowerCase());

/** @returns 0 or less for a word that counts nothing. */
export function countOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d+$/u.test(lower)) return Number(lower);
  if (lower === 'a' || lower === 'an') return 1;
  const [tens = '', ones] = lower.split('-');
  const ten = TENS.indexOf(tens);
  if (ten === -1) return COUNT_WORDS.indexOf(lower);
  return 10 * (ten + 2) + (ones === undefined ? 0 : COUNT_WORDS.indexOf(ones));
}
