import type { Passage, Span } from '../../../graph/model/draft.ts';
import type { Sentence } from '../../stages.ts';

/** The passage at a span, its sentence all those that it reaches over; null outside of any. */
export function passageAt(
  text: string,
  sentences: readonly Sentence[],
  { start, end }: Span,
): Passage | null {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sentences[middle]?.end ?? start) <= start) low = middle + 1;
    else high = middle;
  }
  const first = sentences[low];
  if (first === undefined || first.start > start) return null;
  let last = first;
  for (let at = low + 1; last.end < end; at += 1) {
    const next = sentences[at];
    if (next === undefined || next.start >= end) return null;
    last = next;
  }
  return {
    start,
    end,
    exact: text.slice(start, end),
    sentence: { start: first.start, end: last.end },
  };
}
