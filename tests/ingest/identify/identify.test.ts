import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identify } from '../../../src/ingest/identify/identify.ts';
import { splitSentences } from '../../../src/ingest/sentences.ts';
import type { NamedSpan } from '../../../src/ingest/stages.ts';
import { identifyMarked, readMarked } from './marked.ts';

const SCRAPS = [
  '[PER Kim Jong Un]',
  '[PER Kim]',
  '[PER John Luk Jok]',
  '[PER al-]',
  '[LOC Beijing]',
  '[LOC DPRK]',
  '[LOC North]',
  '[LOC Paris], [LOC Texas]',
  '[ORG Ministry of Trade] ([ORG MT])',
  '[ORG Court]',
  '[ORG Supreme Court]',
  '[ORG (]',
  '[EVENT Hurricane]',
  '[EVENT 76th anniversary]',
  '76th anniversary of the',
  'said',
  '.',
  '\n',
  "'s",
  ', also known as',
  ' and ',
  'é',
  '😀',
] as const;
const texts = fc
  .array(fc.constantFrom(...SCRAPS), { minLength: 1, maxLength: 40 })
  .map((scraps) => `A ${scraps.join(' ')}`);

describe('every text', () => {
  it('gives mentions that cut their words, of entities that are there, the same each time', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { document } = readMarked(text);
        const once = identifyMarked(text);
        expect(identifyMarked(text)).toEqual(once);
        for (const { entity, literal, start, end, exact, sentence } of once.mentions) {
          expect(document.text.slice(start, end)).toBe(exact);
          expect(start).toBeGreaterThanOrEqual(sentence.start);
          expect(end).toBeLessThanOrEqual(sentence.end);
          expect(once.entities.has(entity)).toBe(true);
          if (literal !== null) expect(once.entities.has(literal)).toBe(true);
        }
        for (const entity of once.entities.values()) {
          expect(entity.salience).toBeGreaterThanOrEqual(0);
          expect(entity.salience).toBeLessThanOrEqual(1);
          if (entity.kind === 'PLACE' && entity.within !== null)
            expect(once.entities.has(entity.within)).toBe(true);
        }
      }),
    );
  });

  it('is told the same in whatever order its names are handed over', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(), { minLength: 60 }), (text, order) => {
        const { document, spans } = readMarked(text);
        const shuffled = spans
          .map((span, at): readonly [number, NamedSpan] => [order[at] ?? 0, span])
          .toSorted(([a], [b]) => a - b)
          .map(([, span]) => span);
        const sentences = splitSentences(document);
        expect(identify(document, sentences, shuffled)).toEqual(
          identify(document, sentences, spans),
        );
      }),
    );
  });

  it.each([
    ['one name', (at: number) => `[PER Ana Lima] ${at % 7 === 0 ? '.' : ''}`],
    ['names that share a word', (at: number) => `[ORG Court of Tides ${at}] and`],
    ['short forms of them', (at: number) => `[ORG Court X${at}] [ORG Court] .`],
    ['surnames alone', (at: number) => `[PER Name${at}] [PER Ana Name${at % 50}] .`],
    ['towns in towns', (at: number) => `[LOC Town${at}], [LOC Ohio] .`],
    ['anniversaries', (at: number) => `[LOC Ghana]'s ${at % 100}th anniversary .`],
  ])('of ten thousand namings of %s is read to its end', (_, scrap) => {
    const text = Array.from({ length: 10_000 }, (_unused, at) => scrap(at)).join(' ');
    // A sentence without an end is cut, here and there inside of a name.
    expect(identifyMarked(text).mentions.length).toBeGreaterThan(9_000);
  });
});
