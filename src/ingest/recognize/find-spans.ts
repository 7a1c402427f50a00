import type { NamedSpan, ReadDocument, Sentence } from '../stages.ts';
import { learnNames } from './document-names.ts';
import { nameSentence } from './named-sentence.ts';
import { resolveName } from './resolve-name.ts';

/** What is named where, by rules alone. */
export function findSpans(
  document: ReadDocument,
  sentences: readonly Sentence[],
): readonly NamedSpan[] {
  const named = sentences.map((sentence) => nameSentence(document.text, sentence));
  const known = learnNames(named);
  return named.flatMap((sentence) =>
    sentence.names.flatMap((found): readonly NamedSpan[] => {
      const identity = resolveName(sentence, found, known);
      const first = sentence.tokens[found.first];
      const last = sentence.tokens[found.last - 1];
      if (identity === null || first === undefined || last === undefined) return [];
      return [{ start: first.start, end: last.end, kind: identity.kind, confidence: 1 }];
    }),
  );
}
