/**
 * Single floats in JavaScript: each `fround` of one double operation on floats is the float operation itself,
 * division and root included, as a double has more than twice the digits.
 */
const { fround } = Math;

/** Adding it to a float below 2^22 leaves no room for a fraction: the sum is rounded, halves to even. */
const ROUNDER = 12_582_912;

const LOG2_E = fround(1.44269504);
const LN2_HIGH = fround(0.693359375);
const LN2_LOW = fround(-0.00021219444);
/** 1/6!, 1/5! ... 1/2!; the last two of the series are 1. */
const C6 = fround(0.0013888889);
const C5 = fround(0.008333333);
const C4 = fround(0.041666667);
const C3 = fround(0.16666667);
const C2 = 0.5;

/** Not `**`, whose last digit is left to the platform. */
function powerOfTwo(exponent: number): number {
  let power = 1;
  for (let i = 0; i < exponent; i += 1) power *= 2;
  for (let i = 0; i > exponent; i -= 1) power /= 2;
  return power;
}

/** What is no number becomes `limit`, as in the kernel. */
function cut(x: number, limit: number): number {
  const below = x < limit ? x : limit;
  return below > -limit ? below : -limit;
}

/** As `sigmoid` of the kernel, for one float. */
export function sigmoid(x: number): number {
  const z = cut(-x, 40);
  const n = fround(fround(fround(z * LOG2_E) + ROUNDER) - ROUNDER);
  const r = fround(fround(z - fround(n * LN2_HIGH)) - fround(n * LN2_LOW));
  let p = C6;
  p = fround(fround(p * r) + C5);
  p = fround(fround(p * r) + C4);
  p = fround(fround(p * r) + C3);
  p = fround(fround(p * r) + C2);
  p = fround(fround(p * r) + 1);
  p = fround(fround(p * r) + 1);
  return fround(1 / fround(1 + fround(p * powerOfTwo(n))));
}

/** A float already divided by its scale to int16: halves to even, cut at 32767 either side. */
export function quantised(x: number): number {
  return fround(fround(cut(x, 32767) + ROUNDER) - ROUNDER);
}
