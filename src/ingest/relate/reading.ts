import type { DraftEntity, DraftMention, Span } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import type { EntityKind } from '../../graph/model/vocabulary.ts';
import type {
  ArticleFacts,
  PublicationDay,
  ReadDocument,
  Recognition,
  Sentence,
} from '../stages.ts';
import { findDates, type FoundDate } from './dates.ts';
import { localDay } from './local-day.ts';
import { findQuotations } from './quotes/quotations.ts';

/** A document as every rule of this room reads it: who is named where, and what stands in quotes. */
export interface Reading {
  readonly text: string;
  /** The text with quoted words blanked out, of the same length: what the article itself says. */
  readonly plain: string;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly DraftMention[];
  readonly entities: ReadonlyMap<EntityKey, DraftEntity>;
  /** Spans between quotation marks, in text order. */
  readonly quotations: readonly Span[];
  readonly dates: readonly FoundDate[];
  readonly publicationDay: PublicationDay;
}

/** Longer ones are lists or noise; the rules look back over a sentence, so its length is their cost. */
const MAX_SENTENCE = 2_000;

export function makeReading(
  document: ReadDocument,
  recognition: Recognition,
  facts: ArticleFacts,
): Reading {
  const { text, blocks } = document;
  const publicationDay = localDay(facts.publishedAt, facts.publishedOffset);
  const sentences = recognition.sentences.filter(({ start, end }) => end - start <= MAX_SENTENCE);
  const quotations = findQuotations(text, blocks);
  return {
    text,
    plain: blank(text, quotations),
    sentences,
    mentions: [...recognition.mentions].sort((left, right) => left.start - right.start),
    entities: recognition.entities,
    quotations,
    dates: findDates(text, sentences, publicationDay),
    publicationDay,
  };
}

function blank(text: string, spans: readonly Span[]): string {
  let plain = '';
  let from = 0;
  for (const { start, end } of spans) {
    plain += text.slice(from, start) + '_'.repeat(end - start);
    from = end;
  }
  return plain + text.slice(from);
}

export const isWithin = (inner: Span, outer: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** In text order. Rules ask this for every sentence: looking through all namings would not scale. */
export function mentionsIn(reading: Reading, span: Span): readonly DraftMention[] {
  const { mentions } = reading;
  const found: DraftMention[] = [];
  for (let at = firstAtOrAfter(mentions, span.start); at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (mention === undefined || mention.start > span.end) break;
    if (mention.end <= span.end) found.push(mention);
  }
  return found;
}

/** Index of the first span that starts at the offset or behind it; the spans are in text order. */
export function firstAtOrAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const kindOf = (reading: Reading, key: EntityKey): EntityKind | null =>
  reading.entities.get(key)?.kind ?? null;

/** People and organizations act; so do countries, since news writes of them as of people. */
export function isActor(reading: Reading, mention: DraftMention): boolean {
  const entity = reading.entities.get(mention.entity);
  if (entity === undefined || entity.kind === 'EVENT') return false;
  return entity.kind !== 'PLACE' || entity.placeKind === 'COUNTRY';
}

export const isPerson = (reading: Reading, mention: DraftMention): boolean =>
  kindOf(reading, mention.entity) === 'PERSON';

/** The sentences of the story itself: captions tell too, credits and links do not. */
export const tellingSentences = (reading: Reading): readonly Sentence[] =>
  reading.sentences.filter(({ block }) => TELLING.has(block));

const TELLING: ReadonlySet<string> = new Set([
  'HEADLINE',
  'STANDFIRST',
  'BODY',
  'CAPTION',
  'PULLQUOTE',
]);
