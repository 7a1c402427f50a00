import { describe, expect, it } from 'vitest';
import type { Cell } from '../../bench/measurement.ts';
import type { ContenderName, QueryName } from '../../bench/sample.ts';
import { geometricMean, ratios, spread, summarize } from '../../bench/summarize.ts';

interface Figures {
  readonly p50: number;
  readonly rps: number;
  readonly concurrency?: number;
  readonly round?: number;
}

const cell = (contender: ContenderName, query: QueryName, figures: Figures): Cell => ({
  contender,
  query,
  concurrency: 1,
  round: 1,
  requests: 100,
  p95: figures.p50 * 2,
  nodeCpu: 1,
  databaseCpu: null,
  statements: 1,
  ...figures,
});

describe('the summary', () => {
  it('is ours over hand’s and the peer’s over ours, by geometric means over the queries', () => {
    const { vsHand, vsPeer } = summarize([
      cell('hand', 'singleName', { p50: 1, rps: 1_000 }),
      cell('dateline', 'singleName', { p50: 2, rps: 500 }),
      cell('neo4j-graphql', 'singleName', { p50: 8, rps: 100 }),
      cell('hand', 'personPage', { p50: 4, rps: 250 }),
      cell('dateline', 'personPage', { p50: 2, rps: 500 }),
      cell('neo4j-graphql', 'personPage', { p50: 18, rps: 25 }),
    ]);
    // 2/1 and 2/4; 500/1000 and 500/250.
    expect(vsHand?.p50).toBeCloseTo(1);
    expect(vsHand?.rps).toBeCloseTo(1);
    expect(vsHand?.worst).toBeCloseTo(2);
    // 8/2 and 18/2; 500/100 and 500/25.
    expect(vsPeer?.p50).toBeCloseTo(6);
    expect(vsPeer?.rps).toBeCloseTo(10);
    expect(vsPeer?.worst).toBeCloseTo(4);
  });

  it('weighs a query once, at however many concurrencies it was asked', () => {
    const { vsHand } = summarize([
      cell('hand', 'singleName', { p50: 1, rps: 1 }),
      cell('dateline', 'singleName', { p50: 4, rps: 1 }),
      cell('hand', 'personPage', { p50: 1, rps: 1 }),
      cell('dateline', 'personPage', { p50: 1, rps: 1 }),
      cell('hand', 'personPage', { p50: 1, rps: 1, concurrency: 16 }),
      cell('dateline', 'personPage', { p50: 1, rps: 1, concurrency: 16 }),
    ]);
    expect(vsHand?.p50).toBeCloseTo(2);
  });

  it('says nothing of a contender that took no part', () => {
    const cells = [
      cell('hand', 'singleName', { p50: 1, rps: 1 }),
      cell('dateline', 'singleName', { p50: 1, rps: 1 }),
    ];
    expect(summarize(cells).vsPeer).toBeNull();
  });
});

describe('ratios', () => {
  it('compare within a round, where the machine was the same for both', () => {
    const [ratio] = ratios(
      [
        cell('hand', 'singleName', { p50: 1, rps: 100, round: 1 }),
        cell('dateline', 'singleName', { p50: 2, rps: 50, round: 1 }),
        cell('hand', 'singleName', { p50: 10, rps: 10, round: 2 }),
        cell('dateline', 'singleName', { p50: 11, rps: 9, round: 2 }),
        cell('hand', 'singleName', { p50: 1, rps: 100, round: 3 }),
        cell('dateline', 'singleName', { p50: 1.5, rps: 70, round: 3 }),
      ],
      'dateline',
      'hand',
    );
    expect(ratio?.p50).toEqual({ median: 1.5, least: 1.1, most: 2 });
  });

  it('leave out what only one of the two was asked', () => {
    const cells = [
      cell('neo4j-graphql', 'latestNested', { p50: 1, rps: 1 }),
      cell('dateline', 'latestNested', { p50: 1, rps: 1 }),
      cell('dateline', 'latestNested', { p50: 1, rps: 1, concurrency: 16 }),
    ];
    expect(ratios(cells, 'neo4j-graphql', 'dateline')).toHaveLength(1);
  });
});

describe('means', () => {
  it('are geometric', () => {
    expect(geometricMean([1, 4, 16])).toBeCloseTo(4);
  });

  it('take the middle of an even number of values', () => {
    expect(spread([4, 1, 3, 2])).toEqual({ median: 2.5, least: 1, most: 4 });
  });
});
