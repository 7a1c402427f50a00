import { createKernel } from './kernel.ts';
import type { KernelOperations } from './operations.ts';
import { createRun } from './run-net.ts';
import { mergeTensorFiles, readTensorFile } from './tensor-file.ts';
import { readWeights } from './weights.ts';

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

export interface Net {
  /** Scores a label gets at a token, before any softmax. */
  readonly labelCount: number;
  /** What the maker wrote beside the weights: labels, sources, scores. */
  readonly meta: Readonly<Record<string, unknown>>;
  /**
   * Rows of `labelCount` scores, a token each. The same document gives the same bits on every
   * machine. Throws a `RangeError` for numbers that have no row in the net's tables.
   */
  run(input: NetInput): Float32Array;
}

/**
 * A net from its model file, or from several whose tensors make one net (the word vectors may stand in a file
 * of their own). An `Error` says what is wrong with the bytes.
 */
export function loadNet(bytes: Uint8Array | readonly Uint8Array[]): Net {
  return loadNetOver(bytes, createKernel);
}

/** As `loadNet`, over another kernel: the twin, in tests and for comparison. */
export function loadNetOver(
  bytes: Uint8Array | readonly Uint8Array[],
  create: () => KernelOperations,
): Net {
  const files = bytes instanceof Uint8Array ? [bytes] : bytes;
  const file = mergeTensorFiles(files.map(readTensorFile));
  const weights = readWeights(file);
  return {
    labelCount: weights.output.dense.columns,
    meta: file.meta,
    run: createRun(weights, create),
  };
}
