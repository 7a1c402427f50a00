import type { KernelOperations } from './operations.ts';
import type { Dense, NetWeights, Norm } from './weights.ts';

/** Addresses of the weights in a kernel's memory, as its operations take them. */
export interface PlacedDense {
  readonly weights: number;
  readonly scale: number;
  readonly bias: number;
  readonly pairs: number;
  /** Up to the next multiple of 8. */
  readonly columns: number;
  /** What turns its inputs into steps of int16. */
  readonly inverse: number;
}

export interface PlacedConvolution extends PlacedDense {
  /** Its weights once more, for the kernel's way with fewer products. */
  readonly folded: number;
}

export interface PlacedNorm {
  readonly gain: number;
  readonly bias: number;
}

export interface PlacedWeights {
  readonly codes: number;
  readonly codebook: number;
  readonly charTable: number;
  readonly charBias: number;
  readonly featureTable: number;
  readonly featureBias: number;
  readonly input: PlacedDense;
  readonly blocks: readonly { readonly norm: PlacedNorm; readonly conv: PlacedConvolution }[];
  readonly pool: PlacedDense | undefined;
  readonly output: { readonly norm: PlacedNorm; readonly dense: PlacedDense };
  /** The first address behind all of it. */
  readonly end: number;
}

/** Before it lies what the kernel keeps for itself. */
const START = 1024;

const PAGE = 65_536;

/** Grows the memory until `end` is inside. A `RangeError` where the machine has no more. */
export function growTo({ memory }: KernelOperations, end: number): void {
  const missing = end - memory.buffer.byteLength;
  if (missing > 0) memory.grow(Math.ceil(missing / PAGE));
}

export const align = (address: number): number => Math.ceil(address / 16) * 16;

/** Columns as the tile reads them: for each 8 of `order`, pair after pair, two vectors of 4 columns. */
function packColumns(
  {
    inputs,
    columns,
    values,
  }: Pick<Dense, 'inputs' | 'columns'> & { readonly values: ArrayLike<number> },
  order: readonly number[],
): Int16Array {
  const pairs = Math.ceil(inputs / 2);
  const packed = new Int16Array(order.length * pairs * 2);
  order.forEach((column, at) => {
    const block = (at >> 3) * pairs * 16 + (at & 7) * 2;
    if (column >= columns) return;
    for (let input = 0; input < inputs; input += 1) {
      const place = block + (input >> 1) * 16 + (input & 1);
      packed[place] = values[input * columns + column] ?? 0;
    }
  });
  return packed;
}

/** Of the weights g0, g1, g2 of a convolution's three rows: g0, g0 + g1 + g2, g0 - g1 + g2, g2. */
function foldTaps({ inputs, columns, values }: Dense): Int16Array {
  const tap = (inputs / 3) * columns;
  const folded = new Int16Array(4 * tap);
  for (let i = 0; i < tap; i += 1) {
    const [g0 = 0, g1 = 0, g2 = 0] = [values[i], values[tap + i], values[2 * tap + i]];
    folded[i] = g0;
    folded[tap + i] = g0 + g1 + g2;
    folded[2 * tap + i] = g0 - g1 + g2;
    folded[3 * tap + i] = g2;
  }
  return folded;
}

const byOrder = (values: Float32Array, order: readonly number[]): Float32Array =>
  Float32Array.from(order, (column) => values[column] ?? 0);

const plainOrder = (columns: number): readonly number[] =>
  Array.from({ length: Math.ceil(columns / 8) * 8 }, (_, column) => column);

/** Four values, then the gates of these four: a tile then holds all that its part of a row needs. */
const gatedOrder = (columns: number): readonly number[] =>
  Array.from(
    { length: columns },
    (_, at) => (at >> 3) * 4 + (at & 3) + ((at & 4) === 0 ? 0 : columns / 2),
  );

/** Puts the weights into the kernel's memory, unpacked for its loops. */
export function placeWeights(kernel: KernelOperations, net: NetWeights): PlacedWeights {
  let end = START;
  const place = (values: Float32Array | Int16Array | Uint8Array): number => {
    const at = end;
    end = align(at + values.byteLength);
    growTo(kernel, end);
    new Uint8Array(kernel.memory.buffer).set(
      new Uint8Array(values.buffer, values.byteOffset, values.byteLength),
      at,
    );
    return at;
  };
  const placeDense = (dense: Dense, order: readonly number[]): PlacedDense => ({
    weights: place(packColumns(dense, order)),
    scale: place(byOrder(dense.scale, order).map((scale) => scale * dense.activation)),
    bias: place(byOrder(dense.bias, order)),
    pairs: Math.ceil(dense.inputs / 2),
    columns: order.length,
    inverse: 1 / dense.activation,
  });
  const placeConvolution = (dense: Dense): PlacedConvolution => {
    const { inputs, columns } = dense;
    const order = gatedOrder(columns);
    const folded = { inputs: (inputs / 3) * 4, columns, values: foldTaps(dense) };
    return { ...placeDense(dense, order), folded: place(packColumns(folded, order)) };
  };
  /** The division by the activation's scale is folded into gain and bias. */
  const placeNorm = ({ gain, bias }: Norm, activation: number): PlacedNorm => ({
    gain: place(gain.map((value) => value / activation)),
    bias: place(bias.map((value) => value / activation)),
  });
  const placeCodebook = (): number => {
    const reals = place(net.words.codebook);
    end = reals;
    const count = net.words.codebook.length;
    const quantised = align(reals + count * 4);
    growTo(kernel, quantised + count * 2);
    // A codebook has 256 entries of each part, so the count is a multiple of 8.
    kernel.quantise(reals, count, 1 / net.input.activation, quantised);
    return place(new Int16Array(kernel.memory.buffer.slice(quantised, quantised + count * 2)));
  };
  const { chars, features, input, blocks, pool, output } = net;
  return {
    codebook: placeCodebook(),
    codes: place(net.words.codes),
    charTable: place(chars.values),
    charBias: place(chars.bias),
    featureTable: place(features.values),
    featureBias: place(features.bias),
    input: placeDense(input, plainOrder(input.columns)),
    blocks: blocks.map(({ norm, conv }) => ({
      norm: placeNorm(norm, conv.activation),
      conv: placeConvolution(conv),
    })),
    pool: pool && placeDense(pool, plainOrder(pool.columns)),
    output: {
      norm: placeNorm(output.norm, output.dense.activation),
      dense: placeDense(output.dense, plainOrder(output.dense.columns)),
    },
    end,
  };
}
