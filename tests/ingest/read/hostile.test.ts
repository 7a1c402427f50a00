import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../../src/ingest/read/feed/read-feed.ts';
import { readHtml } from '../../../src/ingest/read/html/read-html.ts';
import { readJsonLd } from '../../../src/ingest/read/json/read-json-ld.ts';
import { readNinjs } from '../../../src/ingest/read/json/read-ninjs.ts';
import type { ReadArticle } from '../../../src/ingest/read/article-facts.ts';
import { MAX_SOURCE_LENGTH } from '../../../src/ingest/read/source-limits.ts';
import { ATOM, JSON_FEED, RDF, RSS } from './feeds.ts';
import { BRISK, OLD_PAGE, RELEASE_PAGE, STORY_PAGE } from './pages.ts';
import { outcomeOf } from './sound-document.ts';

const N = 50_000;
const READERS = {
  html: readHtml,
  'JSON-LD': readJsonLd,
  ninjs: readNinjs,
  /** Every item of a feed is an article. */
  feed: (text: string): ReadArticle => {
    const articles = readFeed(text).items.flatMap(({ read }) => {
      const outcome = outcomeOf(read);
      return outcome === 'read' ? [read()] : [];
    });
    return articles[0] ?? readHtml(STORY_PAGE);
  },
} as const satisfies Record<string, (text: string) => ReadArticle>;

type Reader = keyof typeof READERS;
const outcome = (reader: Reader, text: string): string => outcomeOf(() => READERS[reader](text));

describe('a hostile document', () => {
  const paragraph = `<p>${BRISK}</p>`;
  it.each<[string, Reader, string, string]>([
    ['50,000 elements deep', 'html', '<div>'.repeat(N), 'INVALID_DOCUMENT'],
    ['deep, with words', 'html', `${'<b>'.repeat(N)}${BRISK}`, 'INVALID_DOCUMENT'],
    [
      '250 elements deep, and wide',
      'html',
      `${'<div>'.repeat(250)}${paragraph}${'</div>'.repeat(250)}`.repeat(99),
      'read',
    ],
    ['a million elements', 'html', '<i></i>'.repeat(700_000), 'INVALID_DOCUMENT'],
    ['all attributes', 'html', `<p ${'a b c d '.repeat(600_000)}>`, 'INVALID_DOCUMENT'],
    ['one long class', 'html', `<p class="${'a '.repeat(2_000_000)}">${BRISK}</p>`, 'read'],
    ['all brackets', 'html', '<'.repeat(5_000_000), 'INVALID_DOCUMENT'],
    ['all entities', 'html', '&amp;'.repeat(1_000_000), 'INVALID_DOCUMENT'],
    ['all ampersands', 'html', '&'.repeat(5_000_000), 'LIMIT_EXCEEDED'],
    ['a comment without an end', 'html', '<!--'.repeat(1_000_000), 'INVALID_DOCUMENT'],
    [
      'a long title',
      'html',
      `<title>${'a | '.repeat(900_000)}</title>${paragraph.repeat(3)}`,
      'read',
    ],
    [
      'scripts and frames',
      'html',
      `${'<script>"<p>"</script><iframe src="//x"></iframe>'.repeat(9_000)}${paragraph.repeat(3)}`,
      'read',
    ],
    [
      'links and breaks',
      'html',
      `<p>${'<a href="/x">word</a><br><br> '.repeat(16_000)}`,
      'INVALID_DOCUMENT',
    ],
    [
      'deep JSON in a page',
      'html',
      `<script type="application/ld+json">${'['.repeat(N)}</script>${paragraph.repeat(3)}`,
      'read',
    ],
    ['a hundred megabytes', 'html', 'x'.repeat(100_000_000), 'LIMIT_EXCEEDED'],
    ['zero bytes', 'html', `<p>${BRISK}\0</p>`, 'INVALID_DOCUMENT'],
    ['half a surrogate pair', 'html', `<p>${BRISK}\ud83d</p>`, 'INVALID_DOCUMENT'],
    ['an entity of half a pair', 'html', `<p>${BRISK}&#xD83D;</p><p>${BRISK}</p>`, 'read'],
    [
      'noise of another charset',
      'html',
      `<p>${'\ufffd\ufffd caf\ufffd '.repeat(40)}</p>`,
      'INVALID_DOCUMENT',
    ],
    ['50,000 lists deep', 'JSON-LD', '['.repeat(N) + ']'.repeat(N), 'INVALID_DOCUMENT'],
    ['50,000 objects deep', 'ninjs', '{"a":'.repeat(N) + '1' + '}'.repeat(N), 'INVALID_DOCUMENT'],
    [
      'brackets in a string',
      'JSON-LD',
      JSON.stringify({ '@type': 'NewsArticle', headline: '['.repeat(400) }),
      'read',
    ],
    [
      'half a pair in an escape',
      'JSON-LD',
      '{"@type":"NewsArticle","headline":"Boat \\ud83d"}',
      'INVALID_DOCUMENT',
    ],
    [
      'a zero in an escape',
      'ninjs',
      '{"uri":"urn:a","headlines":[{"value":"Boat\\u0000"}]}',
      'INVALID_DOCUMENT',
    ],
    [
      'names of prototypes',
      'JSON-LD',
      '{"@type":"NewsArticle","__proto__":{"headline":"x"},"constructor":1}',
      'INVALID_DOCUMENT',
    ],
    [
      'comments that never end',
      'JSON-LD',
      JSON.stringify({ '@type': 'NewsArticle', articleBody: '<!-- '.repeat(900_000) }),
      'INVALID_DOCUMENT',
    ],
    [
      '400,000 paragraphs',
      'JSON-LD',
      JSON.stringify({ '@type': 'NewsArticle', articleBody: 'a\n'.repeat(400_000) }),
      'read',
    ],
    ['XML 50,000 deep', 'feed', `<rss><channel>${'<a>'.repeat(N)}`, 'INVALID_DOCUMENT'],
    [
      '60,000 items',
      'feed',
      `<rss><channel>${'<item><title>a</title></item>'.repeat(60_000)}`,
      'LIMIT_EXCEEDED',
    ],
    ['a doctype without an end', 'feed', `<!DOCTYPE ${'['.repeat(4_000_000)}`, 'INVALID_DOCUMENT'],
    [
      'an author of brackets',
      'feed',
      `<rss><channel><item><title>t</title><author>${'('.repeat(4_000_000)}</author></item></channel></rss>`,
      'read',
    ],
    ['a hundred megabytes of feed', 'feed', `<rss>${'x'.repeat(100_000_000)}`, 'LIMIT_EXCEEDED'],
  ])('is read or refused in passing: %s (%s)', (_what, reader, text, expected) => {
    expect(outcome(reader, text)).toBe(expected);
  });

  it('expands no entity of its own', () => {
    const feed =
      '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY boat "a &amp; b"><!ENTITY file SYSTEM "file:///etc/hostname">]>' +
      '<rss><channel><title>&boat;&file;</title><item><title>&boat;</title></item></channel></rss>';
    const { title, items } = readFeed(feed);
    expect(title).toBe('&boat;&file;');
    expect(items[0]?.read().document.text).toBe('&boat;');
  });

  it('is refused where it builds entities of entities', () => {
    const entities = Array.from(
      { length: 30 },
      (_, n) => `<!ENTITY e${n} "${n === 0 ? 'boat' : `&e${n - 1};`.repeat(10)}">`,
    );
    const feed = (declared: string): string =>
      `<?xml version="1.0"?><!DOCTYPE rss [${declared}]><rss><channel><title>&e29;</title><item><title>&e29;</title></item></channel></rss>`;
    expect(outcome('feed', feed(entities.join('')))).toBe('INVALID_DOCUMENT');
    const long = `<!ENTITY e0 "${'&'.repeat(1_000_000)}">`;
    expect(outcome('feed', feed(long))).toBe('read');
  });

  it('is not larger than what a request may weigh', () => {
    expect(MAX_SOURCE_LENGTH).toBeLessThanOrEqual(5 * 1024 * 1024);
  });
});

const SEEDS: readonly (readonly [Reader, string])[] = [
  ['html', STORY_PAGE],
  ['html', OLD_PAGE],
  ['html', RELEASE_PAGE],
  [
    'JSON-LD',
    JSON.stringify({
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'h',
          articleBody: `<p>${BRISK}</p>`,
          author: [{ name: 'a' }],
          datePublished: '2025-10-01',
        },
      ],
    }),
  ],
  [
    'ninjs',
    JSON.stringify({
      uri: 'urn:a',
      headlines: [{ role: 'main', value: 'h' }],
      bodies: [{ contenttype: 'text/html', value: `<p>${BRISK}</p>` }],
      versioncreated: '2025-10-01T00:00:00Z',
    }),
  ],
  ['feed', RSS],
  ['feed', RDF],
  ['feed', ATOM],
  ['feed', JSON_FEED],
];
const SCRAPS = [
  '<p>',
  '</p>',
  '<div class="byline author">',
  '</div>',
  '<br><br>',
  '<figure><figcaption>',
  '</figure>',
  '<a href="//x/y">',
  '</a>',
  '<h1>',
  '<table><tr><td>',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '&#x1F6A2;',
  '&nbsp;',
  '&#xD800;',
  '\u0301',
  '\u00ad',
  '\ufeff',
  '\r\n',
  '\ud83d\ude00',
  '\u1112\u1161',
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  'null',
  '\\ud800',
  '<item>',
  '</entry>',
  '<content:encoded>',
  ' xmlns="x"',
  ' hidden',
  '<svg>',
  '<body>',
  '<html>',
  '<template>',
  '<select><option>',
  'Read more: ',
  'By Ann Lee',
  'Oct 1 (KCNA) -- ',
  'In this photo ',
] as const;

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 60 }),
    scrap: fc.oneof(fc.constantFrom(...SCRAPS), fc.string({ unit: 'grapheme', maxLength: 6 })),
  }),
  { maxLength: 12 },
);

describe('every document', () => {
  it('is read into sound text and blocks, or is the fault of the caller', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEEDS), edits, ([reader, seed], changes) => {
        const text = changes.reduce((whole, { at, cut, scrap }) => {
          const from = Math.floor(at * whole.length);
          return whole.slice(0, from) + scrap + whole.slice(from + cut);
        }, seed);
        expect(['read', 'INVALID_DOCUMENT']).toContain(outcome(reader, text));
      }),
      { numRuns: 150 },
    );
  });

  it('is read the same each time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SEEDS), ([reader, seed]) => {
        expect(READERS[reader](seed)).toEqual(READERS[reader](seed));
      }),
      { numRuns: SEEDS.length },
    );
  });

  it('may be anything at all', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Reader>('html', 'JSON-LD', 'ninjs', 'feed'),
        fc.oneof(
          fc.array(fc.constantFrom(...SCRAPS), { maxLength: 40 }).map((list) => list.join('')),
          fc.string({ unit: 'binary' }),
          fc.json(),
        ),
        (reader, text) => {
          expect(['read', 'INVALID_DOCUMENT']).toContain(outcome(reader, text));
        },
      ),
      { numRuns: 150 },
    );
  });
});
