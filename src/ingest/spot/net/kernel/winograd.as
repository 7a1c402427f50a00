/**
 * The convolution by Winograd's F(2, 3), which needs four products where the plain way needs six. Of rows d0
 * to d3 and weights g0 to g2, the two rows of sums are
 *
 *     d0 g0 + d1 g1 + d2 g2 = m0 + (m1 + m2) / 2        m0 = (d0 - d2) g0    m1 = (d1 + d2) (g0 + g1 + g2)
 *     d1 g0 + d2 g1 + d3 g2 = (m1 - m2) / 2 - m3        m3 = (d1 - d3) g2    m2 = (d2 - d1) (g0 - g1 + g2)
 *
 * in whole numbers: the same to the last bit.
 */
import { LANES } from './lanes';
import { SUMS, TILE } from './tile';

/** Behind the sums of eight rows lie those of four tiles of folded rows. */
export const FOLDED_SUMS: usize = SUMS + 2 * TILE;

/**
 * Folds rows for a tile of eight sums, four rows for each of m0 to m3. False where a folded value leaves 16
 * bits: such a tile is done the plain way.
 */
export function foldRows(from: usize, stride: usize, to: usize): bool {
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
export function unfoldSums(): void {
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
