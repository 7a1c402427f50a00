import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LABELS } from '../../../src/ingest/spot/labels.ts';
import { bestPath } from '../../../src/ingest/spot/viterbi.ts';

const isName = (label: string): boolean => label !== 'O';

/** Whether the labels make whole names, told by walking along them. */
function isWhole(path: readonly string[]): boolean {
  let open: string | null = null;
  for (const label of path) {
    const part = label.charAt(0);
    const type = label.slice(2);
    if (open === null ? part === 'I' || part === 'L' : !isName(label)) return false;
    if (open !== null && (part === 'B' || part === 'U' || type !== open)) return false;
    if (part === 'B') open = type;
    if (part === 'L') open = null;
  }
  return open === null;
}

/** The best of all paths, tried one by one. */
function bestOfAll(scores: Float32Array, length: number): number {
  let best = -Infinity;
  const walk = (at: number, path: readonly string[], sum: number): void => {
    if (at === length) {
      if (isWhole(path)) best = Math.max(best, sum);
      return;
    }
    LABELS.forEach((label, number) =>
      walk(at + 1, [...path, label], sum + (scores[at * LABELS.length + number] ?? 0)),
    );
  };
  walk(0, [], 0);
  return best;
}

const scored = fc.integer({ min: 1, max: 3 }).chain((length) =>
  fc.array(fc.integer({ min: -80, max: 80 }), {
    minLength: length * LABELS.length,
    maxLength: length * LABELS.length,
  }),
);

test('the best path is the best of all paths that make whole names', () => {
  fc.assert(
    fc.property(scored, (values) => {
      const scores = Float32Array.from(values, (value) => value / 8);
      const length = values.length / LABELS.length;
      const path = new Uint8Array(length);
      bestPath(scores, 0, length, path);
      const labels = Array.from(path, (number) => LABELS[number] ?? '?');
      expect(isWhole(labels)).toBe(true);
      const sum = Array.from(path).reduce(
        (total, label, at) => total + (scores[at * LABELS.length + label] ?? 0),
        0,
      );
      expect(sum).toBeCloseTo(bestOfAll(scores, length), 4);
    }),
    { numRuns: 40 },
  );
});
