/** The plain product of rows and weights, tile by tile, a block of eight columns after the other. */
import { SUMS, TILE, multiplyTile, toReal } from './tile';

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
