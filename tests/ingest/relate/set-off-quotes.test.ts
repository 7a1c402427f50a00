import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/ingest/extract.ts';
import { readHtml } from '../../../src/ingest/read/html/read-html.ts';
import type { ArticleFacts } from '../../../src/ingest/stages.ts';

const FACTS: ArticleFacts = {
  url: null,
  providerId: null,
  publishedAt: '2025-10-01T00:00:00Z',
  publishedOffset: null,
  publisher: null,
  language: 'en',
};
/** Long enough to be taken for an article's. */
const PARAGRAPHS = ['Monday', 'Tuesday', 'Friday', 'Sunday']
  .map(
    (day) =>
      `<p>On ${day} the port office of the town stayed shut, and nobody who works there, or who waited at its door, was told by anyone why it had closed so soon, or for how long.</p>`,
  )
  .join('');

function quotesIn(body: string): readonly (readonly [string, string | null])[] {
  const html = `<html><head><title>Port office closes</title></head><body><article><h1>Port office closes</h1>${PARAGRAPHS}${body}${PARAGRAPHS.replaceAll('town', 'city')}</article></body></html>`;
  const { quotes } = extract(readHtml(html).document, FACTS);
  return quotes.map(({ exact, speaker }) => [exact, speaker]);
}

const WORDS = 'We were never asked about it. It will cost this town dearly, and we will say so.';

describe('a block quotation without marks', () => {
  test.each([
    [
      'behind a colon',
      `<p>Mayor Robert Brown wrote to the town:</p><blockquote>${WORDS}</blockquote>`,
    ],
    ['signed', `<blockquote><p>${WORDS}</p><p>— Robert Brown, mayor</p></blockquote>`],
    ['signed below', `<blockquote>${WORDS}</blockquote><p>— Robert Brown</p>`],
  ])('is a quote %s', (_, body) => {
    expect(quotesIn(body)).toEqual([[WORDS, 'person:robert brown']]);
  });

  test('is none where nothing tells who says it', () => {
    expect(quotesIn(`<p>Robert Brown came.</p><blockquote>${WORDS}</blockquote>`)).toEqual([]);
  });
});

test('words pulled out of the story are one quote with those of the story', () => {
  const said = `<p>“${WORDS}” said Robert Brown, the mayor of the town, at the old pier.</p>`;
  const pulled = (words: string): string => `<div class="pullquote">${words}</div>`;
  expect(quotesIn(said + pulled('“It will cost this town dearly”'))).toHaveLength(1);
  expect(quotesIn(pulled(WORDS) + said)).toHaveLength(1);
  expect(quotesIn(said + pulled('“The pier itself was never safe for anyone”'))).toHaveLength(2);
});
