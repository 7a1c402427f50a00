import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPlainText } from '../../../src/ingest/read/read-plain-text.ts';
import { splitSentences } from '../../../src/ingest/sentences.ts';
import { tagWords, wordsOfName } from '../../../src/ingest/spot/words.ts';

const texts = (name: string): readonly string[] => [...wordsOfName(name)];

test.each([
  ['the U.S.-led coalition', ['the', 'U.S.', '-', 'led', 'coalition']],
  ["Lima's port isn't shut", ['Lima', "'s", 'port', "isn't", 'shut']],
  ['Rosa’s and O’Hara’s', ['Rosa', "'s", 'and', "O'Hara", "'s"]],
  ['John E. Marsh Jr.', ['John', 'E.', 'Marsh', 'Jr', '.']],
  ['the 3rd of 1,250.5 (5%)', ['the', '3rd', 'of', '1,250.5', '(', '5', '%', ')']],
  ['asked news.example.com twice', ['asked', 'news.example.com', 'twice']],
  ['He left.Then', ['He', 'left', '.', 'Then']],
])('%s', (text, words) => {
  expect(texts(text)).toEqual(words);
});

test('every character but white space is in one word, and spans cut it out', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }), (raw) => {
      fc.pre(raw.trim() !== '' && !/[\p{Cc}\p{Cs}\ufffd\ufeff]/u.test(raw));
      const document = readPlainText({ text: raw });
      const sentences = splitSentences(document);
      const words = tagWords(document, sentences);
      for (const sentence of sentences) {
        const inside = words.filter((word) => sentences[word.sentence] === sentence);
        const joined = inside.map(({ start, end }) => document.text.slice(start, end)).join('');
        expect(joined).toBe(document.text.slice(sentence.start, sentence.end).replace(/\s/gu, ''));
      }
      for (const [at, word] of words.entries()) {
        expect(word.start).toBeGreaterThanOrEqual(words[at - 1]?.end ?? 0);
        expect(document.text.slice(word.start, word.end).replaceAll('’', "'")).toBe(word.text);
      }
    }),
  );
});
