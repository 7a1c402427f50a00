import { describe, expect, it } from 'vitest';
import type { HttpClient } from '../../bench/ask-over-http.ts';
import { slopeOf } from '../../bench/measure-memory.ts';
import { quantile, runSlot } from '../../bench/run-slot.ts';

describe('a slot', () => {
  it('keeps as many requests under way as it is told, and asks them in turn', async () => {
    let time = 0;
    let underWay = 0;
    let most = 0;
    const paths: string[] = [];
    const client: HttpClient = {
      post: async ({ path }) => {
        paths.push(path);
        underWay += 1;
        most = Math.max(most, underWay);
        await Promise.resolve();
        underWay -= 1;
        time += 10;
        return Buffer.from('{}');
      },
      get: () => Promise.reject(new Error('nobody asks')),
      close: () => undefined,
    };
    const requests = ['/a', '/b', '/c'].map((path) => ({ path, body: Buffer.from('{}') }));
    const { latencies, elapsedMs } = await runSlot({
      client,
      requests,
      concurrency: 2,
      seconds: 0.05,
      atLeast: 3,
      clock: () => time,
    });
    expect(most).toBe(2);
    expect(paths.slice(0, 4)).toEqual(['/a', '/b', '/c', '/a']);
    expect(latencies).toHaveLength(paths.length);
    expect(elapsedMs).toBe(time);
  });
});

describe('quantiles', () => {
  it('are of the sorted values', () => {
    const values = Array.from({ length: 100 }, (_, index) => index);
    expect(quantile(values, 0.5)).toBe(50);
    expect(quantile(values, 0.95)).toBe(95);
    expect(() => quantile([], 0.5)).toThrow();
  });
});

describe('the slope of memory', () => {
  it('is the growth over the readings, as a part of their mean', () => {
    const readings = [0, 1, 2, 3, 4].map((seconds) => ({ seconds, rssMb: 98 + seconds }));
    expect(slopeOf(readings)).toBeCloseTo(0.04);
    expect(slopeOf(readings.map(({ seconds }) => ({ seconds, rssMb: 200 })))).toBe(0);
  });
});
