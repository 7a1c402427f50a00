/** The gated convolution: eight rows at a time by Winograd's way where they can be folded, else plainly. */
import { LANES } from './lanes';
import { sigmoid } from './sigmoid';
import { SUMS, TILE, multiplyTile, toReal } from './tile';
import { FOLDED_SUMS, foldRows, unfoldSums } from './winograd';

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
