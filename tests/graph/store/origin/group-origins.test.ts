import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleId } from '../../../../src/graph/model/identity.ts';
import {
  fingerprintsOf,
  isCopy,
  type CopyMarks,
} from '../../../../src/graph/store/origin/copy-marks.ts';
import { groupOrigins, type Member } from '../../../../src/graph/store/origin/group-origins.ts';
import { sketchOf } from '../../../../src/graph/store/origin/sketch.ts';

const WORDS = Array.from({ length: 200 }, (_, at) => `word${at}`);
/** Windows of one text: neighbours are copies, those far from each other are not. */
const window = (start: number): string => {
  const text = WORDS.slice(start, start + 60).join(' ');
  return sketchOf({ text, blocks: [{ role: 'BODY', start: 0, end: text.length }] });
};

const marks: fc.Arbitrary<CopyMarks> = fc.record({
  sketch: fc.integer({ min: 0, max: 9 }).map((step) => window(step * 14)),
  sourcedQuotes: fc.uniqueArray(
    fc.constantFrom('x C S q1', 'x C S q2', 'x P S q1', 'x P S q2', 'y C L q3', 'y P L q3'),
    // A source is credited or publishes, not both.
    { maxLength: 4, selector: (quote) => quote.replace(/ [CP] /u, ' ') },
  ),
});

const members = fc.array(marks, { minLength: 1, maxLength: 9 }).chain((list) =>
  fc
    .array(fc.option(fc.nat(list.length - 1)), {
      minLength: list.length,
      maxLength: list.length,
    })
    .map((origins) =>
      list.map((own, at): Member => {
        const origin = origins[at] ?? null;
        return { id: `a${at}` as ArticleId, origin: origin === null ? null : `a${origin}`, ...own };
      }),
    ),
);

test('copies have one origin over however many steps, others have not', () => {
  fc.assert(
    fc.property(members, (list) => {
      const origins = groupOrigins(list);
      for (const one of list) {
        const reached = new Set([one]);
        for (const next of reached)
          for (const other of list) if (isCopy(next, other)) reached.add(other);
        for (const other of list)
          expect(origins.get(one.id) === origins.get(other.id)).toBe(reached.has(other));
      }
    }),
  );
});

test('an origin bears the id of one of its own, and the order of articles does not matter', () => {
  fc.assert(
    fc.property(members, (list) => {
      const origins = groupOrigins(list);
      for (const origin of origins.values()) expect(origins.get(origin as ArticleId)).toBe(origin);
      expect(new Map([...groupOrigins(list.toReversed())].toSorted())).toEqual(
        new Map([...origins].toSorted()),
      );
    }),
  );
});

test('a copy shares a fingerprint, so that the graph finds it', () => {
  fc.assert(
    fc.property(marks, marks, (one, other) => {
      expect(isCopy(one, other)).toBe(isCopy(other, one));
      const own = new Set(fingerprintsOf(one));
      if (isCopy(one, other))
        expect(fingerprintsOf(other).some((print) => own.has(print))).toBe(true);
    }),
  );
});

test('what counts as a shared source', () => {
  const text = (step: number, ...sourcedQuotes: string[]): CopyMarks => ({
    sketch: window(step * 70),
    sourcedQuotes,
  });
  const isOne = (a: readonly string[], b: readonly string[]): boolean =>
    isCopy(text(0, ...a), text(1, ...b));
  expect(isOne(['x C L q'], ['x C L q'])).toBe(true);
  expect(isOne(['x C L q'], ['x P L q'])).toBe(true);
  expect(isOne(['x C S q', 'x C S r'], ['x C S q', 'x C S r'])).toBe(true);
  // One outlet's two articles, another's credit, one short quote: none of them is a copy.
  expect(isOne(['x P L q'], ['x P L q'])).toBe(false);
  expect(isOne(['x C L q'], ['y C L q'])).toBe(false);
  expect(isOne(['x C S q'], ['x C S q'])).toBe(false);
  expect(isOne(['x C S q', 'x C S r'], ['x C S q', 'y C S r'])).toBe(false);
  expect(isOne([], [])).toBe(false);
});
