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

export interface CutEvidence {
  readonly exact: string;
  readonly sentence: string;
  readonly block: string;
  readonly verified: boolean;
}

/**
 * Cuts a span out of its text. It is done here and not in Cypher, whose strings count code points
 * where our offsets count UTF-16 code units.
 */
export function cutEvidence(version: VersionText, span: StoredSpan): CutEvidence {
  const exact = version.text.slice(span.start, span.end);
  const index = version.blockStarts.findIndex(
    (start, at) => start <= span.start && span.start < (version.blockEnds[at] ?? 0),
  );
  return {
    exact,
    sentence: version.text.slice(span.sentenceStart, span.sentenceEnd),
    block: version.blockRoles[index] ?? 'BODY',
    verified: exact === span.exact,
  };
}
