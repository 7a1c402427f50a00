import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/ingest/lexicon/fold-name.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../../../src/ingest/lexicon/gendered-names.ts';
import { genderOf, genderOfTitle } from '../../../src/ingest/lexicon/given-name-gender.ts';

const listed = (list: string): readonly string[] => list.trim().split(/\s+/u);

describe('the gender of a name', () => {
  it.each([
    ['Angela Merkel', 'FEMALE'],
    ['J. Robert Oppenheimer', 'MALE'],
    ['Jean-Claude Juncker', 'MALE'],
    ['José', 'MALE'],
    ['Kim Jong Un', null],
    ['Qwrtz Smith', null],
    ['', null],
  ])('%s', (name, gender) => {
    expect(genderOf(name)).toBe(gender);
  });

  it('is told by every name of the lists, whatever its letters, and by none twice', () => {
    const male = listed(MALE_NAMES);
    const female = new Set(listed(FEMALE_NAMES));
    expect(male.filter((name) => female.has(name))).toEqual([]);
    expect(male.filter((name) => foldName(name) !== name)).toEqual([]);
    fc.assert(
      fc.property(fc.constantFrom(...male), fc.constantFrom('Lee', 'd’Arc'), (name, family) => {
        expect(genderOf(`${name.toUpperCase()} ${family}`)).toBe('MALE');
      }),
    );
  });

  it('is told by a title', () => {
    expect(['Mr', 'Mrs.', 'Sir', 'spokeswoman', 'Dr', 'the'].map(genderOfTitle)).toEqual([
      'MALE',
      'FEMALE',
      'MALE',
      'FEMALE',
      null,
      null,
    ]);
  });
});
