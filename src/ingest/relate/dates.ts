import type { Span } from '../../graph/model/draft.ts';
import type { PublicationDay } from '../stages.ts';
import type { DateContext } from './dates/date-rule.ts';
import { DATE_RULES } from './dates/date-rules.ts';
import { parseDay, yearOf, type Day } from './day.ts';

export interface FoundDate extends Span {
  /** EDTF, level 1 at most. */
  readonly value: string;
}

/**
 * Dates that the text names, in text order, none over another. Relative ones count from the local
 * day of publication; without it they are left out, since nothing says what they mean. A day without
 * its year is of the year that the sentences just before tell of, when that is long past.
 *
 * @param spans where to look, usually the sentences; a date never reaches over the end of one.
 */
export function findDates(
  text: string,
  spans: readonly Span[],
  publicationDay: PublicationDay,
): readonly FoundDate[] {
  const published = parseDay(publicationDay);
  const found: FoundDate[] = [];
  let before: readonly FoundDate[] = [];
  for (const span of spans) {
    const here = datesIn(text, span, published, before);
    found.push(...here);
    if (here.length > 0) before = here;
    else if (span.start - (before.at(-1)?.end ?? span.start) > MAX_REACH) before = [];
  }
  return found;
}

/** In one sentence; more are a table, and each asks for those before it. */
const MAX_DATES = 48;

/** Characters over which a named year is still told of. */
const MAX_REACH = 400;

function datesIn(
  text: string,
  span: Span,
  published: Day | null,
  before: readonly FoundDate[],
): readonly FoundDate[] {
  const words = text.slice(span.start, span.end);
  const found: FoundDate[] = [];
  const hasDigit = /\d/u.test(words);
  for (const { pattern, isOfDigits, resolve } of DATE_RULES) {
    // Going over all matches copies the pattern first, which costs more than to see that there is none.
    if ((isOfDigits && !hasDigit) || words.search(pattern) === -1) continue;
    for (const match of words.matchAll(pattern)) {
      if (found.length >= MAX_DATES) break;
      const start = span.start + match.index;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const groups = [...match].map((group: string | undefined) => group ?? '');
      const context: DateContext = {
        published,
        lead: words.slice(0, match.index),
        toldYear: toldYear([...before, ...found], start, published),
        lastDay: lastDay([...before, ...found], start),
      };
      const value = resolve(groups, context);
      if (value !== null) found.push({ start, end, value });
    }
  }
  return found.sort((left, right) => left.start - right.start);
}

/** The year of the last day that was named before, when it is over long ago: history is being told. */
function toldYear(
  dates: readonly FoundDate[],
  start: number,
  published: Day | null,
): number | null {
  if (published === null) return null;
  const last = nearestBefore(dates, start, /^\d{4}-\d\d(?:-\d\d)?$/u);
  if (last === null) return null;
  const year = Number(last.value.slice(0, 4));
  return year < yearOf(published) - 1 ? year : null;
}

function lastDay(dates: readonly FoundDate[], start: number): Day | null {
  return parseDay(nearestBefore(dates, start, /^\d{4}-\d\d-\d\d$/u)?.value ?? null);
}

function nearestBefore(
  dates: readonly FoundDate[],
  start: number,
  shape: RegExp,
): FoundDate | null {
  let nearest: FoundDate | null = null;
  for (const date of dates)
    if (date.end <= start && shape.test(date.value) && date.start >= (nearest?.start ?? 0))
      nearest = date;
  return nearest;
}
