import type { Draft, Passage } from '../model/draft.ts';
import { told, type Problems } from './problems.ts';

/** No span, no write: every naming, assertion and quote must show its words in the text. */
export function* spanProblems({ text, mentions, claims, quotes }: Draft): Problems {
  for (const mention of mentions) yield* passageProblems(text, 'mention', mention);
  for (const { assertions } of claims)
    for (const assertion of assertions) yield* passageProblems(text, 'assertion', assertion);
  for (const quote of quotes) yield* passageProblems(text, 'quote', quote);
}

function* passageProblems(text: string, what: string, passage: Passage): Problems {
  const { start, end, exact, sentence } = passage;
  const where = `The ${what} ${told(exact)} at ${start} to ${end}`;
  const offsets = [start, end, sentence.start, sentence.end];
  if (!offsets.every(Number.isSafeInteger) || start < 0 || start >= end || end > text.length)
    yield `${where} is no span of the text.`;
  const words = text.slice(start, end);
  if (words !== exact)
    yield `${where} does not cut those words out of the text but ${told(words)}.`;
  if (!words.isWellFormed()) yield `${where} cuts a character in two.`;
  if (sentence.start < 0 || sentence.end > text.length)
    yield `${where} has a sentence outside of the text.`;
  if (sentence.start > start || sentence.end < end) yield `${where} lies outside of its sentence.`;
}
