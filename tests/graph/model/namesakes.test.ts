import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntityKey } from '../../../src/graph/model/identity.ts';
import { printTold, tellApart, type Namesake } from '../../../src/graph/model/namesakes.ts';

const BLOCK = 'person:kim min jun' as EntityKey;

const token = fc.constantFrom(
  'KR office',
  'KR sport',
  'CA office',
  'NO sport',
  '- office',
  '- sport',
  'past',
);
const namesake: fc.Arbitrary<Namesake> = fc.record({
  told: fc.uniqueArray(token, { maxLength: 3 }).map((told) => told.toSorted()),
  texts: fc.integer({ min: 1, max: 20 }),
});
const namesakes = fc.array(namesake, { maxLength: 8 });

const keys = (all: readonly Namesake[]): Readonly<Record<string, string | null>> =>
  Object.fromEntries(tellApart(BLOCK, all).map(({ told, key }) => [printTold(told), key]));

const one = (...told: readonly string[]): Namesake => ({ told, texts: 1 });

describe('telling namesakes apart', () => {
  it('is a rule over the set, in whatever order and however split', () => {
    fc.assert(
      fc.property(namesakes, fc.integer(), (all, seed) => {
        const turned = all.toSorted((a, b) => ((a.texts * seed) % 7) - ((b.texts * seed) % 7));
        expect(keys(turned)).toEqual(keys(all));
        const split = all.flatMap(({ told, texts }) =>
          texts === 1
            ? [{ told, texts }]
            : [
                { told, texts: 1 },
                { told, texts: texts - 1 },
              ],
        );
        expect(keys(split)).toEqual(keys(all));
      }),
    );
  });

  it('gives two who are not the same two keys, and never parts texts that share an office', () => {
    fc.assert(
      fc.property(namesakes, (all) => {
        const settled = tellApart(BLOCK, all).filter(({ told }) =>
          told.some((said) => /^[A-Z]/u.test(said)),
        );
        for (const a of settled)
          for (const b of settled)
            if (a.told.some((said) => /^[A-Z]/u.test(said) && b.told.includes(said)))
              expect(a.key).toBe(b.key);
      }),
    );
  });

  it.each([
    [
      'one office',
      [one('KR office'), one(), one('- office')],
      { 'KR office': BLOCK, '': BLOCK, '- office': BLOCK },
    ],
    [
      'two countries',
      [one('KR office'), one('CA office')],
      { 'KR office': `${BLOCK}#KR`, 'CA office': `${BLOCK}#CA` },
    ],
    [
      'a text that names both',
      [one('KR office'), one('CA office'), one('CA office', 'KR office')],
      { 'KR office': BLOCK, 'CA office': BLOCK, 'CA office|KR office': BLOCK },
    ],
    [
      'office and sport at home',
      [one('KR office'), one('KR sport')],
      { 'KR office': `${BLOCK}#KR-office`, 'KR sport': `${BLOCK}#KR-sport` },
    ],
    [
      'office and sport',
      [one('- office'), one('- sport')],
      { '- office': `${BLOCK}#office`, '- sport': `${BLOCK}#sport` },
    ],
    [
      'other times',
      [one('KR office'), one('past')],
      { 'KR office': `${BLOCK}#KR`, past: `${BLOCK}#past` },
    ],
    [
      'nothing told of one',
      [one('KR office'), one('CA office'), one()],
      { 'KR office': `${BLOCK}#KR`, 'CA office': `${BLOCK}#CA`, '': null },
    ],
    [
      'a part that fits one alone',
      [one('KR office'), one('CA sport'), one('- sport')],
      { 'KR office': `${BLOCK}#KR`, 'CA sport': `${BLOCK}#CA`, '- sport': `${BLOCK}#CA` },
    ],
    [
      'one who is far better known',
      [{ told: ['KR office'], texts: 8 }, one('CA office'), one('CA sport'), one()],
      {
        'KR office': BLOCK,
        'CA office': `${BLOCK}#CA-office`,
        'CA sport': `${BLOCK}#CA-sport`,
        '': BLOCK,
      },
    ],
  ] as const)('%s', (_, all, expected) => {
    expect(keys(all)).toEqual(expected);
  });
});
