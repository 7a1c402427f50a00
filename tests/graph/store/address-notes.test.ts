import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressNotes } from '../../../src/graph/store/address-notes.ts';
import { makeDraft } from './make-draft.ts';

const address = fc.option(fc.constantFrom('https://example.org/old', 'https://example.org/new'));

test('a caller is told of an address that is not stored, and of no other', () => {
  fc.assert(
    fc.property(address, address, (url, stored) => {
      const notes = addressNotes(makeDraft({ article: { url }, entities: [], body: [] }), stored);
      const isDropped = url !== null && stored !== null && url !== stored;
      expect(notes.map(({ code }) => code)).toEqual(isDropped ? ['ADDRESS_KEPT'] : []);
      if (isDropped) expect(notes[0]?.message).toContain(stored);
    }),
  );
});
