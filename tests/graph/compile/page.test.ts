import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/graph/compile/page.ts';

describe('readPage', () => {
  it('takes 20 from the start where nothing is asked', () => {
    expect(readPage({})).toEqual({ size: 20, backward: false, after: null, before: null });
  });

  it('turns round for `last`', () => {
    expect(readPage({ last: 5, before: 'c' })).toMatchObject({ size: 5, backward: true });
  });

  it.each([{ first: 101 }, { first: -1 }, { last: 100000 }, { first: 1, last: 1 }])(
    'refuses %j',
    (args) => {
      expect(() => readPage(args)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
    },
  );
});
