import { CHUNK, type DocumentPlace, type Workspace } from './workspace.ts';

/**
 * One gated convolution over the whole document, added to its hidden rows in place. A chunk's last row and
 * the one after it are kept for the next chunk, which would find the hidden rows already changed; before
 * and behind the document lie zeros.
 */
export function runBlock(
  { kernel, net, placed, activations, room }: Workspace,
  { hidden: rows, length }: DocumentPlace,
  block: number,
): void {
  const weights = placed.blocks[block];
  if (weights === undefined) throw new RangeError(`the net has no block ${block}`);
  const { hidden, epsilon } = net;
  const rowBytes = hidden * 2;
  const memory = new Uint8Array(kernel.memory.buffer);
  const normalise = (from: number, count: number, row: number): void =>
    kernel.normalise(
      rows + from * hidden * 4,
      count,
      hidden,
      epsilon,
      weights.norm.gain,
      weights.norm.bias,
      activations + row * rowBytes,
    );
  memory.fill(0, activations, activations + rowBytes);
  normalise(0, 1, 1);
  for (let start = 0; start < length; start += CHUNK) {
    const count = Math.min(CHUNK, length - start);
    const next = Math.min(CHUNK, length - start - 1);
    normalise(start + 1, next, 2);
    if (next < CHUNK) {
      memory.fill(0, activations + (2 + next) * rowBytes, activations + (CHUNK + 2) * rowBytes);
    }
    const { conv } = weights;
    kernel.convolve(
      activations,
      Math.ceil(count / 8) * 8,
      hidden,
      conv.weights,
      conv.folded,
      conv.scale,
      conv.bias,
      rows + start * hidden * 4,
      room,
    );
    const kept = activations + CHUNK * rowBytes;
    memory.copyWithin(activations, kept, kept + 2 * rowBytes);
  }
}
