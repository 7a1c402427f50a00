import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../../src/ingest/read/read-plain-text.ts';
import { splitSentences } from '../../../src/ingest/sentences.ts';
import { spotNames } from '../../../src/ingest/spot/spot-names.ts';
import { shippedTagger } from '../../../src/ingest/spot/tagger.ts';

const spot = (text: string): readonly string[] => {
  const document = readPlainText({ text });
  return spotNames(document, splitSentences(document), shippedTagger()).map(
    ({ start, end, kind }) => `${document.text.slice(start, end)} ${kind}`,
  );
};

describe('the shipped tagger', () => {
  test('names people, bodies, places and events', () => {
    expect(
      spot(
        'Prime Minister Ines Carvalho told the Ministry of Transport in Lisbon that trains to Spain run again.\nShe spoke after the Olympic Games.',
      ),
    ).toEqual([
      'Ines Carvalho PERSON',
      'Ministry of Transport ORGANIZATION',
      'Lisbon PLACE',
      'Spain PLACE',
      'Olympic Games EVENT',
    ]);
  });

  test('names nobody where only sentences begin with capitals', () => {
    expect(
      spot('Rain fell on Monday. Farmers were glad. Many of them had waited since May.'),
    ).toEqual([]);
  });

  test('takes a surname for the person of the text, whatever else it names', () => {
    const names = spot(
      'Governor Alice Houston opened the bridge. Many had doubts. Houston said that it would last.',
    );
    expect(names.filter((name) => name.startsWith('Houston'))).toEqual(['Houston PERSON']);
  });
});

const PIECES = [
  'Ana Lima',
  'the Bank of Ghana',
  'Accra',
  'U.S.',
  '’s',
  '"',
  '(',
  ')',
  '. ',
  ', ',
  '\n',
  ' ',
  '-',
  '—',
  'President',
  'said',
  'of',
  'and',
  'KCNA',
  'É',
  '𝒜',
  '1,200',
  '\u00a0',
  'Inc.',
  '&',
  '!',
  '…',
  'news.com.au',
];

test('spans are cut out of one sentence each, in order, none over another, the same each time', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      fc.pre(text.trim() !== '');
      const document = readPlainText({ text });
      const sentences = splitSentences(document);
      const spans = spotNames(document, sentences, shippedTagger());
      expect(spotNames(document, sentences, shippedTagger())).toEqual(spans);
      spans.forEach((span, at) => {
        expect(span.start).toBeLessThan(span.end);
        expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0);
        expect(document.text.slice(span.start, span.end)).toMatch(/^\S(?:[^]*\S)?$/u);
        expect(sentences.some((one) => one.start <= span.start && span.end <= one.end)).toBe(true);
        expect(span.confidence).toBeGreaterThanOrEqual(0);
        expect(span.confidence).toBeLessThanOrEqual(1);
      });
    }),
  );
});

test('a text of one word over and over is read in time', () => {
  const long = 'Lima '.repeat(40_000);
  expect(spot(long).length).toBeGreaterThan(0);
});
