import type { Span } from '../graph/model/draft.ts';
import { isSentenceEnd } from './sentence-end.ts';
import type { ReadDocument, Sentence } from './stages.ts';

/** A stop with the marks that close with it; what follows decides whether a sentence ends here. */
const STOP = /[.!?…]{1,8}["”’'»)\]]{0,4}(?=\s|$)/gu;

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
    const piece = text.slice(start, end);
    const from = start + (piece.length - piece.trimStart().length);
    const to = from + piece.trim().length;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(STOP)) {
    const end = match.index + match[0].length;
    if (isSentenceEnd(text, match.index, end)) push(end);
  }
  push(text.length);
  return spans;
}
