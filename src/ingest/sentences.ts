import type { Span } from '../graph/model/draft.ts';
import { isSentenceEnd } from './sentence-end.ts';
import type { ReadDocument, Sentence } from './stages.ts';

/** A stop with the marks that close with it; what follows decides whether a sentence ends here. */
const STOP = /[.!?…]{1,8}["”’'»)\]]{0,4}(?=\s|$)/gu;

/**
 * Longer than any sentence of an article. What later stages do inside of a sentence may grow with
 * the square of its length, so a text without stops is cut, at white space where there is some.
 */
export const MAX_SENTENCE_LENGTH = 1_000;

/** The sentences of every block, in text order; none reaches over the end of its block. */
export function splitSentences(document: ReadDocument): readonly Sentence[] {
  return document.blocks.flatMap((block) =>
    splitText(document.text.slice(block.start, block.end)).map((span) => ({
      start: block.start + span.start,
      end: block.start + span.end,
      block: block.role,
    })),
  );
}

export function firstSentence(text: string): string {
  const first = splitText(text)[0];
  return first === undefined ? text : text.slice(first.start, first.end);
}

function splitText(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  const push = (end: number): void => {
    let span = trimmed(text, start, end);
    while (span.end - span.start > MAX_SENTENCE_LENGTH) {
      const cut = cutBefore(text, span.start, span.start + MAX_SENTENCE_LENGTH);
      spans.push(trimmed(text, span.start, cut));
      span = trimmed(text, cut, span.end);
    }
    if (span.end > span.start) spans.push(span);
    start = end;
  };
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (isSentenceEnd(text, match.index, end)) push(end);
  }
  push(text.length);
  return spans;
}

function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  const from = start + (piece.length - piece.trimStart().length);
  return { start: from, end: from + piece.trim().length };
}

/** The last white space between the two, else the limit itself, never inside of a character. */
function cutBefore(text: string, start: number, limit: number): number {
  for (let at = limit; at > start; at -= 1) if (/\s/u.test(text.charAt(at))) return at;
  return /[\ud800-\udbff]/.test(text.charAt(limit - 1)) ? limit - 1 : limit;
}
