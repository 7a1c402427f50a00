/**
 * Exponentials and logarithms by plain arithmetic: those of the runtime differ by a last bit between
 * platforms, and the same text must give the same names everywhere.
 */

const LN2 = 0.6931471805599453;
const SMALLEST = -40;

/** e to the power of `x`, for x of 0 and below; 0 below -40. */
export function exponential(x: number): number {
  if (x === 0) return 1;
  if (x < SMALLEST) return 0;
  const halvings = Math.round(-x / LN2);
  const rest = x + halvings * LN2;
  let term = 1;
  let sum = 1;
  for (let n = 1; n <= 11; n += 1) {
    term = (term * rest) / n;
    sum += term;
  }
  for (let n = 0; n < halvings; n += 1) sum *= 0.5;
  return sum;
}

/** The natural logarithm of `y`, for y of 1 and above. */
export function logarithm(y: number): number {
  if (y === 1) return 0;
  let value = y;
  let halvings = 0;
  while (value > 1.5) {
    value *= 0.5;
    halvings += 1;
  }
  const z = (value - 1) / (value + 1);
  let power = z;
  let sum = 0;
  for (let n = 1; n <= 21; n += 2) {
    sum += power / n;
    power *= z * z;
  }
  return 2 * sum + halvings * LN2;
}
