import type { DraftQuote, Span } from '../../../graph/model/draft.ts';
import { findQuotations } from '../../relate/quotes/quotations.ts';
import { anchorsIn } from './anchor-words.ts';
import { anchored, type AnsweredWindow } from './answered-window.ts';
import type { AnsweredQuote } from './answer-schema.ts';
import { keysOf, type Proposing } from './proposing.ts';
import { passageAt } from './sentence-around.ts';

/** Of words in quotation marks, and of others: a model is asked for its opinion of claims alone. */
const CONFIDENCE = { direct: 0.9, indirect: 0.7 } as const;
const LONGEST_VERB = 30;
const MARKS_BEFORE = /^[\s"'“”‘’«»„]+/u;
const MARKS_BEHIND = /[\s"'“”‘’«»„]+$/u;

/** The quotes that a model tells; whether one is direct the marks of the text say. */
export function proposeQuotes(proposing: Proposing): readonly DraftQuote[] {
  const { document } = proposing;
  const quotations = findQuotations(document.text, document.blocks);
  const found = proposing.windows.flatMap((one) =>
    one.answer.quotes.flatMap((told) => proposeQuote(proposing, one, told, quotations) ?? []),
  );
  const seen = new Set<string>();
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const span = `${start} ${end}`;
      return !seen.has(span) && seen.add(span);
    });
}

function proposeQuote(
  { document: { text }, sentences, entities, counts, method }: Proposing,
  one: AnsweredWindow,
  told: AnsweredQuote,
  quotations: readonly Span[],
): DraftQuote | null {
  const found = anchored(one, told, counts);
  const span = found && withoutMarks(text, found);
  const passage = span && passageAt(text, sentences, span);
  if (passage === null) return null;
  const { sentence } = passage;
  const [speaker = null] = told.speaker === null ? [] : keysOf(one, [told.speaker]);
  const isActor = speaker !== null && entities.get(speaker)?.kind !== 'EVENT';
  const direct = quotations.some(({ start, end }) => start <= passage.start && passage.end <= end);
  return {
    ...passage,
    direct,
    verb: verbIn(text, sentence, told.verb),
    speaker: isActor ? speaker : null,
    addressees: keysOf(one, told.addressees).filter((key) => key !== speaker),
    reportedBy: null,
    event: null,
    confidence: CONFIDENCE[direct ? 'direct' : 'indirect'],
    method,
  };
}

function withoutMarks(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const from = start + (MARKS_BEFORE.exec(words)?.[0].length ?? 0);
  if (from >= end) return null;
  return { start: from, end: end - (MARKS_BEHIND.exec(words)?.[0].length ?? 0) };
}

/** One word, as the sentence has it. */
function verbIn(text: string, sentence: Span, verb: string | null): string | null {
  if (verb === null || verb.length > LONGEST_VERB || /\s/u.test(verb.trim())) return null;
  const found = anchorsIn(text, sentence)(verb, sentence.start);
  return found === null ? null : text.slice(found.start, found.end);
}
