import type { ReadDocument, Sentence } from './stages.ts';

/**
 * Characters of a text that are extracted: more than any article has. The longest texts that are stored would take
 * some ten seconds of the processor each, and nobody else would be answered meanwhile.
 */
export const MAX_EXTRACTED = 200_000;

/** The beginning of a document, as a document, with the sentences that lie in it. */
export interface ExtractedPart {
  readonly document: ReadDocument;
  readonly sentences: readonly Sentence[];
  /** Where the rest begins, which is stored and not extracted; null where there is none. */
  readonly rest: number | null;
}

/** As many whole sentences as `most` characters hold; offsets stay those of the whole text. */
export function extractedPart(
  document: ReadDocument,
  sentences: readonly Sentence[],
  most: number = MAX_EXTRACTED,
): ExtractedPart {
  if ((sentences.at(-1)?.end ?? 0) <= most) return { document, sentences, rest: null };
  const kept = sentences.filter(({ end }) => end <= most);
  const rest = kept.at(-1)?.end ?? 0;
  const blocks = document.blocks
    .filter(({ start }) => start < rest)
    .map((block) => (block.end > rest ? { ...block, end: rest } : block));
  const text = document.text.slice(0, rest);
  return { document: { ...document, text, blocks }, sentences: kept, rest };
}
