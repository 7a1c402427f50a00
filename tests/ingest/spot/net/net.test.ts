import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadNet, loadNetOver } from '../../../../src/ingest/spot/net/net.ts';
import { createTwin } from '../../../../src/ingest/spot/net/twin.ts';
import { type NetShape, randomInput, randomNetFile, randomTensors } from './random-net.ts';
import { referenceScores } from './reference-net.ts';

/** Scores lie between -10 and 10; int16 steps of 8 / 32767 make errors of 0.001 after three blocks. */
const TOLERANCE = 0.005;

/** Nets of odd extents: no label count is a multiple of the tile's, a word's part may be one real. */
const shapes: fc.Arbitrary<NetShape> = fc.record({
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
});

/** Lengths around the tile of 4 and the chunk of 64, and none. */
const lengths = fc.oneof(
  fc.integer({ min: 0, max: 9 }),
  fc.integer({ min: 60, max: 70 }),
  fc.integer({ min: 125, max: 131 }),
);
const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });

const bitsOf = (scores: Float32Array): readonly number[] => [
  ...new Uint32Array(scores.buffer, scores.byteOffset, scores.length),
];

const worstDifference = (scores: Float32Array, expected: readonly (readonly number[])[]): number =>
  expected
    .flat()
    .reduce((worst, value, i) => Math.max(worst, Math.abs(value - (scores[i] ?? NaN))), 0);

describe('a net', () => {
  it('has the same bits in WebAssembly and in JavaScript', () => {
    fc.assert(
      fc.property(shapes, lengths, seeds, (shape, length, seed) => {
        const file = randomNetFile(shape, seed);
        const input = randomInput(shape, length, seed ^ 1);
        const scores = loadNet(file).run(input);
        expect(scores).toHaveLength(length * shape.labels);
        expect(bitsOf(scores)).toEqual(bitsOf(loadNetOver(file, createTwin).run(input)));
      }),
      { numRuns: 60 },
    );
  });

  it('is the formula, up to single floats', () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: 0, max: 14 }), seeds, (shape, length, seed) => {
        const input = randomInput(shape, length, seed ^ 1);
        const expected = referenceScores(shape, randomTensors(shape, seed), input);
        const scores = loadNet(randomNetFile(shape, seed)).run(input);
        expect(worstDifference(scores, expected)).toBeLessThan(TOLERANCE);
      }),
      { numRuns: 60 },
    );
  });
});
