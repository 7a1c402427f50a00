import fc from 'fast-check';
import { expect, it } from 'vitest';
import { entityKey } from '../../../../src/ingest/lexicon/reference.ts';
import {
  happeningKey,
  isParticipantIn,
  MOST_PARTICIPANTS,
  movedHappeningKey,
} from '../../../../src/ingest/relate/events/happening-key.ts';

/** Long names, so that some keys together are longer than an index takes. */
const participant = fc
  .tuple(fc.constantFrom('ana', 'bo', 'cleo', 'dag', 'edda'), fc.integer({ min: 1, max: 120 }))
  .map(([name, length]) => entityKey(`person:${name} ${'x'.repeat(length)}`));
const participants = fc.uniqueArray(participant, { minLength: 1, maxLength: MOST_PARTICIPANTS });
const keyOf = (who: Parameters<typeof happeningKey>[2]) =>
  happeningKey('meeting', '2025-09-29', who);

it('fits the index, in whatever order, and tells who took part', () => {
  fc.assert(
    fc.property(participants, (who) => {
      const key = keyOf(who);
      expect(key.length).toBeLessThanOrEqual(512);
      expect(keyOf([...who.toReversed(), ...who])).toBe(key);
      for (const one of who) expect(isParticipantIn(key, one)).toBe(true);
      expect(isParticipantIn(key, entityKey('person:nobody'))).toBe(false);
    }),
  );
});

it('moves to the key that the new participants give, also where two become one', () => {
  fc.assert(
    fc.property(participants, participant, (who, to) => {
      const [from] = who;
      if (from === undefined) throw new Error('somebody took part');
      const moved = movedHappeningKey(keyOf(who), new Map([[from, to]]));
      const expected = keyOf(who.map((one) => (one === from ? to : one)));
      // A long key that gets shorter stays told by digests: it is still the same for every order.
      if (keyOf(who).includes('~') === expected.includes('~')) expect(moved).toBe(expected);
      expect(isParticipantIn(moved, to)).toBe(true);
      expect(moved.length).toBeLessThanOrEqual(512);
    }),
  );
});

it('leaves every other key alone', () => {
  for (const key of ['event:korean-war', 'event:meeting@12', 'person:ana lima'].map(entityKey))
    expect(
      movedHappeningKey(key, new Map([[entityKey('person:ana lima'), entityKey('person:x')]])),
    ).toBe(key);
});
