import { describe, expect, it } from 'vitest';
import { readJsonLd } from '../../../src/ingest/read/json/read-json-ld.ts';
import { readNinjs } from '../../../src/ingest/read/json/read-ninjs.ts';
import { blockLines, expectSound, outcomeOf } from './sound-document.ts';

const RECORD = {
  '@context': 'https://schema.org',
  '@type': ['NewsArticle', 'ReportageNewsArticle'],
  '@id': 'urn:quaypost:77',
  mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://quaypost.example/77' },
  headline: 'Fares &amp; routes: towns agree',
  description: 'Ten years of quarrel are over.',
  author: [
    { '@type': 'Person', name: 'Jane Doe' },
    { '@type': 'Person', name: 'Tom Roe' },
  ],
  publisher: { '@type': 'NewsMediaOrganization', name: 'The Quay Post' },
  datePublished: '2025-10-01T08:30:00-04:00',
  inLanguage: { '@type': 'Language', name: 'English', alternateName: 'en' },
  dateline: 'BUSAN',
  articleBody:
    'The towns agreed on Wednesday.\n\nRead more: Last boat sold\n\nThe boat leaves in May.',
  image: { '@type': 'ImageObject', caption: 'The ferry Alma.', creditText: 'Ken Ito' },
  isBasedOn: 'https://port.example/statement',
};

describe('JSON-LD', () => {
  it.each([
    ['by itself', RECORD],
    ['in a list', [{ '@type': 'BreadcrumbList' }, RECORD]],
    [
      'in a graph',
      { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebSite' }, RECORD] },
    ],
    ['as the main thing of a page', { '@type': 'WebPage', mainEntity: RECORD }],
  ])('is read %s', (_where, value) => {
    const article = readJsonLd(JSON.stringify(value));
    expectSound(article);
    expect(blockLines(article)).toEqual([
      'HEADLINE: Fares & routes: towns agree',
      'STANDFIRST: Ten years of quarrel are over.',
      'BYLINE: Jane Doe, Tom Roe',
      'DATELINE: BUSAN',
      'BODY: The towns agreed on Wednesday.',
      'LINK: Read more: Last boat sold',
      'BODY: The boat leaves in May.',
      'CAPTION: The ferry Alma.',
      'CREDIT: Ken Ito',
    ]);
    expect(article.facts).toEqual({
      url: 'https://quaypost.example/77',
      providerId: 'urn:quaypost:77',
      publishedAt: '2025-10-01T12:30:00.000Z',
      publishedOffset: '-04:00',
      publisher: 'The Quay Post',
      language: 'en',
    });
    expect(article.document.links).toEqual([
      { kind: 'SOURCE', title: null, url: 'https://port.example/statement' },
      { kind: 'READ_MORE', title: 'Last boat sold', url: null },
    ]);
  });

  it('reads a body that is markup', () => {
    const articleBody =
      '<h1>Towns agree</h1><p>The towns <b>agreed</b>.</p><h2>Fares</h2><p>They fall.</p>';
    const article = readJsonLd(
      JSON.stringify({ '@type': 'NewsArticle', headline: 'Towns agree', articleBody }),
    );
    expect(blockLines(article)).toEqual([
      'HEADLINE: Towns agree',
      'BODY: The towns agreed.',
      'SUBHEADING: Fares',
      'BODY: They fall.',
    ]);
  });

  it.each([
    ['no JSON', '{"@type": "NewsArticle"'],
    ['no article', '{"@type": "WebSite", "name": "The Quay Post"}'],
    ['an article without words', '{"@type": "NewsArticle"}'],
    ['null', 'null'],
  ])('refuses %s', (_what, json) => {
    expect(outcomeOf(() => readJsonLd(json))).toBe('INVALID_DOCUMENT');
  });
});

/** One item as version 2 and as version 3 spell it. */
const item = (version: 2 | 3): Record<string, unknown> => {
  const key = (name: string): string => (version === 3 ? name : name.toLowerCase());
  return {
    uri: 'urn:harbourwire:2025:77',
    type: 'text',
    [key('versionCreated')]: '2025-10-01T08:30:00+09:00',
    language: 'en-GB',
    by: 'Jane Doe',
    located: 'Busan, South Korea',
    [key('copyrightHolder')]: 'Harbour Wire',
    headlines: [
      { role: 'short', value: 'Towns agree' },
      { role: 'main', value: 'Harbour towns agree on a ferry' },
    ],
    descriptions: [
      { role: 'summary', [key('contentType')]: 'text/plain', value: 'A quarrel ends.' },
    ],
    bodies: [
      { role: 'main', [key('contentType')]: 'text/plain', value: 'Not this one.' },
      {
        role: 'main',
        [key('contentType')]: 'application/xhtml+xml',
        value:
          '<p>The towns agreed on Wednesday.</p><blockquote>“At last,” said Ann Lee.</blockquote>',
      },
      { role: 'nitf', [key('contentType')]: 'application/xml', value: '<nitf/>' },
    ],
    associations: [
      {
        name: 'main',
        type: 'picture',
        by: 'Ken Ito',
        descriptions: [{ role: 'caption', value: 'The ferry Alma at its berth.' }],
      },
    ],
    [key('altIds')]: [{ role: 'slug', value: 'ferry-77' }],
  };
};

describe('ninjs', () => {
  it.each([2, 3] as const)('is read in version %i', (version) => {
    const article = readNinjs(JSON.stringify(item(version)));
    expectSound(article);
    expect(blockLines(article)).toEqual([
      'HEADLINE: Harbour towns agree on a ferry',
      'STANDFIRST: A quarrel ends.',
      'BYLINE: Jane Doe',
      'DATELINE: Busan, South Korea',
      'BODY: The towns agreed on Wednesday.',
      'BODY: “At last,” said Ann Lee.',
      'CAPTION: The ferry Alma at its berth.',
      'CREDIT: Ken Ito',
    ]);
    expect(article.facts).toEqual({
      url: null,
      providerId: 'urn:harbourwire:2025:77',
      publishedAt: '2025-09-30T23:30:00.000Z',
      publishedOffset: '+09:00',
      publisher: 'Harbour Wire',
      language: 'en-GB',
    });
  });

  it('is read in version 1 too, and says its place once', () => {
    const article = readNinjs(
      JSON.stringify({
        uri: 'https://harbourwire.example/77',
        headline: 'Towns agree',
        located: 'Busan',
        body_text: 'BUSAN, Oct 1 (Harbour Wire) -- The towns agreed.\n\nThe boat leaves in May.',
      }),
    );
    expect(blockLines(article)).toEqual([
      'HEADLINE: Towns agree',
      'DATELINE: BUSAN, Oct 1 (Harbour Wire)',
      'BODY: The towns agreed.',
      'BODY: The boat leaves in May.',
    ]);
    expect(article.facts.url).toBe('https://harbourwire.example/77');
  });

  it.each([
    ['a list', '[]'],
    ['an object without an address', '{"headlines": [{"value": "Towns agree"}]}'],
    ['an item without words', '{"uri": "urn:a", "headlines": []}'],
  ])('refuses %s', (_what, json) => {
    expect(outcomeOf(() => readNinjs(json))).toBe('INVALID_DOCUMENT');
  });
});
