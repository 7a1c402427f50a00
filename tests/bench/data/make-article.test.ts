import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../bench/data/gather-rows.ts';
import { makeArticle } from '../../../bench/data/make-article.ts';
import { createWorld, type World } from '../../../bench/data/world.ts';
import { validateDraft } from '../../../src/graph/store/validate-draft.ts';

const SCALE = 0.005;

const indexes = (world: World): readonly number[] =>
  Array.from({ length: world.counts.articles }, (_, index) => index);

function digestOf(world: World): string {
  const hash = createHash('sha256');
  for (const index of indexes(world)) hash.update(JSON.stringify(makeArticle(world, index)));
  return hash.digest('hex');
}

describe('made articles', () => {
  it('are the same for one seed and others for another', () => {
    const digest = digestOf(createWorld(SCALE, 7));
    expect(digestOf(createWorld(SCALE, 7))).toBe(digest);
    expect(digestOf(createWorld(SCALE, 8))).not.toBe(digest);
  });

  it('are what the store takes, every span cutting its own words', () => {
    const world = createWorld(SCALE, 1);
    for (const index of indexes(world)) {
      const { draft, now } = makeArticle(world, index);
      validateDraft(draft, now);
      for (const { assertions } of draft.claims)
        for (const { start, end, exact } of assertions)
          expect(draft.text.slice(start, end)).toBe(exact);
    }
  });

  it('are shaped as news are: long texts, a few names each, some of them everywhere', () => {
    const world = createWorld(SCALE, 1);
    const drafts = indexes(world).map((index) => makeArticle(world, index).draft);
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(drafts.map(({ text }) => text.length))).toBeGreaterThan(2_700);
    expect(mean(drafts.map(({ text }) => text.length))).toBeLessThan(3_300);
    const named = drafts.map(({ mentions }) => new Set(mentions.map(({ entity }) => entity)));
    expect(mean(named.map(({ size }) => size))).toBeGreaterThan(7.5);
    expect(mean(named.map(({ size }) => size))).toBeLessThan(9);
    const counts = new Map<string, number>();
    for (const keys of named) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
    const most = Math.max(...counts.values());
    expect(most).toBeGreaterThan(drafts.length / 10);
    expect([...counts.keys()].filter((key) => key.includes(':person:'))).toHaveLength(
      world.counts.people,
    );
  });

  it('hold characters of every width, and some are copies of one origin', () => {
    const world = createWorld(SCALE, 1);
    const made = indexes(world).map((index) => makeArticle(world, index));
    expect(made.some(({ draft }) => /\p{Extended_Pictographic}/u.test(draft.text))).toBe(true);
    expect(made.some(({ draft }) => /[À-ž]/u.test(draft.text))).toBe(true);
    const origins = made.map((article) => marksOf(article).sketch);
    expect(new Set(origins).size).toBeLessThan(origins.length);
    expect(new Set(origins).size).toBeGreaterThan(origins.length * 0.9);
  });
});
