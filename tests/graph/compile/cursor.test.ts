import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor, orderTag } from '../../../src/graph/compile/cursor.ts';
import type { OrderKey } from '../../../src/graph/compile/declaration.ts';

const key = (part: Partial<OrderKey>): OrderKey => ({
  on: 'node',
  property: 'sortAt',
  descending: true,
  nullable: false,
  instant: false,
  ...part,
});
const keys = [key({ instant: true, nullable: true }), key({ property: 'count' })];
const tag = orderTag('Person.articles', keys);

describe('a cursor', () => {
  it('reads back as what it was made of', () => {
    const instant = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) });
    const value = fc.tuple(
      fc.option(instant.map((date) => date.toISOString())),
      fc.integer(),
      fc.uuid(),
    );
    fc.assert(
      fc.property(value, (values) => {
        expect(decodeCursor(encodeCursor(tag, values), tag, keys, 'after')).toEqual(values);
      }),
    );
  });

  it('is refused by another list, order or argument type', () => {
    const values = ['2025-10-01T00:00:00Z', 3, 'id'];
    const other = orderTag('Place.articles', keys);
    const turned = orderTag('Person.articles', [key({ descending: false }), key({})]);
    for (const foreign of [
      encodeCursor(other, values),
      encodeCursor(turned, values),
      encodeCursor(tag, ['yesterday', 3, 'id']),
      encodeCursor(tag, ['2025-10-01T00:00:00Z', null, 'id']),
      encodeCursor(tag, ['2025-10-01T00:00:00Z', 3]),
      encodeCursor(tag, ['2025-10-01T00:00:00Z', 3, 4]),
    ])
      expect(() => decodeCursor(foreign, tag, keys, 'after')).toThrow(/not a cursor of this list/);
  });

  it('never lets a forged text through as anything but the caller’s fault', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => decodeCursor(text, tag, keys, 'before')).toThrow(
          expect.objectContaining({ code: 'BAD_USER_INPUT', argument: ['before'] }),
        );
      }),
    );
  });
});
