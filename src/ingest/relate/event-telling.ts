import type { DraftMention, Span } from '../../graph/model/draft.ts';
import type { EventKind } from '../../graph/model/vocabulary.ts';
import { CLAUSE_END } from '../lexicon/relations-events.ts';
import { firstAtOrAfter, kindOf, mentionsIn, type Reading } from './reading.ts';

export interface EventRole {
  readonly mention: DraftMention;
  readonly role: string;
}

/** One sentence's telling of a happening. */
export interface EventTelling {
  readonly kind: EventKind;
  /** The words that tell of it: the trigger with its participants, place and date. */
  readonly span: Span;
  readonly sentence: Span;
  readonly roles: readonly EventRole[];
  readonly places: readonly DraftMention[];
  /** EDTF. */
  readonly date: string | null;
  readonly method: string;
}

/** Where the clause ends that a trigger stands in. */
export function clauseEnd(reading: Reading, at: number, sentence: Span): number {
  const match = CLAUSE_END.exec(reading.plain.slice(at, sentence.end));
  return match === null ? sentence.end : at + match.index;
}

const AT_PLACE =
  /\b(?:in|at|near|outside|across|around|off|to|of)\s(?:the\s)?(?:[\p{L}’'-]+\s){0,3}$/u;
const NEXT_PLACE = /^,?\s(?:in\s)?(?:the\s)?$/u;

/** Places behind a preposition; "Paris, France" is two. */
export function placesIn(reading: Reading, clause: Span): readonly DraftMention[] {
  const found: DraftMention[] = [];
  for (const mention of mentionsIn(reading, clause)) {
    if (kindOf(reading, mention.entity) !== 'PLACE' || mention.literal !== null) continue;
    const previous = found.at(-1);
    const lead = reading.plain.slice(Math.max(clause.start, mention.start - 40), mention.start);
    const isChained =
      previous !== undefined &&
      NEXT_PLACE.test(reading.plain.slice(previous.end, mention.start)) &&
      reading.plain.slice(previous.end, mention.start) !== ' ';
    if ((AT_PLACE.test(lead) && !/^[’']s/u.test(reading.plain.slice(mention.end))) || isChained)
      found.push(mention);
  }
  return found;
}

/** The date that a trigger's clause names behind it, else the nearest one before it. */
export function dateFor(
  reading: Reading,
  words: Span,
  sentence: Span,
): { readonly value: string; readonly span: Span } | null {
  const end = clauseEnd(reading, words.end, sentence);
  const dates = reading.dates.slice(
    firstAtOrAfter(reading.dates, sentence.start),
    firstAtOrAfter(reading.dates, sentence.end),
  );
  const after = dates.find((date) => date.start >= words.start && date.end <= end);
  if (after !== undefined) return { value: after.value, span: after };
  const before = dates.findLast((date) => date.end <= words.start);
  if (before === undefined) return null;
  const between = reading.plain.slice(before.end, words.start);
  return /\b(?:who|which|after|since|before)\b|;/u.test(between)
    ? null
    : { value: before.value, span: before };
}

export const around = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

export const isOver = (left: Span, right: Span): boolean =>
  left.start < right.end && right.start < left.end;
