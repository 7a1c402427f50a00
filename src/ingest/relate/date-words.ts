import { COUNT_WORDS, MONTHS, WEEKDAYS } from '../lexicon/relations-dates.ts';

/** Pieces of the patterns in `date-rules.ts`; each is one capturing group unless it says `(?:`. */
export const MONTH =
  '(January|February|March|April|May|June|July|August|September|October|November|December|' +
  '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|(?= \\d)))';
export const DAY_NUMBER = '([0-3]?\\d)(?:st|nd|rd|th)?';
export const YEAR = '(1[0-9]\\d\\d|20\\d\\d)';
export const WEEKDAY = '(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)';
export const COUNT = `(${COUNT_WORDS.slice(1).join('|')}|an?|\\d{1,2})`;

/** @returns 1 to 12, 0 for another word. */
export const monthNumber = (word: string): number => {
  const stem = word.toLowerCase().replace('.', '').slice(0, 3);
  return MONTHS.findIndex((month) => month.startsWith(stem)) + 1;
};

export const weekdayNumber = (word: string): number => WEEKDAYS.indexOf(word.toLowerCase());

export function countOf(word: string): number {
  const lower = word.toLowerCase();
  if (/^\d+$/u.test(lower)) return Number(lower);
  return lower.startsWith('a') ? 1 : COUNT_WORDS.indexOf(lower);
}
