import { createKernel } from './kernel.ts';
import type { KernelOperations } from './operations.ts';
import type { NetInput } from './net-input.ts';
import { createRun } from './run-net.ts';
import { mergeTensorFiles, readTensorFile } from './tensor-file.ts';
import { readWeights } from './weights.ts';

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
