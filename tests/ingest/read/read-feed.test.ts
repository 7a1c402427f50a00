import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { parseFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { CallerFault } from '../../../src/errors.ts';
import { MAX_ITEMS, readFeed } from '../../../src/ingest/read/feed/read-feed.ts';
import { FEEDS, scoreFeeds } from '../../../scripts/quality/feeds.ts';
import { ATOM, JSON_FEED, RDF, RSS } from './feeds.ts';
import { blockLines, expectSound } from './sound-document.ts';

const rss = (items: string): string => `<rss version="2.0"><channel>${items}</channel></rss>`;
const item = (fields: string): ReturnType<typeof read> => read(rss(`<item>${fields}</item>`));
const read = (feed: string) => {
  const [first] = readFeed(feed).items;
  if (first === undefined) throw new Error('the feed has no item');
  return { label: first.label, ...first.read() };
};

describe('a story', () => {
  it.each([
    ['RSS', RSS],
    ['RDF', RDF],
    ['Atom', ATOM],
    ['JSON Feed', JSON_FEED],
  ])('is the same article in %s', (_dialect, feed) => {
    expect(readFeed(feed).title).toBe('The Quay Post');
    const article = read(feed);
    expectSound(article);
    expect(article.label).toBe('quay-77');
    expect(blockLines(article)).toEqual([
      'HEADLINE: Fares & routes: towns agree',
      'STANDFIRST: A quarrel of ten years is over.',
      'BYLINE: Jane Doe',
      'BODY: The towns agreed on Wednesday.',
      'SUBHEADING: Fares',
      'BODY: They fall in May.',
    ]);
    expect(article.facts).toEqual({
      url: 'https://quaypost.example/77',
      providerId: 'quay-77',
      publishedAt: '2025-09-30T23:30:00.000Z',
      publishedOffset: '+09:00',
      publisher: 'The Quay Post',
      language: 'en-GB',
    });
  });
});

describe('an item', () => {
  it('is its summary where the feed has no more', () => {
    expect(
      blockLines(item('<title>Fares fall</title><description>They fall in May.</description>')),
    ).toEqual(['HEADLINE: Fares fall', 'BODY: They fall in May.']);
  });

  it('has no standfirst that is its own beginning', () => {
    const lines = blockLines(
      item(
        '<title>Fares fall</title><description>They fall in May, the office […]</description>' +
          '<content:encoded>&lt;p&gt;They fall in May, the office said.&lt;/p&gt;</content:encoded>',
      ),
    );
    expect(lines).toEqual(['HEADLINE: Fares fall', 'BODY: They fall in May, the office said.']);
  });

  it('has the outlet of the feed that it was taken from, and the address that it is known by', () => {
    const { facts } = item(
      '<title>Fares fall</title><source url="https://a.example/feed">Harbour Wire</source>' +
        '<guid>https://a.example/77</guid><author>desk@a.example (Jane Doe)</author>',
    );
    expect(facts).toMatchObject({ publisher: 'Harbour Wire', url: 'https://a.example/77' });
  });

  it('keeps angle brackets that are words', () => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="text">a &lt;b&gt; c</title></entry></feed>`;
    expect(read(feed).document.text).toBe('a <b> c');
  });

  it('is read although the feed is broken around it', () => {
    const feed =
      '\n<rss><channel><title>Port & sea</title><item><title>Fares</title><description>Fall & <b>rise.</description></item><item><title>Routes';
    expect(readFeed(feed).items.map(({ read: article }) => article().document.headline)).toEqual([
      'Fares',
      'Routes',
    ]);
  });

  it('spoils no other by what it is called or who wrote it', () => {
    const deep = `${'&lt;b&gt;'.repeat(300)}x`;
    const bad = `<item><title>${deep}</title><author>${deep}</author><source>${deep}</source></item>`;
    const { items } = readFeed(rss(`${bad}<item><title>Fares fall</title></item>`));
    expect(() => items[0]?.read()).toThrow(CallerFault);
    expect(items[1]?.read().document.headline).toBe('Fares fall');
  });

  it('without words is told apart from the others', () => {
    const { items } = readFeed(
      rss('<item><guid>a</guid></item><item><title>Fares fall</title></item>'),
    );
    expect(() => items[0]?.read()).toThrow(CallerFault);
    expect(items[1]?.read().document.headline).toBe('Fares fall');
  });
});

describe('what is no feed, or too much of one', () => {
  it.each([
    ['a page', '<html><body><p>The boat left.</p></body></html>', 'INVALID_DOCUMENT'],
    ['words', 'The boat left.', 'INVALID_DOCUMENT'],
    ['another JSON', '{"title": "Fares"}', 'INVALID_DOCUMENT'],
    ['nothing', ' ', 'INVALID_DOCUMENT'],
    ['many items', rss('<item><title>x</title></item>'.repeat(MAX_ITEMS + 1)), 'LIMIT_EXCEEDED'],
  ])('is refused: %s', (_what, feed, code) => {
    expect(() => readFeed(feed)).toThrow(expect.objectContaining({ code }));
  });
});

/** Words that an XML writer must escape, and some that it must not. */
const words = fc
  .array(fc.constantFrom('boat', 'café', '港', '&', '<', '>', '"', "it's", 'Oct', '5'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list) => `A ${list.join(' ')}`);
const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('a well-formed feed', () => {
  it('has the titles, links and ids that a strict parser finds in it', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({ title: words, id: fc.uuid(), day: fc.integer({ min: 10, max: 28 }) }),
          { minLength: 1, maxLength: 5 },
        ),
        fc.boolean(),
        (entries, isAtom) => {
          const feed = isAtom
            ? `<feed xmlns="http://www.w3.org/2005/Atom"><title>Port</title>${entries
                .map(
                  ({ title, id, day }) =>
                    `<entry><id>${id}</id><title>${xml(title)}</title><link href="https://a.example/${id}"/><updated>2025-10-${day}T08:00:00Z</updated></entry>`,
                )
                .join('')}</feed>`
            : rss(
                `<title>Port</title>${entries
                  .map(
                    ({ title, id, day }) =>
                      `<item><guid isPermaLink="false">${id}</guid><title><![CDATA[${title}]]></title><link>https://a.example/${id}</link><pubDate>${day} Oct 2025 08:00:00 GMT</pubDate></item>`,
                  )
                  .join('')}`,
              );
          const parsed = parseFeed(feed);
          const expected =
            parsed.format === 'atom'
              ? (parsed.feed.entries ?? []).map(({ id, links, updated }) => [
                  id,
                  links?.[0]?.href,
                  updated,
                ])
              : parsed.format === 'rss'
                ? (parsed.feed.items ?? []).map(({ guid, link, pubDate }) => [
                    guid?.value,
                    link,
                    pubDate,
                  ])
                : [];
          const found = readFeed(feed).items.map(({ read: article }) => article());
          expect(found.map(({ facts }) => [facts.providerId, facts.url])).toEqual(
            expected.map(([id, link]) => [id, link]),
          );
          expect(found.map(({ facts }) => Date.parse(facts.publishedAt ?? ''))).toEqual(
            expected.map(([, , date]) => Date.parse(String(date))),
          );
          expect(found.map(({ document }) => document.headline)).toEqual(
            entries.map(({ title }) => title),
          );
        },
      ),
    );
  });
});

describe('the feeds of other projects', () => {
  it.runIf(existsSync(FEEDS))(
    'are read, but for one in a hundred (skipped, no gold, without them)',
    () => {
      const { cases, parsed } = scoreFeeds();
      expect(cases).toBeGreaterThan(100);
      expect(parsed / cases).toBeGreaterThanOrEqual(0.99);
    },
  );
});
