import { FUTURE_WORDS } from '../lexicon/relations-dates.ts';
import {
  COUNT,
  countOf,
  DAY_NUMBER,
  MONTH,
  monthNumber,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from './date-words.ts';
import {
  addDays,
  addMonths,
  dayOf,
  mondayOf,
  monthOf,
  printDay,
  printMonth,
  weekdayOf,
  yearOf,
  type Day,
} from './day.ts';

/** How far ahead of publication a date without its year may lie: a story tells of what is due. */
const AHEAD_DAYS = 60;

interface DateRule {
  readonly pattern: RegExp;
  /** EDTF, or null when the words give none. `lead` is the sentence before the words. */
  readonly resolve: (
    groups: readonly string[],
    published: Day | null,
    lead: string,
  ) => string | null;
}

const rule = (pattern: string, resolve: DateRule['resolve'], flags = 'gu'): DateRule => ({
  pattern: new RegExp(pattern, flags),
  resolve,
});

const at = (groups: readonly string[], index: number): string => groups[index] ?? '';

/** The day with its year, or with the year that brings it nearest before the publication. */
function dayIn(month: string, day: string, year: string, published: Day | null): Day | null {
  if (year !== '') return dayOf(Number(year), monthNumber(month), Number(day));
  if (published === null) return null;
  const years = [1, 0, -1].map((offset) => yearOf(published) + offset);
  const days = years.map((each) => dayOf(each, monthNumber(month), Number(day)));
  return days.find((each) => each !== null && each <= addDays(published, AHEAD_DAYS)) ?? null;
}

function printRange(first: Day | null, last: Day | null): string | null {
  if (first === null || last === null || last < first) return null;
  return first === last ? printDay(first) : `${printDay(first)}/${printDay(last)}`;
}

const printOrNull = (day: Day | null): string | null => (day === null ? null : printDay(day));

function monthIn(month: string, published: Day | null, future: boolean): string | null {
  if (published === null) return null;
  const number = monthNumber(month);
  const away = number - monthOf(published);
  if (future) return printMonth(addMonths(published, away < 0 ? away + 12 : away));
  return printMonth(addMonths(published, away > 0 ? away - 12 : away));
}

function weekday(word: string, prefix: string, published: Day | null, lead: string): string | null {
  if (published === null) return null;
  const back = (weekdayOf(published) - weekdayNumber(word) + 7) % 7;
  if (/^next/iu.test(prefix) || FUTURE_WORDS.test(lead))
    return printDay(addDays(published, back === 0 && prefix === '' ? 0 : 7 - back));
  return printDay(addDays(published, back === 0 && /^last/iu.test(prefix) ? -7 : -back));
}

function period(which: string, unit: string, published: Day | null): string | null {
  if (published === null) return null;
  const step = /last|previous/iu.test(which) ? -1 : /next|coming/iu.test(which) ? 1 : 0;
  const name = unit.toLowerCase();
  if (name === 'year') return String(yearOf(published) + step);
  if (name === 'month') return printMonth(addMonths(published, step));
  const monday = addDays(mondayOf(published), 7 * step);
  if (name === 'weekend') {
    // On a Monday "this weekend" and "last weekend" are the same two days, just past.
    const past = step === -1 ? addDays(mondayOf(published), -2) : addDays(monday, 5);
    return printRange(past, addDays(past, 1));
  }
  return printRange(monday, addDays(monday, 6));
}

function ago(count: string, unit: string, published: Day | null): string | null {
  const number = countOf(count);
  if (published === null || number < 1) return null;
  const name = unit.toLowerCase();
  if (name.startsWith('day')) return printDay(addDays(published, -number));
  if (name.startsWith('week')) return `${printDay(addDays(published, -7 * number))}~`;
  if (name.startsWith('month')) return `${printMonth(addMonths(published, -number))}~`;
  return `${String(yearOf(published) - number)}~`;
}

const TO = '(?:and|to|through|until|-|–|—)';
const near = (offset: number): DateRule['resolve'] => {
  return (_, published) => (published === null ? null : printDay(addDays(published, offset)));
};

/** In order of precedence: of two readings of the same words the first rule's counts. */
export const DATE_RULES: readonly DateRule[] = [
  rule(
    `\\b${MONTH} ${DAY_NUMBER} ?${TO} ?(?:${MONTH} )?${DAY_NUMBER}(?:,? ${YEAR})?\\b(?!:)`,
    (g, published) =>
      printRange(
        dayIn(at(g, 1), at(g, 2), at(g, 5), published),
        dayIn(at(g, 3) === '' ? at(g, 1) : at(g, 3), at(g, 4), at(g, 5), published),
      ),
  ),
  rule(
    `\\b${DAY_NUMBER} ?(?:${MONTH} ?)?${TO} ?${DAY_NUMBER} ${MONTH}(?:,? ${YEAR})?\\b`,
    (g, published) =>
      printRange(
        dayIn(at(g, 2) === '' ? at(g, 4) : at(g, 2), at(g, 1), at(g, 5), published),
        dayIn(at(g, 4), at(g, 3), at(g, 5), published),
      ),
  ),
  rule(`\\b${YEAR}-(\\d\\d)-(\\d\\d)\\b`, (g) =>
    printOrNull(dayOf(Number(at(g, 1)), Number(at(g, 2)), Number(at(g, 3)))),
  ),
  rule(`\\b${MONTH} ${DAY_NUMBER}(?:,? ${YEAR})?\\b(?![:.,]\\d)`, (g, published) =>
    printOrNull(dayIn(at(g, 1), at(g, 2), at(g, 3), published)),
  ),
  rule(`\\b${DAY_NUMBER}(?: of)? ${MONTH}(?:,? ${YEAR})?\\b`, (g, published) =>
    printOrNull(dayIn(at(g, 2), at(g, 1), at(g, 3), published)),
  ),
  rule(`\\b${MONTH}(?: of|,)? ${YEAR}\\b`, (g) => {
    return `${at(g, 2)}-${String(monthNumber(at(g, 1))).padStart(2, '0')}`;
  }),
  rule(
    `\\b(?:[Ii]n|[Ss]ince|[Ll]ast|[Bb]y|[Uu]ntil|[Dd]uring|[Nn]ext|(?:[Ee]arly|[Ll]ate|mid)[ -])(?: (?:early|late|mid-?))? ?${MONTH}\\b(?! [A-Z])`,
    (g, published, lead) => monthIn(at(g, 1), published, FUTURE_WORDS.test(lead)),
  ),
  rule(`\\b(?:(last|next|this) )?${WEEKDAY}\\b(?! [Tt]imes)`, (g, published, lead) =>
    weekday(at(g, 2), at(g, 1), published, lead),
  ),
  rule('\\b(?:yesterday|last night)\\b', near(-1), 'giu'),
  rule('\\b(?:today|tonight|this (?:morning|afternoon|evening))\\b', near(0), 'giu'),
  rule('\\btomorrow\\b', near(1), 'giu'),
  rule(
    '\\b(?:the )?(last|previous|this|next|coming) (week|weekend|month|year)\\b',
    (g, published) => period(at(g, 1), at(g, 2), published),
    'giu',
  ),
  rule(
    `\\b${COUNT} (days?|weeks?|months?|years?) (?:ago|earlier)\\b`,
    (g, published) => ago(at(g, 1), at(g, 2), published),
    'giu',
  ),
  rule(`\\b(?:between|from) ${YEAR} (?:and|to) ${YEAR}\\b`, (g) => years(at(g, 1), at(g, 2))),
  rule(`\\b${YEAR}[–-]${YEAR}\\b`, (g) => years(at(g, 1), at(g, 2))),
  rule(`\\b(1[0-9]\\d|20\\d)0s\\b`, (g) => `${at(g, 1)}X`),
  rule(
    `(?<![\\d.,$€£-]|US\\$)\\b${YEAR}\\b(?![\\d,.]\\d|%|-\\d| (?:people|men|women|troops|feet|miles|km|metres|meters|tons|tonnes|dollars|percent|UTC|GMT|hours))`,
    (g) => at(g, 1),
  ),
];

function years(first: string, last: string): string | null {
  if (Number(last) < Number(first)) return null;
  return first === last ? first : `${first}/${last}`;
}
