import { describe, expect, it } from 'vitest';
import { edtfBounds } from '../../../src/graph/model/edtf.ts';
import { references } from '../../../src/ingest/identify/references.ts';
import { DEMONYMS, demonymCodes } from '../../../src/ingest/lexicon/demonyms.ts';
import { EVENT_LIST } from '../../../src/ingest/lexicon/event-list.ts';
import { ORGANIZATION_LIST } from '../../../src/ingest/lexicon/organization-list.ts';
import { entityKey } from '../../../src/ingest/lexicon/reference.ts';
import { BEARERS_OF_LETTERS, SHARED_LETTERS } from '../../../src/ingest/lexicon/shared-letters.ts';

const all = [...references().byKey.values()];
const countries = new Set(
  all.flatMap(({ entity }) =>
    entity.kind === 'PLACE' && entity.placeKind === 'COUNTRY' ? [entity.countryCode] : [],
  ),
);
const rowKeys = (list: string): readonly string[] =>
  list
    .trim()
    .split('\n')
    .map((row) => row.split('|')[0] ?? '');

describe('the reference data', () => {
  it('has enough of each kind, no key twice, and no name that is empty', () => {
    const count = (prefix: string): number =>
      all.filter(({ entity }) => entity.key.startsWith(prefix)).length;
    expect(count('org:')).toBeGreaterThan(470);
    expect(count('event:')).toBeGreaterThan(150);
    expect(count('country:')).toBeGreaterThan(200);
    for (const list of [ORGANIZATION_LIST + BEARERS_OF_LETTERS.trimStart(), EVENT_LIST])
      expect(rowKeys(list)).toEqual([...new Set(rowKeys(list))]);
    for (const { entity } of all)
      for (const name of [entity.name, ...entity.names.map(({ value }) => value)])
        expect(name).toMatch(/^[^\s~|;][^|;]*$/u);
  });

  it('has dates in EDTF, ids of Wikidata, and countries and foundings that are there', () => {
    for (const { entity, home, founded } of all) {
      if (entity.kind === 'EVENT' && entity.date !== null)
        expect(edtfBounds(entity.date), entity.key).not.toBeNull();
      for (const { scheme, value } of entity.externalIds)
        if (scheme === 'wikidata') expect(value).toMatch(/^Q[1-9]\d*$/u);
      if (home !== null) expect(countries.has(home), entity.key).toBe(true);
      if (founded !== null) expect(references().byKey.has(founded), entity.key).toBe(true);
      if (entity.kind === 'PLACE' && entity.within !== null)
        expect(references().byKey.has(entity.within), entity.key).toBe(true);
    }
  });

  it('tells no two of its entities of one kind the same Wikidata id', () => {
    const ids = all.flatMap(({ entity }) =>
      entity.externalIds.map(({ scheme, value }) => `${scheme} ${value}`),
    );
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe('letters that several bear', () => {
  const rows = SHARED_LETTERS.trim()
    .split('\n')
    .map((row): readonly string[] => row.split('|'));

  it.each(rows)('%s of %s: one who is there, told by words of its own', (...row) => {
    const [letters = '', slug = '', words = ''] = row;
    expect(references().byKey.has(entityKey(`org:${slug}`))).toBe(true);
    const own = words.split(' ');
    expect(own.every((word) => /^[a-z][a-z0-9]+$/u.test(word))).toBe(true);
    expect(new Set(own).size).toBe(own.length);
    expect(letters).toMatch(/^[A-Z]{3,4}$/);
  });
});

describe('adjectives of countries', () => {
  it('belong to a country that is there, and are known as such', () => {
    for (const [words, code] of demonymCodes()) {
      expect(countries.has(code), words).toBe(true);
      if (!words.includes(' ')) expect(DEMONYMS.has(words)).toBe(true);
    }
  });

  it('stand under one country, or under none', () => {
    const codes = demonymCodes();
    expect([codes.get('South Korean'), codes.get('Danes')]).toEqual(['KR', 'DK']);
    expect(codes.has('Korean')).toBe(false);
  });
});
