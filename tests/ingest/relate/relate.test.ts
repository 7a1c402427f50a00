import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPredicateBetween } from '../../../src/graph/model/predicates.ts';
import { relate } from '../../../src/ingest/relate/relate.ts';
import { agency, city, country, makeStory, person, type Cast } from './told-story.ts';

const cast: Cast = {
  'Ana Lima': person('Ana Lima'),
  'Bo Hansen': person('Bo Hansen'),
  Oslo: city('Oslo'),
  Norway: country('NO', 'Norway'),
  Norwire: agency('Norwire'),
};

const PIECES =
  `Ana Lima|Bo Hansen|Oslo|Norway|Norwire|said|told|"|“|”|‘|’|,|.|:|\n|met with|in|on Monday
|according to|the message read|President|Norwegian|, the leader of|a message to|He|attacked|visited|and
|signed a treaty|reported|—|é|🌊|(|)|-|by|was|praised|"unfair"|the 3rd of May|talks with`.split(
    /\n?\|/u,
  );

const story = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => makeStory(pieces.join(' '), cast, '2024-05-15'));

test('every span cuts its words, every key is known, every tie is one of the ontology', () => {
  fc.assert(
    fc.property(story, ({ document, recognition, facts }) => {
      const { text } = document;
      const { entities, mentions, claims, quotes, credits } = relate(document, recognition, facts);
      const kinds = new Map(
        [...recognition.entities.values(), ...entities].map(({ key, kind }) => [key, kind]),
      );
      expect(new Set(entities.map(({ key }) => key)).size).toBe(entities.length);
      const assertions = claims.flatMap((claim) => claim.assertions);
      for (const { start, end, exact, sentence } of [...mentions, ...quotes, ...assertions]) {
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(exact);
        expect(sentence.start <= start && end <= sentence.end).toBe(true);
      }
      for (const { predicate, subject, object, label, assertions: shown } of claims) {
        const from = kinds.get(subject);
        const to = object === null ? undefined : kinds.get(object);
        expect(
          from !== undefined && to !== undefined && isPredicateBetween(predicate, from, to),
        ).toBe(true);
        expect(label.trim()).not.toBe('');
        expect(shown.length).toBeGreaterThan(0);
        for (const { attributedTo, distance } of shown) {
          expect(distance).toBe(attributedTo.length);
          for (const key of attributedTo) expect(kinds.has(key)).toBe(true);
        }
      }
      for (const { speaker, addressees, reportedBy } of quotes)
        for (const key of [speaker, ...addressees, reportedBy])
          expect(key === null || kinds.has(key)).toBe(true);
      for (const key of credits) expect(kinds.get(key)).toBe('ORGANIZATION');
      expect(relate(document, recognition, facts)).toEqual({
        entities,
        mentions,
        claims,
        quotes,
        credits,
      });
    }),
    { numRuns: 400 },
  );
});
