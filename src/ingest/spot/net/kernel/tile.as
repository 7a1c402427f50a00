/** The product everything else is made of, and the place where it leaves its sums. */

/** The sums of eight rows and eight columns lie at the start of the memory, which the layout leaves free. */
export const SUMS: usize = 0;

/** Bytes of the sums of one tile, of four rows and eight columns. */
export const TILE: usize = 128;

/**
 * Four rows of activations times eight columns of weights. Weights lie as the loop reads them: for each pair
 * of inputs, the pair's weights of columns 0 to 3, then of 4 to 7.
 */
export function multiplyTile(rows: usize, stride: usize, pairs: i32, weights: usize, sums: usize): void {
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
export function toReal(sums: v128, scale: v128, bias: v128): v128 {
  return f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(sums), scale), bias);
}
