import type { NetInput } from './net-input.ts';
import { CHUNK, type DocumentPlace, type Workspace } from './workspace.ts';

interface Groups {
  /** The tokens of group 0, then of group 1, each in the order of the text. */
  readonly order: Int32Array;
  readonly starts: Int32Array;
  /** Groups with a token that is to have the mean. */
  readonly wanted: readonly number[];
}

function sortByGroup({ length, groups, pooled }: NetInput): Groups {
  const starts = new Int32Array(length + 1);
  const wants = new Uint8Array(length);
  for (let token = 0; token < length; token += 1) {
    const group = groups[token] ?? -1;
    if (group < 0) continue;
    starts[group + 1] = (starts[group + 1] ?? 0) + 1;
    if (pooled[token] === 1) wants[group] = 1;
  }
  for (let group = 0; group < length; group += 1) {
    starts[group + 1] = (starts[group + 1] ?? 0) + (starts[group] ?? 0);
  }
  const order = new Int32Array(starts[length] ?? 0);
  const next = starts.slice();
  for (let token = 0; token < length; token += 1) {
    const group = groups[token] ?? -1;
    if (group < 0) continue;
    const at = next[group] ?? 0;
    order[at] = token;
    next[group] = at + 1;
  }
  const wanted = [...wants.keys()].filter((group) => wants[group] === 1);
  return { order, starts, wanted };
}

/**
 * Adds to each pooled token what the net makes of the mean of its group. A group's mean is taken before any
 * of its tokens changes, and a token has one group: so groups may follow one another. Nothing for a net
 * without pooling.
 */
export function poolWords(
  { kernel, net, placed, reals, moreReals, activations }: Workspace,
  input: NetInput,
  place: DocumentPlace,
): void {
  if (placed.pool === undefined) return;
  const { pairs, weights, columns, scale, bias, inverse } = placed.pool;
  const { hidden } = net;
  const rowBytes = hidden * 4;
  const { order, starts, wanted } = sortByGroup(input);
  new Int32Array(kernel.memory.buffer).set(order, place.order / 4);
  for (let first = 0; first < wanted.length; first += CHUNK) {
    const chunk = wanted.slice(first, first + CHUNK);
    chunk.forEach((group, row) => {
      const start = starts[group] ?? 0;
      const count = (starts[group + 1] ?? 0) - start;
      const list = place.order + start * 4;
      kernel.averageRows(place.hidden, hidden, list, count, reals + row * rowBytes);
    });
    kernel.quantise(reals, chunk.length * hidden, inverse, activations);
    const rows = Math.ceil(chunk.length / 4) * 4;
    const stride = hidden * 2;
    kernel.multiply(activations, stride, rows, pairs, weights, columns, scale, bias, moreReals);
    chunk.forEach((group, row) => {
      for (const token of order.subarray(starts[group], starts[group + 1])) {
        if (input.pooled[token] !== 1) continue;
        kernel.addRow(moreReals + row * rowBytes, hidden, place.hidden + token * rowBytes);
      }
    });
  }
}
