import fc from 'fast-check';
import type { NetShape } from './random-net.ts';

/** A small net like the tagger's. */
export const SMALL: NetShape = {
  hidden: 16,
  blocks: 3,
  labels: 5,
  parts: 4,
  size: 5,
  vocabulary: 50,
  charWidth: 8,
  characters: 30,
  featureWidth: 16,
  features: 20,
  isPooled: true,
  isRelu: false,
  range: 8,
};

/** Nets of any extents: few are whole tiles, and a range of 0.4 cuts most activations. */
export const shapes: fc.Arbitrary<NetShape> = fc.record({
  hidden: fc.integer({ min: 1, max: 6 }).map((n) => n * 8),
  blocks: fc.integer({ min: 0, max: 3 }),
  labels: fc.integer({ min: 1, max: 19 }),
  parts: fc.integer({ min: 1, max: 6 }),
  size: fc.integer({ min: 1, max: 6 }),
  vocabulary: fc.integer({ min: 1, max: 60 }),
  charWidth: fc.constantFrom(8, 16, 32),
  characters: fc.integer({ min: 1, max: 256 }),
  featureWidth: fc.constantFrom(8, 24, 48),
  features: fc.integer({ min: 1, max: 70 }),
  isPooled: fc.boolean(),
  isRelu: fc.boolean(),
  range: fc.constantFrom(8, 0.4),
});

/** None, and lengths around the tile of 4 rows and the chunk of 64. */
export const lengths: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 9 }),
  fc.integer({ min: 60, max: 70 }),
  fc.integer({ min: 125, max: 131 }),
);

export const seeds: fc.Arbitrary<number> = fc.integer({ min: 0, max: 2 ** 32 - 1 });
