import { FUTURE_IN_PAST, FUTURE_WORDS } from '../../lexicon/relations-dates.ts';
import {
  addDays,
  addMonths,
  mondayOf,
  printDay,
  printMonth,
  weekdayOf,
  yearOf,
  type Day,
} from '../day.ts';
import { printRange } from './absolute-rules.ts';
import { at, rule, type DateContext, type DateRule } from './date-rule.ts';
import { COUNT, countOf, WEEKDAY, weekdayNumber } from './date-words.ts';

function weekday(word: string, prefix: string, { published, lead }: DateContext): string | null {
  if (published === null) return null;
  const back = (weekdayOf(published) - weekdayNumber(word) + 7) % 7;
  const isNext = /^(?:next|coming)/iu.test(prefix);
  // "this Friday" is of the week of publication, past or to come.
  if (/^this$/iu.test(prefix))
    return printDay(addDays(mondayOf(published), (weekdayNumber(word) + 6) % 7));
  if (isNext || FUTURE_WORDS.test(lead) || FUTURE_IN_PAST.test(lead))
    return printDay(addDays(published, back === 0 && !isNext ? 0 : 7 - back));
  return printDay(addDays(published, back === 0 && /^last/iu.test(prefix) ? -7 : -back));
}

function period(which: string, unit: string, published: Day | null): string | null {
  if (published === null) return null;
  const step = /last|previous/iu.test(which) ? -1 : /next|coming/iu.test(which) ? 1 : 0;
  const name = unit.toLowerCase();
  if (name === 'year') return String(yearOf(published) + step);
  if (name === 'month') return printMonth(addMonths(published, step));
  if (name === 'decade') return `${String(yearOf(published) + 10 * step).slice(0, 3)}X`;
  const monday = addDays(mondayOf(published), 7 * step);
  if (name === 'weekend') {
    // On a Monday "this weekend" and "last weekend" are the same two days, just past.
    const past = step === -1 ? addDays(mondayOf(published), -2) : addDays(monday, 5);
    return printRange(past, addDays(past, 1));
  }
  return printRange(monday, addDays(monday, 6));
}

/** So many units before the publication: the coarser the unit, the less sure it is. */
function ago(count: string, unit: string, published: Day | null): string | null {
  const number = countOf(count);
  if (published === null || number < 1) return null;
  const name = unit.toLowerCase();
  if (name.startsWith('day')) return printDay(addDays(published, -number));
  if (name.startsWith('week')) return `${printDay(addDays(published, -7 * number))}~`;
  if (name.startsWith('month')) return `${printMonth(addMonths(published, -number))}~`;
  const year = yearOf(published) - number * (name.startsWith('decade') ? 10 : 1);
  return year >= 1000 ? `${year}~` : null;
}

const near = (offset: number): DateRule['resolve'] => {
  return (_, { published }) => (published === null ? null : printDay(addDays(published, offset)));
};

/** Dates that count from the publication, or from a day that was named before. */
export const RELATIVE_RULES: readonly DateRule[] = [
  rule(`\\b(?:(last|next|this|coming|[Tt]his past) )?${WEEKDAY}\\b(?! [Tt]imes)`, (g, context) =>
    weekday(at(g, 2), at(g, 1).replace(/^this past/iu, 'last-'), context),
  ),
  rule('\\b(?:yesterday|last night)\\b', near(-1), 'giu'),
  rule('\\b(?:today|tonight|this (?:morning|afternoon|evening))\\b', near(0), 'giu'),
  rule('\\btomorrow\\b', near(1), 'giu'),
  rule(
    '\\b(?:the|that) same day\\b|\\b(?:on|later) that day\\b',
    (_, { lastDay }) => (lastDay === null ? null : printDay(lastDay)),
    'giu',
  ),
  rule(
    '\\b(?:the )?(last|previous|this|next|coming|this coming) (week|weekend|month|year|decade)\\b',
    (g, { published }) => period(at(g, 1), at(g, 2), published),
    'giu',
  ),
  rule(
    '\\bthis past (week|weekend|month|year)\\b',
    (g, { published }) => period('last', at(g, 1), published),
    'giu',
  ),
  rule(
    `\\b${COUNT}\\]? (days?|weeks?|months?|years?|decades?) ago\\b`,
    (g, { published }) => ago(at(g, 1), at(g, 2), published),
    'giu',
  ),
];
