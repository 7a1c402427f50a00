import type { DraftMention, DraftQuote, Span } from '../../../graph/model/draft.ts';
import type { EntityKey } from '../../../graph/model/identity.ts';
import { creditAt, type Credit } from '../credits.ts';
import { firstAtOrAfter, kindOf, mentionsIn, type Reading } from '../reading.ts';
import type { Identities } from './identify.ts';
import { isQuotedName } from './quoted-name.ts';
import { repeatedQuotes } from './repeated-quote.ts';
import { foundBy } from './quote-rules.ts';
import {
  findSpeaker,
  introducedBy,
  namedBehind,
  signedBelow,
  type Attribution,
  type SpeakerSources,
} from './find-speaker.ts';

export interface QuoteSources {
  readonly identities: Identities;
  readonly credits: readonly Credit[];
}

/** A quote with the naming of its speaker, which the draft's quote does not keep. */
export interface FoundQuote {
  readonly quote: DraftQuote;
  readonly speaker: DraftMention | null;
}

/** Direct quotations, whole or partial, each with who said it where the text tells. */
export function findQuotes(sources: QuoteSources): readonly FoundQuote[] {
  const { identities: speakers } = sources;
  const { reading } = speakers;
  const found: FoundQuote[] = [];
  let last: Voice | null = null;
  let inSentence = { start: -1, count: 0 };
  const isRepeated = repeatedQuotes(reading);
  for (const quotation of reading.quotations) {
    const sentence = sentenceAround(reading, quotation);
    if (sentence === null || isRepeated(quotation)) continue;
    const isSame = sentence.start === inSentence.start;
    inSentence = { start: sentence.start, count: isSame ? inSentence.count + 1 : 1 };
    if (inSentence.count > MAX_IN_SENTENCE) continue;
    let said: Attribution | null = findSpeaker(speakers, quotation, frameAround(reading, sentence));
    if (said === null && isOnItsOwn(reading, quotation, sentence))
      said = byNeighbours(speakers, last, quotation, sentence);
    // Without marks only who says it tells that somebody does.
    if (said === null && !(isLong(reading, quotation) && isMarked(reading, quotation))) continue;
    if (isQuotedName(reading, quotation, said)) continue;
    if (said !== null) last = { end: quotation.end, said };
    found.push(makeQuote(sources, quotation, sentence, said));
  }
  return found;
}

/** More in one sentence are a list of words, and each costs as much as the sentence is long. */
const MAX_IN_SENTENCE = 12;

interface Voice {
  readonly end: number;
  readonly said: Attribution;
}

/**
 * `"...," said X. "..."` and a paragraph that goes on quoting are the same voice; a sentence of the
 * story between the two says who speaks next.
 */
function byNeighbours(
  speakers: SpeakerSources,
  last: Voice | null,
  quotation: Span,
  sentence: Span,
): Attribution | null {
  const { reading } = speakers;
  const next = reading.sentences[firstAtOrAfter(reading.sentences, sentence.end)];
  const isNextTo = next !== undefined && next.start - sentence.end <= 2;
  const remark = !isNextTo
    ? null
    : isInOneParagraph(reading, sentence, next)
      ? namedBehind(speakers, next)
      : signedBelow(speakers, next);
  if (remark !== null) return remark;
  const before = reading.sentences[firstAtOrAfter(reading.sentences, sentence.start) - 1];
  const isNext = last !== null && (before === undefined || last.end >= before.start - 2);
  const same: Attribution | null =
    last !== null && isNear(reading, last.end, quotation.start)
      ? { ...last.said, addressee: null, rule: 'same-voice' }
      : null;
  if (isNext && same !== null) return same;
  const told =
    before !== undefined && isIntroduction(reading, before, sentence)
      ? introducedBy(speakers, before)
      : null;
  return told?.speaker != null ? told : (same ?? told);
}

const isInOneParagraph = (reading: Reading, first: Span, second: Span): boolean =>
  !reading.plain.slice(first.end, second.start).includes('\n');

/** In the same paragraph, or with a colon at its end. */
const isIntroduction = (reading: Reading, before: Span, sentence: Span): boolean =>
  isInOneParagraph(reading, before, sentence) ||
  reading.text.slice(before.start, before.end).endsWith(':');

const isLong = (reading: Reading, { start, end }: Span): boolean =>
  reading.text.slice(start, end).trim().split(/\s+/u).length >= 4;

const isMarked = ({ text }: Reading, { start }: Span): boolean =>
  /["“‘']/u.test(text.charAt(start - 1));

const GOES_ON = /^(?:\p{Ll}|[,—–-])/u;

/** Sentences may end inside of a quotation: all that it touches are its sentence. */
function sentenceAround(reading: Reading, quotation: Span): Span | null {
  const { sentences } = reading;
  let from = firstAtOrAfter(sentences, quotation.start);
  while (from > 0 && (sentences[from - 1]?.end ?? 0) > quotation.start - 1) from -= 1;
  const to = Math.max(from, firstAtOrAfter(sentences, quotation.end + 1));
  const first = sentences[from];
  const end = sentences[to - 1]?.end;
  if (first === undefined || end === undefined || to === from) return null;
  const next = sentences[to];
  const tail =
    next !== undefined &&
    next.start - end <= 1 &&
    GOES_ON.test(reading.text.slice(next.start, next.end))
      ? next
      : undefined;
  return {
    start: Math.min(first.start, quotation.start),
    end: Math.max(tail === undefined ? end : tail.end, quotation.end),
  };
}

/** A sentence that begins inside of an earlier quotation goes on from whoever spoke there. */
function frameAround(reading: Reading, sentence: Span): Span {
  const { quotations, sentences } = reading;
  const open = quotations[firstAtOrAfter(quotations, sentence.start) - 1];
  if (open === undefined || open.end <= sentence.start || sentence.start - open.start > MAX_OPEN)
    return sentence;
  const first = sentences[firstAtOrAfter(sentences, open.start) - 1];
  return { start: Math.min(first?.start ?? open.start, open.start - 1), end: sentence.end };
}

/** Characters of a quotation over which its speaker is remembered. */
const MAX_OPEN = 2_000;

const isOnItsOwn = (reading: Reading, quotation: Span, sentence: Span): boolean =>
  reading.plain.slice(sentence.start, quotation.start - 1).trim() === '';

/** Nothing but a short attribution, or the start of the next paragraph, lies between. */
function isNear(reading: Reading, from: number, to: number): boolean {
  const between = reading.plain.slice(from, to);
  return between.length <= 220 && (between.match(/\n+/gu) ?? []).length <= 1;
}

function makeQuote(
  { identities: { reading, messages }, credits }: QuoteSources,
  quotation: Span,
  sentence: Span,
  said: Attribution | null,
): FoundQuote {
  const { start, end } = quotation;
  const speaker = said?.speaker ?? null;
  const addressees = new Set<EntityKey>();
  if (said?.addressee) addressees.add(said.addressee.entity);
  const message = messages.findLast(
    (each) =>
      each.sender !== null &&
      each.sender.entity === speaker?.entity &&
      each.sentence.start <= start,
  );
  for (const recipient of message?.recipients ?? []) addressees.add(recipient.entity);
  return {
    speaker,
    quote: {
      start,
      end,
      exact: reading.text.slice(start, end),
      sentence,
      direct: true,
      verb: said?.verb ?? null,
      speaker: speaker?.entity ?? null,
      addressees: [...addressees].filter((key) => key !== speaker?.entity),
      reportedBy: carrier(reading, credits, sentence, speaker),
      event: null,
      ...foundBy(said?.rule ?? 'marks'),
    },
  };
}

/** Whom the sentence credits; else who is credited for telling of the same speaker before. */
function carrier(
  reading: Reading,
  credits: readonly Credit[],
  sentence: Span,
  speaker: DraftMention | null,
): EntityKey | null {
  const here = creditAt(credits, sentence);
  const outlet =
    here ??
    credits.findLast(
      (credit) =>
        speaker !== null &&
        credit.sentence.start < sentence.start &&
        mentionsIn(reading, credit.sentence).some(({ entity }) => entity === speaker.entity),
    )?.outlet ??
    null;
  if (outlet === null || outlet === speaker?.entity) return null;
  return kindOf(reading, outlet) === 'ORGANIZATION' ? outlet : null;
}
