/** 1 / (1 + e^-x): e^r by its series for |r| <= ln 2 / 2, the whole powers of two put into the exponent. */
// @ts-ignore: decorator
@inline
export function sigmoid(x: v128): v128 {
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
