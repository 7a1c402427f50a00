import type { Span } from '../../../graph/model/draft.ts';

export const isOver = (one: Span, other: Span): boolean =>
  one.start < other.end && other.start < one.end;

export const isSameSpan = (one: Span, other: Span): boolean =>
  one.start === other.start && one.end === other.end;

export const lengthOf = ({ start, end }: Span): number => end - start;

/** Finds the spans that lie over another, in text order, without looking at all of them. */
export function overlapsIn<T extends Span>(spans: readonly T[]): (span: Span) => readonly T[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || a.end - b.end);
  const longest = sorted.reduce((most, span) => Math.max(most, lengthOf(span)), 0);
  return (span) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sorted[middle]?.start ?? 0) < span.start - longest) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let at = low; at < sorted.length; at += 1) {
      const one = sorted[at];
      if (one === undefined || one.start >= span.end) break;
      if (isOver(one, span)) found.push(one);
    }
    return found;
  };
}
