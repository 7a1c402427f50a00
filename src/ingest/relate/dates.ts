import type { Span } from '../../graph/model/draft.ts';
import type { PublicationDay } from '../stages.ts';
import { DATE_RULES } from './date-rules.ts';
import { parseDay } from './day.ts';

export interface FoundDate extends Span {
  /** EDTF, level 1 at most. */
  readonly value: string;
}

/**
 * Dates that the text names, in text order, none over another. Relative ones count from the local
 * day of publication; without it they are left out, since nothing says what they mean.
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
  for (const span of spans) {
    const words = text.slice(span.start, span.end);
    const taken: Span[] = [];
    for (const { pattern, resolve } of DATE_RULES)
      for (const match of words.matchAll(pattern)) {
        const start = match.index;
        const end = start + match[0].length;
        if (taken.some((other) => start < other.end && other.start < end)) continue;
        const groups = [...match].map((group: string | undefined) => group ?? '');
        const value = resolve(groups, published, words.slice(0, start));
        if (value === null) continue;
        taken.push({ start, end });
        found.push({ start: span.start + start, end: span.start + end, value });
      }
  }
  return found.sort((left, right) => left.start - right.start);
}
