import type { KernelMemory, KernelOperations } from './operations.ts';
import { quantised, sigmoid } from './twin-floats.ts';

const { fround } = Math;

const PAGE = 65_536;

/**
 * The kernel in plain JavaScript, with the same bits: for runtimes without WebAssembly SIMD, and the oracle
 * of the kernel's tests. About a twentieth of the kernel's speed.
 */
export function createTwin(): KernelOperations {
  let view = new DataView(new ArrayBuffer(PAGE));
  const memory: KernelMemory = {
    get buffer(): ArrayBuffer {
      return view.buffer;
    },
    grow(pages: number): number {
      const before = view.buffer;
      view = new DataView(new ArrayBuffer(before.byteLength + pages * PAGE));
      new Uint8Array(view.buffer).set(new Uint8Array(before));
      return before.byteLength / PAGE;
    },
  };

  const real = (at: number): number => view.getFloat32(at, true);
  const setReal = (at: number, value: number): void => view.setFloat32(at, value, true);
  const setQuantised = (at: number, value: number): void =>
    view.setInt16(at, quantised(value), true);

  /** The four lanes of a vector, each the sum of every fourth value, then added in pairs. */
  const sumOf = (count: number, value: (i: number) => number): number => {
    const lane = (first: number): number => {
      let sum = 0;
      for (let i = first; i < count; i += 4) sum = fround(sum + value(i));
      return sum;
    };
    return fround(fround(lane(0) + lane(1)) + fround(lane(2) + lane(3)));
  };

  /** What column `column` (below 8) of a packed block of weights makes of one row. */
  const product = (row: number, pairs: number, weights: number, column: number): number => {
    let sum = 0;
    let from = row;
    const end = weights + pairs * 32;
    for (let at = weights + column * 4; at < end; at += 32) {
      sum += view.getInt16(from, true) * view.getInt16(at, true);
      sum += view.getInt16(from + 2, true) * view.getInt16(at + 2, true);
      from += 4;
    }
    return sum;
  };

  const toReal = (sum: number, scale: number, bias: number): number =>
    fround(fround(fround(sum) * real(scale)) + real(bias));

  return {
    memory,

    quantise(from, count, inverse, to) {
      for (let i = 0; i < count; i += 1) {
        setQuantised(to + i * 2, fround(real(from + i * 4) * fround(inverse)));
      }
    },

    normalise(from, rows, width, epsilon, gain, bias, to) {
      for (let row = 0; row < rows; row += 1) {
        const source = from + row * width * 4;
        const target = to + row * width * 2;
        const mean = fround(sumOf(width, (i) => real(source + i * 4)) / width);
        const squares = sumOf(width, (i) => {
          const x = fround(real(source + i * 4) - mean);
          return fround(x * x);
        });
        const variance = fround(fround(squares / width) + fround(epsilon));
        const spread = fround(1 / fround(Math.sqrt(variance)));
        for (let i = 0; i < width; i += 1) {
          const x = fround(fround(real(source + i * 4) - mean) * spread);
          setQuantised(target + i * 2, fround(fround(x * real(gain + i * 4)) + real(bias + i * 4)));
        }
      }
    },

    multiply(from, stride, rows, pairs, weights, columns, scale, bias, to) {
      for (let row = 0; row < rows; row += 1) {
        const source = from + row * stride;
        for (let column = 0; column < columns; column += 1) {
          const block = weights + (column >> 3) * pairs * 32;
          const sum = product(source, pairs, block, column & 7);
          const value = toReal(sum, scale + column * 4, bias + column * 4);
          setReal(to + (row * columns + column) * 4, value);
        }
      }
    },

    convolve(from, rows, width, weights, scale, bias, hidden) {
      const pairs = (3 * width) >> 1;
      for (let row = 0; row < rows; row += 1) {
        const source = from + row * width * 2;
        for (let column = 0; column < width; column += 1) {
          const lane = column & 3;
          const block = weights + (column >> 2) * pairs * 32;
          const packed = ((column >> 2) * 8 + lane) * 4;
          const value = product(source, pairs, block, lane);
          const gate = product(source, pairs, block, lane + 4);
          const a = toReal(value, scale + packed, bias + packed);
          const g = sigmoid(toReal(gate, scale + packed + 16, bias + packed + 16));
          const target = hidden + (row * width + column) * 4;
          setReal(target, fround(real(target) + fround(a * g)));
        }
      }
    },

    embedWord(codes, parts, codebook, size, to) {
      for (let part = 0; part < parts; part += 1) {
        const from = codebook + (part * 256 + view.getUint8(codes + part)) * size * 2;
        for (let i = 0; i < size; i += 1) {
          const value = view.getInt16(from + i * 2, true);
          view.setInt16(to + (part * size + i) * 2, value, true);
        }
      }
    },

    embedChars(chars, count, table, tap, width, bias, inverse, to) {
      for (let i = 0; i < width; i += 1) {
        const entry = (which: number, at: number): number =>
          real(table + which * tap + (view.getUint8(chars + at) * width + i) * 4);
        let most = count === 0 ? 0 : -Infinity;
        for (let at = 0; at < count; at += 1) {
          let sum = entry(1, at);
          if (at > 0) sum = fround(sum + entry(0, at - 1));
          if (at < count - 1) sum = fround(sum + entry(2, at + 1));
          most = Math.max(most, sum);
        }
        setQuantised(to + i * 2, fround(fround(most + real(bias + i * 4)) * fround(inverse)));
      }
    },

    embedFeatures(features, count, table, width, bias, floor, inverse, to) {
      for (let i = 0; i < width; i += 1) {
        let sum = real(bias + i * 4);
        for (let at = features; at < features + count * 4; at += 4) {
          sum = fround(sum + real(table + (view.getInt32(at, true) * width + i) * 4));
        }
        setQuantised(to + i * 2, fround(Math.max(sum, fround(floor)) * fround(inverse)));
      }
    },

    averageRows(base, width, list, count, to) {
      for (let i = 0; i < width; i += 1) {
        let sum = 0;
        for (let at = list; at < list + count * 4; at += 4) {
          sum = fround(sum + real(base + (view.getInt32(at, true) * width + i) * 4));
        }
        setReal(to + i * 4, fround(sum / count));
      }
    },

    addRow(from, width, to) {
      for (let i = 0; i < width * 4; i += 4) setReal(to + i, fround(real(to + i) + real(from + i)));
    },
  };
}
