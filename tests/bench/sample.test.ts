import { describe, expect, it } from 'vitest';
import { createWorld } from '../../bench/data/world.ts';
import { QUERY_NAMES, samplesOf } from '../../bench/sample.ts';

describe('samples', () => {
  it('are the same in every run, and others for every query', () => {
    const drawn = (): string[] =>
      QUERY_NAMES.map((query) => JSON.stringify(samplesOf(createWorld(0.01, 1), query)));
    const [first, second] = [drawn(), drawn()];
    expect(first).toEqual(second);
    expect(new Set(first).size).toBe(QUERY_NAMES.length);
  });

  it('are many, of hubs and of the rest, and ask for what is there', () => {
    const samples = samplesOf(createWorld(0.01, 1), 'mixedNodes');
    expect(samples.length).toBeGreaterThanOrEqual(40);
    const people = samples.map(({ person }) => person);
    expect(new Set(people).size).toBeGreaterThan(10);
    expect(new Set(people).size).toBeLessThan(people.length);
    for (const { nodes, pair, from, to, text } of samples) {
      expect(new Set(nodes.map(({ id }) => id)).size).toBe(12);
      expect(pair[0].id).not.toBe(pair[1].id);
      expect(Date.parse(from)).toBeLessThan(Date.parse(to));
      expect(text).not.toBe('');
    }
  });
});
