import type { KernelMemory, KernelOperations } from './operations.ts';
import { quantised, sigmoid } from './twin-floats.ts';
import { multiplyRow } from './twin-product.ts';

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

  const sums = new Int32Array(4);
  const gateSums = new Int32Array(4);

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
        for (let first = 0; first < columns; first += 4) {
          const block = weights + (first >> 3) * pairs * 32 + (first & 4) * 4;
          multiplyRow(view, from + row * stride, pairs, block, sums);
          for (let i = 0; i < 4; i += 1) {
            const column = (first + i) * 4;
            const value = toReal(sums[i] ?? 0, scale + column, bias + column);
            setReal(to + row * columns * 4 + column, value);
          }
        }
      }
    },

    convolve(from, rows, width, weights, _folded, scale, bias, hidden) {
      const pairs = (3 * width) >> 1;
      for (let row = 0; row < rows; row += 1) {
        for (let first = 0; first < width; first += 4) {
          const block = weights + first * pairs * 8;
          multiplyRow(view, from + row * width * 2, pairs, block, sums);
          multiplyRow(view, from + row * width * 2, pairs, block + 16, gateSums);
          for (let i = 0; i < 4; i += 1) {
            const column = (first * 2 + i) * 4;
            const value = toReal(sums[i] ?? 0, scale + column, bias + column);
            const gate = toReal(gateSums[i] ?? 0, scale + column + 16, bias + column + 16);
            const target = hidden + (row * width + first + i) * 4;
            setReal(target, fround(real(target) + fround(value * sigmoid(gate))));
          }
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
