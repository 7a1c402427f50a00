/**
 * The arithmetic of the tagger's net, in AssemblyScript: `npm run build-kernel` makes `kernel.wasm` of it,
 * `twin.ts` repeats it in JavaScript, `operations.ts` says what each function does.
 *
 * Same bits on every machine: sums of products are integers, so their order does not matter; all else is
 * single floats in one written order, with nothing that may be fused, relaxed or taken from the platform.
 */

const LANES: usize = 16;

/** The sums of one tile lie at the start of the memory, which the layout leaves free. */
const SUMS: usize = 0;

/**
 * Four rows of activations times eight columns of weights. Weights lie as the loop reads them: for each pair
 * of inputs, the pair's weights of columns 0 to 3, then of 4 to 7.
 */
// @ts-ignore: decorator
@inline
function multiplyTile(rows: usize, stride: usize, pairs: i32, weights: usize): void {
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
  v128.store(SUMS, a0);
  v128.store(SUMS, a1, 16);
  v128.store(SUMS, b0, 32);
  v128.store(SUMS, b1, 48);
  v128.store(SUMS, c0, 64);
  v128.store(SUMS, c1, 80);
  v128.store(SUMS, d0, 96);
  v128.store(SUMS, d1, 112);
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
      multiplyTile(source, stride, pairs, weights);
      for (let sums = SUMS; sums < SUMS + 128; sums += 32) {
        v128.store(target, toReal(v128.load(sums), scale0, bias0));
        v128.store(target, toReal(v128.load(sums, 16), scale1, bias1), 16);
        target += toStride;
      }
      source += step;
    }
    weights += block;
  }
}

export function convolve(
  from: usize,
  rows: i32,
  width: i32,
  weights: usize,
  scale: usize,
  bias: usize,
  hidden: usize,
): void {
  const stride = <usize>width << 1;
  const bytes = <usize>width << 2;
  const pairs = (3 * width) >> 1;
  const block = <usize>pairs << 5;
  const step = stride << 2;
  for (let column: usize = 0; column < bytes; column += LANES) {
    const scale0 = v128.load(scale + (column << 1));
    const scale1 = v128.load(scale + (column << 1), 16);
    const bias0 = v128.load(bias + (column << 1));
    const bias1 = v128.load(bias + (column << 1), 16);
    let source = from;
    let target = hidden + column;
    for (let row = 0; row < rows; row += 4) {
      multiplyTile(source, stride, pairs, weights);
      for (let sums = SUMS; sums < SUMS + 128; sums += 32) {
        const value = toReal(v128.load(sums), scale0, bias0);
        const gate = sigmoid(toReal(v128.load(sums, 16), scale1, bias1));
        v128.store(target, f32x4.add(v128.load(target), f32x4.mul(value, gate)));
        target += bytes;
      }
      source += step;
    }
    weights += block;
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
