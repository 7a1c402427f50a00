/** Rows of reals as wholes: their mean, their sum. */
import { LANES } from './lanes';

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
