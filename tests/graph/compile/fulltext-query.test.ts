import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fulltextQuery } from '../../../src/graph/compile/fulltext-query.ts';

describe('fulltextQuery', () => {
  it('asks for every word, for phrases as they stand, and for prefixes', () => {
    expect(fulltextQuery('missile launch')).toBe('"missile" AND "launch"');
    expect(fulltextQuery('"Korean War" veterans')).toBe('"korean war" AND "veterans"');
    expect(fulltextQuery('diplom*')).toBe('diplom*');
  });

  it('lets no operator of Lucene through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const query = fulltextQuery(text);
        const rest = (query ?? '').replace(
          /"[\p{L}\p{N}\p{M} ]+"|[\p{L}\p{N}\p{M}]+\*| AND /gu,
          '',
        );
        expect(rest).toBe('');
      }),
    );
    expect(fulltextQuery('a OR b) NOT [x TO y] field:z')).not.toMatch(/ OR | NOT |\[|:/);
  });

  it('has nothing to ask where there is no letter or digit', () => {
    expect(fulltextQuery(' *?! "" ')).toBeNull();
  });
});
