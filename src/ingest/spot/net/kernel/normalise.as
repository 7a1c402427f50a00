/** Layer norm, each row's sums taken in four lanes that are added in pairs. */
import { LANES } from './lanes';
import { storeQuantised } from './quantise';

// @ts-ignore: decorator
@inline
function sumLanes(x: v128): f32 {
  return (
    f32x4.extract_lane(x, 0) +
    f32x4.extract_lane(x, 1) +
    (f32x4.extract_lane(x, 2) + f32x4.extract_lane(x, 3))
  );
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
