import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../src/ingest/extract.ts';
import { readPlainText } from '../../src/ingest/read/read-plain-text.ts';
import { MAX_SENTENCE_LENGTH, splitSentences } from '../../src/ingest/sentences.ts';

const FACTS = {
  url: null,
  providerId: null,
  publishedAt: '2031-05-07T00:00:00.000Z',
  publishedOffset: null,
  publisher: null,
  language: null,
};

const sentencesOf = (text: string): readonly string[] => {
  const document = readPlainText({ text });
  return splitSentences(document).map(({ start, end }) => document.text.slice(start, end));
};

test('a text without stops is cut into sentences of bounded length, at white space', () => {
  const words = 'harbour lights stay on all night '.repeat(400).trim();
  const sentences = sentencesOf(words);
  expect(sentences.length).toBeGreaterThan(12);
  expect(Math.max(...sentences.map(({ length }) => length))).toBeLessThanOrEqual(
    MAX_SENTENCE_LENGTH,
  );
  expect(sentences.join(' ')).toBe(words);
});

test('an ordinary sentence stays whole', () => {
  const first = `The ferry, ${'which was late, '.repeat(20)}left the port.`;
  expect(sentencesOf(`${first} It was full.`)).toEqual([first, 'It was full.']);
});

test('a cut never halves a character, and loses none', () => {
  fc.assert(
    fc.property(fc.nat(2), fc.integer({ min: 1, max: 3000 }), (lead, count) => {
      const text = `x${'y'.repeat(lead)}${'😀'.repeat(count)}`;
      const sentences = sentencesOf(text);
      expect(sentences.join('')).toBe(text);
      for (const sentence of sentences) expect(sentence.isWellFormed()).toBe(true);
    }),
    { numRuns: 30 },
  );
});

const SHAPES: readonly string[] = [
  'A ',
  'J. ',
  'China-',
  'U.S. ',
  'By Ana ',
  '"we" ',
  'he said, ',
  'Ministry of the ',
  'President of ',
  'message to Ana from Bo ',
  'Ana Lima met Bo Berg in Oslo on Monday and ',
];

test.each(SHAPES)('a long text of %j alone is read to its end', (shape) => {
  const text = shape.repeat(Math.ceil(60_000 / shape.length)).trim();
  const draft = extract(readPlainText({ text }), FACTS);
  for (const { start, end, exact } of [...draft.mentions, ...draft.quotes])
    expect(draft.text.slice(start, end)).toBe(exact);
});
