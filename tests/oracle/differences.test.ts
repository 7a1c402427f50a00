import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';
import type { Told, ToldError } from './ways.ts';

const error = (path: readonly (string | number)[], message = 'Too many.'): ToldError => ({
  message,
  path,
  code: 'BAD_USER_INPUT',
  argument: '["first"]',
  cause: '',
});
const told = (data: unknown, ...errors: readonly ToldError[]): Told => ({
  data,
  errors,
  statements: [],
});
const compare = (left: Told, right: Told, isJustified = false): Promise<readonly string[]> =>
  differences(left, right, () => Promise.resolve(isJustified));

describe('differences', () => {
  it.each([
    ['a value', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }, 'data at a.0.b: expected 1, found 2'],
    ['a type', { a: 1 }, { a: '1' }, 'data at a: expected 1, found "1"'],
    ['two values swapped', { a: 1, b: 2 }, { a: 2, b: 1 }, 'data at a: expected 1, found 2'],
    ['the order of keys', { a: 1, b: 2 }, { b: 2, a: 1 }, 'data at : expected the keys a,b'],
    ['a key too much', { a: 1 }, { a: 1, b: 2 }, 'data at : expected the keys a, found a,b'],
    ['a row too few', { a: [1, 2] }, { a: [1] }, 'data at a: expected the keys 0,1, found 0'],
    ['a list for null', { a: null }, { a: [] }, 'data at a: expected null, found []'],
    ['an object for a list', { a: [] }, { a: {} }, 'data at a: expected [], found {}'],
  ])('are found in %s', async (_, left, right, line) => {
    expect((await compare(told(left), told(right)))[0]).toContain(line);
    expect(await compare(told(left), told(left))).toEqual([]);
  });

  it('are none between keys that every object has by its prototype', async () => {
    const data: unknown = JSON.parse('{"__proto__": {"constructor": 1}}');
    const other: unknown = JSON.parse('{"__proto__": {"constructor": 2}}');
    expect(await compare(told(data), told(data))).toEqual([]);
    expect(await compare(told(data), told(other))).toEqual([
      'data at __proto__.constructor: expected 1, found 2',
    ]);
  });

  it('are found in an error that is missing, too much, or of other words', async () => {
    const data = { a: null };
    const [one, other] = [error(['a']), error(['a'], 'Other words.')];
    expect(await compare(told(data, one), told(data))).toHaveLength(1);
    expect(await compare(told(data), told(data, one))).toHaveLength(1);
    expect(await compare(told(data, one), told(data, other), true)).toHaveLength(2);
    expect(await compare(told(data, one), told(data, one))).toEqual([]);
  });

  it('are found in a null that another error explains', async () => {
    const data = { a: null, b: null };
    expect(await compare(told(data, error(['a'])), told(data, error(['b'])))).toHaveLength(2);
  });

  it('are none between two errors that one null swallows, if each is justified', async () => {
    const data = { a: null };
    const left = told(data, error(['a', 'nodes', 3, 'b']));
    const sameFromAnotherRow = told(data, error(['a', 'nodes', 0, 'b']));
    const another = told(data, error(['a', 'nodes', 0, 'c']));
    expect(await compare(left, sameFromAnotherRow)).toEqual([]);
    expect(await compare(left, another, true)).toEqual([]);
    expect(await compare(left, another, false)).toHaveLength(1);
  });

  it('are found in the words of a request that is refused as a whole', async () => {
    const refused = (message: string): Told =>
      told(undefined, { ...error([], message), path: null });
    expect(await compare(refused('a'), refused('a'))).toEqual([]);
    expect(await compare(refused('a'), refused('b'))).toHaveLength(2);
  });

  it('are found in a fault of ours even where both have it', async () => {
    const broken = told({ a: null }, { ...error(['a']), code: 'INTERNAL_SERVER_ERROR' });
    expect((await compare(broken, broken))[0]).toContain('a fault of ours');
  });
});
