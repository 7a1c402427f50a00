import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeGlobalId, encodeGlobalId } from '../../../src/graph/compile/global-id.ts';

describe('a global id', () => {
  it('reads back as the type and key that it was made of', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom('Person', 'Article'), (key, type) => {
        const id = encodeGlobalId(type, key);
        expect(decodeGlobalId(id, ['Person', 'Article'], ['id'])).toEqual({ type, key });
      }),
    );
  });

  it('is refused where another type is wanted', () => {
    const id = encodeGlobalId('Person', '00000000-0000-5000-8000-000000000000');
    expect(() => decodeGlobalId(id, ['Article'], ['by', 'id'])).toThrow(
      /another type than Article/,
    );
  });

  it('is the caller’s fault when Dateline never gave it out', () => {
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(() => decodeGlobalId(id, ['Person'], ['id'])).toThrow(
          expect.objectContaining({ code: 'BAD_USER_INPUT', argument: ['id'] }),
        );
      }),
    );
  });
});
