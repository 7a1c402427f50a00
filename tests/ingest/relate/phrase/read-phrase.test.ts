import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReading } from '../../../../src/ingest/relate/reading.ts';
import { readPhrase } from '../../../../src/ingest/relate/phrase/read-phrase.ts';
import { body, makeStory, person, type Cast } from '../told-story.ts';

const cast: Cast = { 'Ana Lima': person('Ana Lima'), 'Harbour Union': body('Harbour Union') };

function phraseOf(text: string) {
  const { document, recognition, facts } = makeStory(text, cast, null);
  return readPhrase(makeReading(document, recognition, facts), { start: 0, end: text.length });
}

test('names are one item each, possessives and marks stand alone', () => {
  const items = phraseOf("Harbour Union's vice-president, Ana Lima (left), said U.S. rules’ end.");
  expect(items.map(({ kind, lower }) => `${kind} ${lower}`)).toEqual([
    'name harbour union',
    "mark 's",
    'word vice-president',
    'mark ,',
    'name ana lima',
    'mark (',
    'word left',
    'mark )',
    'mark ,',
    'word said',
    'word u.s',
    'mark .',
    'word rules',
    "mark 's",
    'word end',
    'mark .',
  ]);
});

test('items stand in order, apart, and leave only white space between them', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'Ana Lima',
      'Harbour Union',
      "'s",
      '’s',
      ' ',
      ', ',
      '—',
      'é',
      '😀',
      '\n',
      'x’y',
    ),
    fc.string({ maxLength: 6, unit: 'grapheme' }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('').normalize('NFC').toWellFormed();
      let from = 0;
      for (const { start, end, text: words, kind } of phraseOf(text)) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(/[\p{L}\p{N}]/u.test(text.slice(from, start))).toBe(false);
        if (kind !== 'mark') expect(text.slice(start, end)).toBe(words);
        from = end;
      }
    }),
    { numRuns: 300 },
  );
});
