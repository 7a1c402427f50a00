import type { CutPart } from './declaration.ts';

/** The columns of an `ArticleVersion` that evidence is cut out of. */
export interface VersionText {
  readonly text: string;
  /** Roles of blocks, `BLOCK_ROLES` all of them. */
  readonly blockRoles: readonly string[];
  readonly blockStarts: readonly number[];
  readonly blockEnds: readonly number[];
}

/** A stored span: where the words and their sentence lie, and which words they were. */
export interface StoredSpan {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
}

/**
 * Cuts one part of an evidence out of its text. It is done here and not in Cypher, whose strings count
 * code points where our offsets count UTF-16 code units.
 */
export function cutEvidence(
  version: VersionText,
  span: StoredSpan,
  part: CutPart,
): string | boolean {
  const { text, blockRoles, blockStarts, blockEnds } = version;
  switch (part) {
    case 'exact':
      return text.slice(span.start, span.end);
    case 'sentence':
      return text.slice(span.sentenceStart, span.sentenceEnd);
    case 'verified':
      return text.slice(span.start, span.end) === span.exact;
    case 'block': {
      const index = blockStarts.findIndex(
        (start, at) => start <= span.start && span.start < (blockEnds[at] ?? 0),
      );
      return blockRoles[index] ?? 'BODY';
    }
  }
}
