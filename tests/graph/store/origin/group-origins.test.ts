import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ArticleId } from '../../../../src/graph/model/identity.ts';
import {
  fingerprintsOf,
  isCopy,
  type CopyMarks,
} from '../../../../src/graph/store/origin/copy-marks.ts';
import {
  groupOrigins,
  type Group,
  type Member,
} from '../../../../src/graph/store/origin/group-origins.ts';
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

/** Some wordings, each of one to three articles, of some origins and of none. */
const members = fc
  .array(fc.record({ own: marks, articles: fc.integer({ min: 1, max: 3 }), origin: fc.nat(4) }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((list) =>
    list.map(({ own, articles, origin }, at): Member => ({
      ...own,
      articles: Array.from({ length: articles }, (_, more) => `a${at}-${more}` as ArticleId),
      origin: origin === 0 ? null : `o${origin}`,
    })),
  );

const articlesOf = (list: readonly Member[]): readonly ArticleId[] =>
  list.flatMap(({ articles }) => articles).toSorted();

test('copies are one group over however many steps, others are not', () => {
  fc.assert(
    fc.property(members, (list) => {
      const groups = groupOrigins(list);
      expect(articlesOf(groups.flatMap((group) => group.members))).toEqual(articlesOf(list));
      for (const one of list) {
        const reached = new Set([one]);
        for (const next of reached)
          for (const other of list) if (isCopy(next, other)) reached.add(other);
        const group = groups.find((candidate) => candidate.members.includes(one));
        expect(articlesOf(group?.members ?? [])).toEqual(articlesOf([...reached]));
      }
    }),
  );
});

test('no two groups bear one origin, and none is given up that a group has most of', () => {
  fc.assert(
    fc.property(members, (list) => {
      const groups = groupOrigins(list);
      const kept = groups.flatMap(({ origin }) => origin ?? []);
      expect(new Set(kept).size).toBe(kept.length);
      for (const group of groups) {
        const had = new Set(group.members.map(({ origin }) => origin));
        if (group.origin !== null) expect(had).toContain(group.origin);
        else for (const origin of had) if (origin !== null) expect(kept).toContain(origin);
      }
      const moved = groups.flatMap(({ members: own, origin: to }) =>
        own.filter(({ origin }) => origin !== null && origin !== to),
      );
      const origins = new Set(list.flatMap(({ origin }) => origin ?? []));
      // One origin in parts, or parts of one group: the largest stays where it is.
      if (origins.size === 1 || groups.length === 1) {
        const sizes = [...Map.groupBy(groups.flatMap(cellsOf), ({ key }) => key).values()].map(
          (cells) => cells.reduce((sum, { articles }) => sum + articles, 0),
        );
        const all = sizes.reduce((sum, size) => sum + size, 0);
        expect(articlesOf(moved)).toHaveLength(all - Math.max(0, ...sizes));
      }
    }),
  );
});

/** A group's articles by the origin that they had. */
const cellsOf = (
  group: Group,
  at: number,
): readonly { readonly key: string; readonly articles: number }[] =>
  group.members.flatMap(({ origin, articles }) =>
    origin === null ? [] : [{ key: `${at} ${origin}`, articles: articles.length }],
  );

test('the order of wordings does not matter', () => {
  const told = (groups: readonly Group[]): readonly string[] =>
    groups
      .map(({ members: own, origin }) => `${origin ?? 'new'}: ${articlesOf(own).join(' ')}`)
      .toSorted();
  fc.assert(
    fc.property(members, (list) => {
      expect(told(groupOrigins(list.toReversed()))).toEqual(told(groupOrigins(list)));
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
