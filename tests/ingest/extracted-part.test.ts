import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/ingest/extract.ts';
import { extractedPart, MAX_EXTRACTED } from '../../src/ingest/extracted-part.ts';
import { readPlainText } from '../../src/ingest/read/read-plain-text.ts';
import { splitSentences } from '../../src/ingest/sentences.ts';

const NO_FACTS = {
  url: null,
  providerId: null,
  publishedAt: null,
  publishedOffset: null,
  publisher: null,
  language: 'en',
};

describe('the part that is extracted', () => {
  const words = fc.constantFrom('The ferry', 'left', 'Oslo', 'late.', 'Why?', '\n\n', '😀');
  const texts = fc.array(words, { minLength: 1, maxLength: 60 }).map((all) => `A${all.join(' ')}`);

  it('is as many whole sentences as fit, and all where they do', () => {
    fc.assert(
      fc.property(texts, fc.nat(300), (text, most) => {
        const document = readPlainText({ text });
        const sentences = splitSentences(document);
        const part = extractedPart(document, sentences, most);
        const fitting = sentences.filter(({ end }) => end <= most);
        expect(part.sentences).toEqual(fitting);
        const isWhole = fitting.length === sentences.length;
        const rest = isWhole ? document.text.length : (fitting.at(-1)?.end ?? 0);
        expect(part.rest).toBe(isWhole ? null : rest);
        expect(part.document.text).toBe(document.text.slice(0, rest));
        for (const { start, end } of part.document.blocks)
          expect(start < end && end <= rest).toBe(true);
        expect(splitSentences(part.document)).toEqual(fitting);
      }),
    );
  });
});

describe('a text that is too long', () => {
  const story = 'Ferry sails again\n\nThe ferry left Oslo at noon. The ship came back.\n';
  // Few words, so that the test costs little.
  const plain = `It rained in ${'x'.repeat(900)}. `.repeat(MAX_EXTRACTED / 900);
  const text = `${story}${plain}\nThe crew slept in Bergen.`;

  it('is stored whole, read in part, and says so', () => {
    const draft = extract(readPlainText({ text }), NO_FACTS);
    expect(draft.text).toContain('Bergen');
    expect(draft.mentions.map(({ exact }) => exact)).toEqual(['Oslo']);
    const [warning] = draft.warnings;
    expect(warning).toMatchObject({ code: 'PARTLY_EXTRACTED', end: draft.text.length });
    expect(warning?.start).toBeLessThanOrEqual(MAX_EXTRACTED);
    const end = warning?.start ?? 0;
    expect(draft.text.slice(end - 4, end)).toBe('xxx.');
  });

  it('has no warning where it is not too long', () => {
    expect(extract(readPlainText({ text: story }), NO_FACTS).warnings).toEqual([]);
  });
});
