import { CHUNK, type DocumentPlace, type Workspace } from './workspace.ts';

/** The hidden rows to a row of scores a token. */
export function scoreLabels(
  { kernel, net, placed, activations, reals }: Workspace,
  { hidden: rows, length }: DocumentPlace,
): Float32Array {
  const { hidden, epsilon } = net;
  const { norm, dense } = placed.output;
  const labels = net.output.dense.columns;
  const scores = new Float32Array(length * labels);
  const memory = new Float32Array(kernel.memory.buffer);
  for (let start = 0; start < length; start += CHUNK) {
    const count = Math.min(CHUNK, length - start);
    const from = rows + start * hidden * 4;
    kernel.normalise(from, count, hidden, epsilon, norm.gain, norm.bias, activations);
    kernel.multiply(
      activations,
      hidden * 2,
      Math.ceil(count / 4) * 4,
      dense.pairs,
      dense.weights,
      dense.columns,
      dense.scale,
      dense.bias,
      reals,
    );
    for (let i = 0; i < count; i += 1) {
      const row = reals / 4 + i * dense.columns;
      scores.set(memory.subarray(row, row + labels), (start + i) * labels);
    }
  }
  return scores;
}
