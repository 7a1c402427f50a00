import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DraftEntity } from '../../../../src/graph/model/draft.ts';
import { isPredicateBetween } from '../../../../src/graph/model/predicates.ts';
import { agency, body, city, country, person, tell, type Cast } from '../told-story.ts';

const party = (name: string): DraftEntity => {
  const entity = body(name);
  return entity.kind === 'ORGANIZATION' ? { ...entity, organizationKind: 'PARTY' } : entity;
};

const cast: Cast = {
  'Ana Lima': person('Ana Lima'),
  'Bo Lima': person('Bo Lima'),
  'Cy Orr': person('Cy Orr'),
  Norway: country('NO', 'Norway'),
  Chile: country('CL', 'Chile'),
  Peru: country('PE', 'Peru'),
  Bergen: city('Bergen'),
  Arica: city('Arica'),
  'Fjord Museum': body('Fjord Museum'),
  'Coast University': body('Coast University'),
  'Tide Institute': body('Tide Institute'),
  'Harbour Union': body('Harbour Union'),
  'Reed Militia': body('Reed Militia'),
  'Ferry Company': body('Ferry Company'),
  'Labour Party': party('Labour Party'),
  'Wave Agency': agency('Wave Agency'),
};

const nameOf = new Map(Object.entries(cast).map(([name, { key }]) => [key, name]));
const standing = (text: string) =>
  tell(text, cast).claims.filter(
    ({ predicate }) => !['HOLDS_POSITION', 'PARTICIPATED_IN', 'OCCURRED_AT'].includes(predicate),
  );
const tiesIn = (text: string): readonly string[] =>
  standing(text).map(
    ({ predicate, subject, object, negated }) =>
      `${negated ? 'not ' : ''}${nameOf.get(subject) ?? '?'} ${predicate} ${object === null ? '?' : (nameOf.get(object) ?? '?')}`,
  );

describe('where things lie', () => {
  test.each([
    ['A fire broke out in Bergen, Norway.', ['Bergen LOCATED_IN Norway']],
    ['A fire broke out in Bergen, in western Norway.', ['Bergen LOCATED_IN Norway']],
    ['The city of Bergen in Norway slept.', ['Bergen LOCATED_IN Norway']],
    ['Norway slept. The Norwegian city of Bergen did not.', ['Bergen LOCATED_IN Norway']],
    ['The Fjord Museum in Bergen burned.', ['Fjord Museum BASED_IN Bergen']],
    ['Bergen-based Ferry Company slept.', ['Ferry Company BASED_IN Bergen']],
    ['The Harbour Union is based in Bergen.', ['Harbour Union BASED_IN Bergen']],
    ["Norway's Harbour Union slept.", ['Harbour Union BASED_IN Norway']],
    ['Ana Lima of Bergen slept.', ['Ana Lima BASED_IN Bergen']],
    ['Chile, Peru and Norway met.', []],
    ['They saw Bergen, Arica and Norway.', []],
    ['In Bergen, Norway said no.', []],
    ['Norway met Chile in Bergen.', []],
    ['The Harbour Union met in Bergen.', []],
    ['Norway bans Harbour Union.', []],
  ])('%s', (text, ties) => {
    expect(tiesIn(text)).toEqual(ties);
  });
});

describe('who belongs to what', () => {
  test.each([
    ["Coast University's Tide Institute slept.", ['Tide Institute PART_OF Coast University']],
    [
      'The Ferry Company, a subsidiary of Harbour Union, slept.',
      ['Ferry Company PART_OF Harbour Union'],
    ],
    ['Norway is a member of the Harbour Union.', ['Norway MEMBER_OF Harbour Union']],
    ['Norway is not a member of the Harbour Union.', ['not Norway MEMBER_OF Harbour Union']],
    ['The Labour Party met. Labour candidate Ana Lima slept.', ['Ana Lima MEMBER_OF Labour Party']],
    ['Ana Lima of the Labour Party slept.', ['Ana Lima MEMBER_OF Labour Party']],
    ['Wave Agency reporter Ana Lima slept.', ['Ana Lima ASSOCIATE_OF Wave Agency']],
    ['Ana Lima of the Harbour Union slept.', ['Ana Lima ASSOCIATE_OF Harbour Union']],
    [
      'Ana Lima, a sea safety expert at the Harbour Union, slept.',
      ['Ana Lima ASSOCIATE_OF Harbour Union'],
    ],
    ['Ana Lima worked for the Harbour Union.', ['Ana Lima ASSOCIATE_OF Harbour Union']],
    ['Ana Lima met the Harbour Union.', []],
    ['Ana Lima slept. Labour was short.', []],
  ])('%s', (text, ties) => {
    expect(tiesIn(text)).toEqual(ties);
  });
});

describe('people of people', () => {
  test.each([
    ["Ana Lima's son Bo Lima slept.", ['Ana Lima FAMILY_OF Bo Lima']],
    ['Bo Lima, the son of Ana Lima, slept.', ['Ana Lima FAMILY_OF Bo Lima']],
    ["Bo Lima, Ana Lima's son, slept.", ['Ana Lima FAMILY_OF Bo Lima']],
    ['Ana Lima and her husband, Cy Orr, slept.', ['Ana Lima FAMILY_OF Cy Orr']],
    [
      'Ana Lima is survived by her children, Bo Lima and Cy Orr.',
      ['Ana Lima FAMILY_OF Bo Lima', 'Ana Lima FAMILY_OF Cy Orr'],
    ],
    ["Ana Lima's former aide Cy Orr slept.", ['Ana Lima ASSOCIATE_OF Cy Orr']],
    ['Ana Lima saw Bo Lima.', []],
    ['Ana Lima saw a son of the harbour, and Bo Lima slept.', []],
  ])('%s', (text, ties) => {
    expect(tiesIn(text)).toEqual(ties);
  });
});

describe('power', () => {
  test.each([
    ['Ana Lima, owner of the Ferry Company, slept.', ['Ana Lima OWNS Ferry Company']],
    ['The Harbour Union owns the Ferry Company.', ['Harbour Union OWNS Ferry Company']],
    [
      'The Ferry Company, which is owned by the Harbour Union, slept.',
      ['Harbour Union OWNS Ferry Company'],
    ],
    ['The war between Chile and Peru went on.', ['Chile AT_WAR_WITH Peru']],
    ['Chile is allied with Peru.', ['Chile ALLIED_WITH Peru']],
    ['The Reed Militia is backed by Peru.', ['Peru ALLIED_WITH Reed Militia']],
    ['Norway has imposed new sanctions on Peru.', ['Norway SANCTIONS Peru']],
    ['Norway does not recognise Peru as a state.', ['not Norway RECOGNISES Peru']],
    ['Ana Lima was succeeded by Cy Orr.', ['Ana Lima SUCCEEDED_BY Cy Orr']],
    ['Cy Orr succeeds Ana Lima.', ['Ana Lima SUCCEEDED_BY Cy Orr']],
    ['The Harbour Union plans to own the Ferry Company.', []],
    ['Norway spoke of sanctions with Peru.', []],
  ])('%s', (text, ties) => {
    expect(tiesIn(text)).toEqual(ties);
  });
});

test('a tie that reads the same both ways is one claim with both places', () => {
  const claims = standing('Chile is allied with Peru. Peru is allied with Chile.');
  expect(claims).toMatchObject([{ predicate: 'ALLIED_WITH', assertions: [{}, {}] }]);
});

test('the label is what stands between the names, without "is" and "the"', () => {
  expect(standing('Norway is not a member of the Harbour Union.')[0]?.label).toBe('member of');
});

const WORDS = fc.constantFrom(
  ...Object.keys(cast),
  ...", in|,|'s|son|of the|and|based|-|member|is|not|his|owned by|war between|sanctions on|succeeded by|Labour|(|)|.|worked for|capital|city of|Norwegian".split(
    '|',
  ),
);

test('whatever the words, ties keep to the ontology, cut exactly and come out the same', () => {
  const kinds = new Map(Object.values(cast).map(({ key, kind }) => [key, kind]));
  fc.assert(
    fc.property(fc.array(WORDS, { maxLength: 40 }), (words) => {
      const text = words.join(' ');
      const claims = standing(text);
      expect(standing(text)).toEqual(claims);
      for (const { predicate, subject, object, assertions } of claims) {
        const from = kinds.get(subject);
        const to = object === null ? undefined : kinds.get(object);
        expect(
          from !== undefined && to !== undefined && isPredicateBetween(predicate, from, to),
        ).toBe(true);
        for (const { start, end, exact } of assertions) expect(text.slice(start, end)).toBe(exact);
      }
    }),
    { numRuns: 300 },
  );
});
