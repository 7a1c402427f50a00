/** What a token is to the net: pieces of its word's code book, its characters, its features. */
import { storeQuantised } from './quantise';

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
