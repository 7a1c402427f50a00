/** Real numbers to int16: what the products are made of. */

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

/** Eight reals, already divided by their scale. */
// @ts-ignore: decorator
@inline
export function storeQuantised(low: v128, high: v128, to: usize): void {
  v128.store(to, i16x8.narrow_i32x4_s(quantised(low), quantised(high)));
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
