import { FUTURE_IN_PAST, FUTURE_WORDS } from '../../lexicon/relations-dates.ts';
import {
  addDays,
  addMonths,
  dayOf,
  monthOf,
  printDay,
  printMonth,
  yearOf,
  type Day,
} from '../day.ts';
import { at, digitRule, rule, type DateContext, type DateRule } from './date-rule.ts';
import { DAY_NUMBER, MONTH, monthNumber, OF_WEEK, YEAR } from './date-words.ts';

/** How far ahead of publication a date without its year may lie: a story tells of what is due. */
const AHEAD_DAYS = 70;
/** Where the sentence speaks of what will be. */
const FUTURE_DAYS = 330;

/** The day with its year; else of the year that is told of; else the nearest before the publication. */
function dayIn(month: string, day: string, year: string, context: DateContext): Day | null {
  const { published, toldYear, lead } = context;
  const inYear = (each: number): Day | null => dayOf(each, monthNumber(month), Number(day));
  if (year !== '') return inYear(Number(year));
  if (toldYear !== null && !FUTURE_WORDS.test(lead)) return inYear(toldYear);
  if (published === null) return null;
  const days = [1, 0, -1].map((offset) => inYear(yearOf(published) + offset));
  const ahead = FUTURE_WORDS.test(lead) ? FUTURE_DAYS : AHEAD_DAYS;
  return days.find((each) => each !== null && each <= addDays(published, ahead)) ?? null;
}

export function printRange(first: Day | null, last: Day | null): string | null {
  if (first === null || last === null || last < first) return null;
  return first === last ? printDay(first) : `${printDay(first)}/${printDay(last)}`;
}

const printOrNull = (day: Day | null): string | null => (day === null ? null : printDay(day));

function monthIn(month: string, context: DateContext): string | null {
  const { published, lead, toldYear } = context;
  const number = monthNumber(month);
  if (toldYear !== null) return printMonth(Date.UTC(toldYear, number - 1, 1));
  if (published === null) return null;
  const away = number - monthOf(published);
  if (FUTURE_WORDS.test(lead) || FUTURE_IN_PAST.test(lead))
    return printMonth(addMonths(published, away < 0 ? away + 12 : away));
  return printMonth(addMonths(published, away > 0 ? away - 12 : away));
}

/** "May last year", "March of this year". */
function monthOfYear(month: string, which: string, published: Day | null): string | null {
  if (published === null) return null;
  const step = /last|previous/iu.test(which) ? -1 : /next|following/iu.test(which) ? 1 : 0;
  return printMonth(Date.UTC(yearOf(published) + step, monthNumber(month) - 1, 1));
}

const TO = '(?:and|to|through|thru|until|till|-|–|—)';

/** Dates with a month or a year in them, in order of precedence. */
export const ABSOLUTE_RULES: readonly DateRule[] = [
  digitRule(
    `\\b${OF_WEEK}${MONTH} ${DAY_NUMBER} ?${TO} ?(?:${MONTH} )?${DAY_NUMBER}(?:,? ${YEAR})?(?![\\w:])`,
    (g, context) =>
      printRange(
        dayIn(at(g, 1), at(g, 2), at(g, 5), context),
        dayIn(at(g, 3) === '' ? at(g, 1) : at(g, 3), at(g, 4), at(g, 5), context),
      ),
  ),
  digitRule(
    `\\b${DAY_NUMBER} ?(?:${MONTH} ?)?${TO} ?${DAY_NUMBER} ${MONTH}(?:,? ${YEAR})?(?!\\w)`,
    (g, context) =>
      printRange(
        dayIn(at(g, 2) === '' ? at(g, 4) : at(g, 2), at(g, 1), at(g, 5), context),
        dayIn(at(g, 4), at(g, 3), at(g, 5), context),
      ),
  ),
  digitRule(`\\b${YEAR}-(\\d\\d)-(\\d\\d)\\b`, (g) =>
    printOrNull(dayOf(Number(at(g, 1)), Number(at(g, 2)), Number(at(g, 3)))),
  ),
  digitRule(
    `\\b${OF_WEEK}${MONTH} ${DAY_NUMBER}(?:,? (?:of )?${YEAR})?\\b(?![:.,]\\d)`,
    (g, context) => printOrNull(dayIn(at(g, 1), at(g, 2), at(g, 3), context)),
  ),
  digitRule(`\\b${OF_WEEK}${DAY_NUMBER}(?: of)? ${MONTH}(?:,? ${YEAR})?(?!\\w)`, (g, context) =>
    printOrNull(dayIn(at(g, 2), at(g, 1), at(g, 3), context)),
  ),
  digitRule(`\\b${MONTH}(?: of|,)? ${YEAR}\\b`, (g) => {
    return `${at(g, 2)}-${String(monthNumber(at(g, 1))).padStart(2, '0')}`;
  }),
  rule(
    `\\b${MONTH}(?: of)? (?:the )?(last|this|next|previous|following) year\\b`,
    (g, { published }) => monthOfYear(at(g, 1), at(g, 2), published),
  ),
  rule(
    `\\b(?:[Ii]n|[Ss]ince|[Ll]ast|[Bb]y|[Uu]ntil|[Dd]uring|[Nn]ext|[Tt]his|(?:[Ee]arly|[Ll]ate|mid)[ -])(?: (?:early|late|mid-?))? ?${MONTH}\\b(?! [A-Z])`,
    (g, context) => monthIn(at(g, 1), context),
  ),
];
