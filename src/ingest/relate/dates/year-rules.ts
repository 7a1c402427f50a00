import { DECADES, SEASONS } from '../../lexicon/relations-dates.ts';
import { addMonths, printMonth, yearOf, type Day } from '../day.ts';
import { at, digitRule, rule, type DateRule } from './date-rule.ts';
import { YEAR } from './date-words.ts';

function years(first: string, last: string): string | null {
  if (Number(last) < Number(first)) return null;
  return first === last ? first : `${first}/${last}`;
}

/** The first month of each season north of the equator. */
const SEASON_STARTS = [3, 6, 9, 12];

/** About three months: EDTF's own numbers for seasons are not read alike everywhere. */
function season(name: string, year: string): string {
  const first = SEASON_STARTS[SEASONS.indexOf(name.toLowerCase().replace('fall', 'autumn'))] ?? 3;
  const start = Date.UTC(Number(year), first - 1, 1);
  return `${printMonth(start)}~/${printMonth(addMonths(start, 2))}~`;
}

function seasonNear(which: string, name: string, published: Day | null): string | null {
  if (published === null) return null;
  const step = /last/iu.test(which) ? -1 : /next/iu.test(which) ? 1 : 0;
  return season(name, String(yearOf(published) + step));
}

/** "19th century" is `18XX`; one that no four digits hold is no date of news. */
function century(number: string): string | null {
  const hundred = Number(number) - 1;
  return hundred >= 10 && hundred <= 20 ? `${hundred}XX` : null;
}

const SEASON = '(spring|summer|autumn|fall|winter)';

/** Years, decades, centuries and seasons, in order of precedence. */
export const YEAR_RULES: readonly DateRule[] = [
  digitRule(`\\b${SEASON}(?: of|,)? ${YEAR}\\b`, (g) => season(at(g, 1), at(g, 2)), 'giu'),
  rule(
    `\\b(last|this|next) ${SEASON}\\b`,
    (g, { published }) => seasonNear(at(g, 1), at(g, 2), published),
    'giu',
  ),
  digitRule(`\\b(?:between|from) ${YEAR} (?:and|to|until|through) ${YEAR}\\b`, (g) =>
    years(at(g, 1), at(g, 2)),
  ),
  digitRule(`\\b${YEAR}[–-]${YEAR}\\b`, (g) => years(at(g, 1), at(g, 2))),
  digitRule(`\\b(1[0-9]\\d|20\\d)0[’']?s\\b`, (g) => `${at(g, 1)}X`),
  rule(`\\bthe (${DECADES.join('|')})\\b`, (g) => `19${DECADES.indexOf(at(g, 1)) + 2}X`),
  digitRule(`\\b(1\\d|2[01])(?:st|nd|rd|th)[ -][Cc]entury\\b`, (g) => century(at(g, 1))),
  digitRule(
    `(?<![\\d.,$€£-]|US\\$)\\b${YEAR}\\b(?![\\d,.]\\d|%|-\\d| (?:people|men|women|troops|feet|miles|km|metres|meters|tons|tonnes|dollars|percent|UTC|GMT|hours))`,
    (g) => at(g, 1),
  ),
];
