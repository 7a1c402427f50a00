/**
 * The arithmetic of the tagger's net, in AssemblyScript: `npm run build-kernel` makes `kernel.wasm` of it,
 * `twin.ts` repeats it in JavaScript, `operations.ts` says what each function does.
 *
 * Same bits on every machine: sums of products are integers, so their order does not matter; all else is
 * single floats in one written order, with nothing that may be fused, relaxed or taken from the platform.
 */

const LANES: usize = 16;

/** The sums of eight rows and eight columns lie at the start of the memory, which the layout leaves free. */
const SUMS: usize = 0;

/** Bytes of the sums of one tile, of four rows and eight columns. */
const TILE: usize = 128;

/** Behind them those of four tiles of folded rows. */
const FOLDED_SUMS: usize = SUMS + 2 * TILE;

/**
 * Four rows of activations times eight columns of weights. Weights lie as the loop reads them: for each pair
 * of inputs, the pair's weights of columns 0 to 3, then of 4 to 7.
 */
function multiplyTile(rows: usize, stride: usize, pairs: i32, weights: usize, sums: usize): void {
  let a = rows;
  let b = rows + stride;
  let c = b + stride;
  let d = c + stride;
  let w = weights;
  let a0 = i32x4.splat(0);
  let a1 = i32x4.splat(0);
  let b0 = i32x4.splat(0);
  let b1 = i32x4.splat(0);
  let c0 = i32x4.splat(0);
  let c1 = i32x4.splat(0);
  let d0 = i32x4.splat(0);
  let d1 = i32x4.splat(0);
  const end = weights + (<usize>pairs << 5);
  while (w < end) {
    const w0 = v128.load(w);
    const w1 = v128.load(w, 16);
    let x = v128.load32_splat(a);
    a0 = i32x4.add(a0, i32x4.dot_i16x8_s(x, w0));
    a1 = i32x4.add(a1, i32x4.dot_i16x8_s(x, w1));
    x = v128.load32_splat(b);
    b0 = i32x4.add(b0, i32x4.dot_i16x8_s(x, w0));
    b1 = i32x4.add(b1, i32x4.dot_i16x8_s(x, w1));
    x = v128.load32_splat(c);
    c0 = i32x4.add(c0, i32x4.dot_i16x8_s(x, w0));
    c1 = i32x4.add(c1, i32x4.dot_i16x8_s(x, w1));
    x = v128.load32_splat(d);
    d0 = i32x4.add(d0, i32x4.dot_i16x8_s(x, w0));
    d1 = i32x4.add(d1, i32x4.dot_i16x8_s(x, w1));
    a += 4;
    b += 4;
    c += 4;
    d += 4;
    w += 32;
  }
  v128.store(sums, a0);
  v128.store(sums, a1, 16);
  v128.store(sums, b0, 32);
  v128.store(sums, b1, 48);
  v128.store(sums, c0, 64);
  v128.store(sums, c1, 80);
  v128.store(sums, d0, 96);
  v128.store(sums, d1, 112);
}

/** Sums back to real numbers. */
// @ts-ignore: decorator
@inline
function toReal(sums: v128, scale: v128, bias: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sums), scale), bias);
}

/** 1 / (1 + e^-x): e^r by its series for |r| <= ln 2 / 2, the whole powers of two put into the exponent. */
// @ts-ignore: decorator
@inline
function sigmoid(x: v128): v128 {
  const z = f32x4.pmax(f32x4.splat(-40), f32x4.pmin(f32x4.splat(40), f32x4.neg(x)));
  const n = f32x4.nearest(f32x4.mul(z, f32x4.splat(1.44269504)));
  const high = f32x4.sub(z, f32x4.mul(n, f32x4.splat(0.693359375)));
  const r = f32x4.sub(high, f32x4.mul(n, f32x4.splat(-0.00021219444)));
  let p = f32x4.splat(0.0013888889);
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.008333333));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.041666667));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.16666667));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(0.5));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1));
  p = f32x4.add(f32x4.mul(p, r), f32x4.splat(1));
  const power = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.div(f32x4.splat(1), f32x4.add(f32x4.splat(1), f32x4.mul(p, power)));
}

/**
 * To int32, halves to even, cut at 32767 either side. 3 x 2^22 leaves a float no room for a fraction, and the
 * whole number stands in its last bits. `pmin` and `pmax` take the limit where `x` is no number, whose bits
 * are not the same on all machines.
 */
// @ts-ignore: decorator
@inline
function quantised(x: v128): v128 {
  const cut = f32x4.pmax(f32x4.splat(-32767), f32x4.pmin(f32x4.splat(32767), x));
  return i32x4.sub(f32x4.add(cut, f32x4.splat(12582912)), i32x4.splat(0x4b400000));
}

// @ts-ignore: decorator
@inline
function storeQuantised(low: v128, high: v128, to: usize): void {
  v128.store(to, i16x8.narrow_i32x4_s(quantised(low), quantised(high)));
}

// @ts-ignore: decorator
@inline
function sumLanes(x: v128): f32 {
  return (
    f32x4.extract_lane(x, 0) +
    f32x4.extract_lane(x, 1) +
    (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3))
  );
}

export function quantise(from: usize, count: i32, inverse: f32, to: usize): void {
  const scale = f32x4.splat(inverse);
  for (let i: usize = 0; i < <usize>count; i += 8) {
    const at = from + (i << 2);
    storeQuantised(
      f32x4.mul(v128.load(at), scale),
      f32x4.mul(v128.load(at, 16), scale),
      to + (i << 1),
    );
  }
}

export function normalise(
  from: usize,
  rows: i32,
  width: i32,
  epsilon: f32,
  gain: usize,
  bias: usize,
  to: usize,
): void {
  const bytes = <usize>width << 2;
  const count = <f32>width;
  for (let row = 0; row < rows; row++) {
    let sum = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += LANES) sum = f32x4.add(sum, v128.load(from + i));
    const mean = f32x4.splat(sumLanes(sum) / count);
    let squares = f32x4.splat(0);
    for (let i: usize = 0; i < bytes; i += LANES) {
      const x = f32x4.sub(v128.load(from + i), mean);
      squares = f32x4.add(squares, f32x4.mul(x, x));
    }
    const spread = f32x4.splat(<f32>1 / sqrt<f32>(sumLanes(squares) / count + epsilon));
    for (let i: usize = 0; i < bytes; i += LANES + LANES) {
      let low = f32x4.mul(f32x4.sub(v128.load(from + i), mean), spread);
      let high = f32x4.mul(f32x4.sub(v128.load(from + i, 16), mean), spread);
      low = f32x4.add(f32x4.mul(low, v128.load(gain + i)), v128.load(bias + i));
      high = f32x4.add(f32x4.mul(high, v128.load(gain + i, 16)), v128.load(bias + i, 16));
      storeQuantised(low, high, to + (i >> 1));
    }
    from += bytes;
    to += bytes >> 1;
  }
}

export function multiply(
  from: usize,
  stride: i32,
  rows: i32,
  pairs: i32,
  weights: usize,
  columns: i32,
  scale: usize,
  bias: usize,
  to: usize,
): void {
  const block = <usize>pairs << 5;
  const toStride = <usize>columns << 2;
  const step = <usize>stride << 2;
  for (let column: usize = 0; column < toStride; column += 32) {
    const scale0 = v128.load(scale + column);
    const scale1 = v128.load(scale + column, 16);
    const bias0 = v128.load(bias + column);
    const bias1 = v128.load(bias + column, 16);
    let source = from;
    let target = to + column;
    for (let row = 0; row < rows; row += 4) {
      multiplyTile(source, stride, pairs, weights, SUMS);
      for (let sums = SUMS; sums < SUMS + TILE; sums += 32) {
        v128.store(target, toReal(v128.load(sums), scale0, bias0));
        v128.store(target, toReal(v128.load(sums, 16), scale1, bias1), 16);
        target += toStride;
      }
      source += step;
    }
    weights += block;
  }
}

/**
 * The convolution by Winograd's F(2, 3), which needs four products where the plain way needs six. Of rows d0
 * to d3 and weights g0 to g2, the two rows of sums are
 *
 *     d0 g0 + d1 g1 + d2 g2 = m0 + (m1 + m2) / 2        m0 = (d0 - d2) g0    m1 = (d1 + d2) (g0 + g1 + g2)
 *     d1 g0 + d2 g1 + d3 g2 = (m1 - m2) / 2 - m3        m3 = (d1 - d3) g2    m2 = (d2 - d1) (g0 - g1 + g2)
 *
 * in whole numbers: the same to the last bit. Folds rows for a tile of eight sums, four rows for each of m0
 * to m3. False where a folded value leaves 16 bits: such a tile is done the plain way.
 */
function foldRows(from: usize, stride: usize, to: usize): bool {
  let cut = i16x8.splat(0);
  const part = stride << 2;
  for (let pair = 0; pair < 4; pair++) {
    for (let at: usize = 0; at < stride; at += LANES) {
      const row = from + at;
      const d0 = v128.load(row);
      const d1 = v128.load(row + stride);
      const d2 = v128.load(row + 2 * stride);
      const d3 = v128.load(row + 3 * stride);
      const f0 = i16x8.sub(d0, d2);
      const f1 = i16x8.add(d1, d2);
      const f2 = i16x8.sub(d2, d1);
      const f3 = i16x8.sub(d1, d3);
      cut = v128.or(cut, v128.xor(f0, i16x8.sub_sat_s(d0, d2)));
      cut = v128.or(cut, v128.xor(f1, i16x8.add_sat_s(d1, d2)));
      cut = v128.or(cut, v128.xor(f2, i16x8.sub_sat_s(d2, d1)));
      cut = v128.or(cut, v128.xor(f3, i16x8.sub_sat_s(d1, d3)));
      const target = to + at;
      v128.store(target, f0);
      v128.store(target + part, f1);
      v128.store(target + 2 * part, f2);
      v128.store(target + 3 * part, f3);
    }
    from += 2 * stride;
    to += stride;
  }
  return !v128.any_true(cut);
}

/** The products of folded rows to the sums of eight rows. */
// @ts-ignore: decorator
@inline
function unfoldSums(): void {
  let to = SUMS;
  for (let at = FOLDED_SUMS; at < FOLDED_SUMS + TILE; at += 32) {
    for (let half: usize = 0; half < 32; half += LANES) {
      const m0 = v128.load(at + half);
      const m1 = v128.load(at + half, 128);
      const m2 = v128.load(at + half, 256);
      const m3 = v128.load(at + half, 384);
      v128.store(to + half, i32x4.add(m0, i32x4.shr_s(i32x4.add(m1, m2), 1)));
      v128.store(to + half, i32x4.sub(i32x4.shr_s(i32x4.sub(m1, m2), 1), m3), 32);
    }
    to += 64;
  }
}

export function convolve(
  from: usize,
  rows: i32,
  width: i32,
  weights: usize,
  folded: usize,
  scale: usize,
  bias: usize,
  hidden: usize,
  room: usize,
): void {
  const stride = <usize>width << 1;
  const bytes = <usize>width << 2;
  const pairs = width >> 1;
  const tap = <usize>pairs << 5;
  const foldedRows = room + LANES;
  for (let row: usize = 0; row < <usize>rows; row += 8) {
    const isWhole = foldRows(from + row * stride, stride, foldedRows + row * bytes);
    store<u8>(room + (row >> 3), isWhole ? 1 : 0);
  }
  for (let column: usize = 0; column < bytes; column += LANES) {
    const scale0 = v128.load(scale + (column << 1));
    const scale1 = v128.load(scale + (column << 1), 16);
    const bias0 = v128.load(bias + (column << 1));
    const bias1 = v128.load(bias + (column << 1), 16);
    let target = hidden + column;
    for (let row: usize = 0; row < <usize>rows; row += 8) {
      if (load<u8>(room + (row >> 3))) {
        let source = foldedRows + row * bytes;
        for (let part: usize = 0; part < 4; part++) {
          multiplyTile(source, stride, pairs, folded + part * tap, FOLDED_SUMS + part * TILE);
          source += stride << 2;
        }
        unfoldSums();
      } else {
        const source = from + row * stride;
        multiplyTile(source, stride, 3 * pairs, weights, SUMS);
        multiplyTile(source + (stride << 2), stride, 3 * pairs, weights, SUMS + TILE);
      }
      for (let sums = SUMS; sums < SUMS + 2 * TILE; sums += 32) {
        const value = toReal(v128.load(sums), scale0, bias0);
        const gate = sigmoid(toReal(v128.load(sums, 16), scale1, bias1));
        v128.store(target, f32x4.add(v128.load(target), f32x4.mul(value, gate)));
        target += bytes;
      }
    }
    weights += 3 * tap;
    folded += 4 * tap;
  }
}

export function embedWord(
  codes: usize,
  parts: i32,
  codebook: usize,
  size: i32,
  to: usize,
): void {
  const bytes = <usize>size << 1;
  for (let part = 0; part < parts; part++) {
    const from = codebook + <usize>load<u8>(codes + part) * bytes;
    for (let i: usize = 0; i < bytes; i += 2) store<i16>(to + i, load<i16>(from + i));
    codebook += bytes << 8;
    to += bytes;
  }
}

export function embedChars(
  chars: usize,
  count: i32,
  table: usize,
  tap: i32,
  width: i32,
  bias: usize,
  inverse: f32,
  to: usize,
): void {
  const bytes = <usize>width << 2;
  const scale = f32x4.splat(inverse);
  const last = count - 1;
  for (let i: usize = 0; i < bytes; i += 32) {
    const column = table + i;
    let low = f32x4.splat(0);
    let high = f32x4.splat(0);
    for (let at = 0; at < count; at++) {
      const here = column + tap + <usize>load<u8>(chars + at) * bytes;
      let l = v128.load(here);
      let h = v128.load(here, 16);
      if (at > 0) {
        const before = column + <usize>load<u8>(chars + at - 1) * bytes;
        l = f32x4.add(l, v128.load(before));
        h = f32x4.add(h, v128.load(before, 16));
      }
      if (at < last) {
        const after = column + 2 * tap + <usize>load<u8>(chars + at + 1) * bytes;
        l = f32x4.add(l, v128.load(after));
        h = f32x4.add(h, v128.load(after, 16));
      }
      low = at == 0 ? l : f32x4.max(low, l);
      high = at == 0 ? h : f32x4.max(high, h);
    }
    low = f32x4.mul(f32x4.add(low, v128.load(bias + i)), scale);
    high = f32x4.mul(f32x4.add(high, v128.load(bias + i, 16)), scale);
    storeQuantised(low, high, to + (i >> 1));
  }
}

export function embedFeatures(
  features: usize,
  count: i32,
  table: usize,
  width: i32,
  bias: usize,
  floor: f32,
  inverse: f32,
  to: usize,
): void {
  const bytes = <usize>width << 2;
  const scale = f32x4.splat(inverse);
  const least = f32x4.splat(floor);
  const end = features + (<usize>count << 2);
  for (let i: usize = 0; i < bytes; i += 32) {
    let low = v128.load(bias + i);
    let high = v128.load(bias + i, 16);
    for (let at = features; at < end; at += 4) {
      const row = table + i + <usize>load<i32>(at) * bytes;
      low = f32x4.add(low, v128.load(row));
      high = f32x4.add(high, v128.load(row, 16));
    }
    low = f32x4.mul(f32x4.max(low, least), scale);
    high = f32x4.mul(f32x4.max(high, least), scale);
    storeQuantised(low, high, to + (i >> 1));
  }
}

export function averageRows(
  base: usize,
  width: i32,
  list: usize,
  count: i32,
  to: usize,
): void {
  const bytes = <usize>width << 2;
  const divisor = f32x4.splat(<f32>count);
  const end = list + (<usize>count << 2);
  for (let i: usize = 0; i < bytes; i += LANES) {
    let sum = f32x4.splat(0);
    for (let at = list; at < end; at += 4) {
      sum = f32x4.add(sum, v128.load(base + <usize>load<i32>(at) * bytes + i));
    }
    v128.store(to + i, f32x4.div(sum, divisor));
  }
}

export function addRow(from: usize, width: i32, to: usize): void {
  const bytes = <usize>width << 2;
  for (let i: usize = 0; i < bytes; i += LANES) {
    v128.store(to + i, f32x4.add(v128.load(to + i), v128.load(from + i)));
  }
}
