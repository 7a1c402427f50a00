/**
 * One document as the net sees it: numbers alone. Lists of lists lie one after another, with
 * `length + 1` starts: token `t` has the entries from `starts[t]` up to `starts[t + 1]`.
 */
export interface NetInput {
  /** Tokens in the document; 0 is a document too. */
  readonly length: number;
  /** A token's row of the word vectors, from 1; 0 where the word has none. */
  readonly wordIds: Int32Array;
  /** Rows of the character table; the net itself looks at the first of a long word alone. */
  readonly chars: Uint8Array;
  readonly charStarts: Int32Array;
  /** Rows of the feature table that are on. */
  readonly features: Int32Array;
  readonly featureStarts: Int32Array;
  /** Which tokens are one word in the document: numbers from 0, below `length`; -1 for none. */
  readonly groups: Int32Array;
  /** 1 where the token gets the mean of its group (a capitalised word); any other only lends to it. */
  readonly pooled: Uint8Array;
}
