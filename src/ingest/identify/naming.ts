import { foldName } from '../lexicon/fold-name.ts';
import type { NamedSpan, ReadDocument, Sentence } from '../stages.ts';
import { wordsOf } from './name-words.ts';

/** A named span with the words that tell who it may be. */
export interface Naming extends NamedSpan {
  /** As written, white space and apostrophes made even. */
  readonly surface: string;
  readonly folded: string;
  readonly words: readonly string[];
  readonly sentence: Sentence;
  /** The text of its sentence right before and right behind it, `CONTEXT` characters at most. */
  readonly before: string;
  readonly after: string;
}

const CONTEXT = 60;

/** Namings in text order. A span that no sentence holds, or that is without a letter, is left out. */
export function readNamings(
  document: ReadDocument,
  sentences: readonly Sentence[],
  spans: readonly NamedSpan[],
): readonly Naming[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const namings: Naming[] = [];
  let at = 0;
  for (const span of sorted) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= span.start) at += 1;
    const sentence = sentences[at];
    if (sentence === undefined) break;
    if (span.start < sentence.start || span.end > sentence.end) continue;
    const naming = namingOf(document.text, span, sentence);
    if (naming.words.length > 0) namings.push(naming);
  }
  return namings;
}

function namingOf(text: string, span: NamedSpan, sentence: Sentence): Naming {
  const surface = text
    .slice(span.start, span.end)
    .replace(/\s+/gu, ' ')
    .replaceAll('’', "'")
    .trim();
  const folded = foldName(surface);
  return {
    ...span,
    surface,
    folded,
    words: wordsOf(folded),
    sentence,
    before: text.slice(Math.max(sentence.start, span.start - CONTEXT), span.start),
    after: text.slice(span.end, Math.min(sentence.end, span.end + CONTEXT)),
  };
}
