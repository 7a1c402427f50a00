import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exponential, logarithm } from '../../../src/ingest/spot/exponential.ts';

const real = (min: number, max: number): fc.Arbitrary<number> =>
  fc.double({ min, max, noNaN: true });

test('exponentials and logarithms are those of the runtime, but for the last digits', () => {
  fc.assert(
    fc.property(real(-39, 0), real(1, 1e6), (x, y) => {
      expect(Math.abs(exponential(x) / Math.exp(x) - 1)).toBeLessThan(1e-12);
      expect(Math.abs(logarithm(y) - Math.log(y))).toBeLessThan(1e-12);
    }),
  );
});
