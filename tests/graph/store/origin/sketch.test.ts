import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandsOf, likeness, sketchOf } from '../../../../src/graph/store/origin/sketch.ts';

/** Made-up words, so that no two texts share a phrase by chance. */
const word = fc.integer({ min: 0, max: 5_000 }).map((number) => `w${number.toString(36)}x`);
const words = (length: number) => fc.array(word, { minLength: length, maxLength: length });

function sketch(own: readonly string[], headline = 'A headline'): string {
  const text = `${headline}\n\n${own.join(' ')}`;
  return sketchOf({
    text,
    blocks: [
      { role: 'HEADLINE', start: 0, end: headline.length },
      { role: 'BODY', start: headline.length + 2, end: text.length },
    ],
  });
}

/** The likeness that sketches estimate, counted. */
function jaccard(a: readonly string[], b: readonly string[]): number {
  const shingles = (own: readonly string[]): ReadonlySet<string> =>
    new Set(own.slice(2).map((last, at) => [own[at], own[at + 1], last].join(' ')));
  const [one, two] = [shingles(a), shingles(b)];
  return one.intersection(two).size / one.union(two).size;
}

describe('a sketch', () => {
  test('is the same whatever the headline, the case, the marks and the line breaks', () => {
    fc.assert(
      fc.property(words(60), fc.string(), (own, headline) => {
        const broken = own.map((one, at) => (at % 7 === 0 ? `${one.toUpperCase()},\n` : one));
        expect(sketch(broken, headline.toWellFormed())).toBe(sketch(own));
      }),
    );
  });

  test('estimates the likeness of two texts within five standard errors', () => {
    fc.assert(
      fc.property(words(300), fc.integer({ min: 0, max: 200 }), words(200), (own, cut, other) => {
        const changed = [...own.slice(0, own.length - cut), ...other.slice(0, cut)];
        const expected = jaccard(own, changed);
        const error = Math.sqrt((expected * (1 - expected)) / 128) + 1 / 128;
        expect(Math.abs(likeness(sketch(own), sketch(changed)) - expected)).toBeLessThan(5 * error);
      }),
      { numRuns: 200 },
    );
  });

  test('of a text that shares seven of ten shingles has a band in common, nearly always', () => {
    let found = 0;
    const runs = 300;
    fc.assert(
      fc.property(words(300), words(27), (own, other) => {
        const changed = own.map((one, at) => (at % 11 === 5 ? (other[(at - 5) / 11] ?? one) : one));
        const bands = new Set(bandsOf(sketch(own)));
        if (bandsOf(sketch(changed)).some((band) => bands.has(band))) found += 1;
      }),
      { numRuns: runs, seed: 12 },
    );
    expect(found).toBeGreaterThan(0.85 * runs);
  });

  test('of a short body is alike to that body alone', () => {
    expect(likeness(sketch(['few', 'words']), sketch(['few', 'words']))).toBe(1);
    expect(likeness(sketch(['few', 'words']), sketch(['few', 'more', 'words']))).toBe(0);
    expect(likeness(sketch(['few', 'words']), sketch(Array.from({ length: 90 }, String)))).toBe(0);
  });
});
