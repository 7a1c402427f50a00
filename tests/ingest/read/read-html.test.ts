import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../src/ingest/read/html/read-html.ts';
import { BRISK, OLD_PAGE, RELEASE_PAGE, SHELL_PAGE, STORY_PAGE } from './pages.ts';
import { blockLines, expectSound } from './sound-document.ts';

describe('a page with everything in its place', () => {
  const article = readHtml(STORY_PAGE);

  it('gives each paragraph the role that its markup has', () => {
    expectSound(article);
    expect(blockLines(article)).toEqual([
      'HEADLINE: Harbour towns agree on a common ferry',
      'STANDFIRST: Two towns that quarrelled for years will run one boat.',
      'BYLINE: By Jane Doe',
      'DATELINE: 1 October 2025, 08:30',
      'CAPTION: The ferry Alma at its berth in Busan.',
      'CREDIT: Photo: Ken Ito/Harbour Press',
      'DATELINE: BUSAN, Oct 1 (Quay Post)',
      'BODY: The ferry will sail four times a day from May, the port office said on Wednesday, after a statement by the two mayors.',
      'BODY: “We have one sea and need one boat,” said Mayor Ann Lee, who took office in March, and had promised to end the quarrel.',
      'SUBHEADING: A quarrel of ten years',
      'BODY: The towns had argued about fares since the last boat was sold, and about who should pay for the crew, the fuel and the piers.',
      'PULLQUOTE: “We have one sea”',
      'BODY: Tickets will cost the same in both towns, the office said, and children under six will sail for free, as they did before.',
      'LINK: Read more: Last boat sold to a museum',
      'BODY: The first boat leaves on May 2, weather permitting, with both mayors on board and a brass band from each of the two towns.',
      'LINK: Fares to rise on island routes',
    ]);
  });

  it('says what it is, when and by whom', () => {
    expect(article.facts).toEqual({
      url: 'https://quaypost.example/2025/10/01/ferry',
      providerId: null,
      publishedAt: '2025-09-30T23:30:00.000Z',
      publishedOffset: '+09:00',
      publisher: 'The Quay Post',
      language: 'en-GB',
    });
    expect(article.document).toMatchObject({
      headline: 'Harbour towns agree on a common ferry',
      standfirst: 'Two towns that quarrelled for years will run one boat.',
      byline: 'Jane Doe',
    });
  });

  it('links to what it rests on and to other articles, not to authors and buttons', () => {
    expect(article.document.links).toEqual([
      { kind: 'SOURCE', title: 'a statement', url: 'https://port.example/statement' },
      {
        kind: 'READ_MORE',
        title: 'Last boat sold to a museum',
        url: 'https://quaypost.example/2015/museum',
      },
      {
        kind: 'RELATED',
        title: 'Fares to rise on island routes',
        url: 'https://quaypost.example/a',
      },
    ]);
  });
});

describe('other pages', () => {
  it('reads paragraphs that are line breaks, and a headline that only the title knows', () => {
    const article = readHtml(OLD_PAGE);
    const lines = blockLines(article);
    expect(lines.slice(0, 2)).toEqual([
      'HEADLINE: Lighthouse gets a new lamp',
      'BYLINE: By Tom Roe',
    ]);
    expect(lines.slice(2).map((line) => line.slice(0, 22))).toEqual([
      'BODY: The lighthouse o',
      'BODY: "It is so bright',
      'BODY: The old lamp, wh',
      'BODY: The new one was ',
    ]);
    expect(article.facts).toMatchObject({
      publishedAt: '2003-05-14T00:00:00.000Z',
      publishedOffset: null,
      language: null,
    });
  });

  it('keeps the short paragraphs of a body, and no text beside it', () => {
    const long =
      '<p>The port office stayed shut all week, and nobody who works there was told why.</p>';
    const page = `<html><head><title>Port office shut</title></head><body><nav><p>Tides today</p></nav><article><h1>Port office shut</h1>${long}<p>Nobody knows why.</p>${long.replace('week', 'year')}</article></body></html>`;
    expect(blockLines(readHtml(page))).toEqual([
      'HEADLINE: Port office shut',
      'BODY: The port office stayed shut all week, and nobody who works there was told why.',
      'BODY: Nobody knows why.',
      'BODY: The port office stayed shut all year, and nobody who works there was told why.',
    ]);
  });

  it('finds a headline above the article, and leaves banners out', () => {
    const article = readHtml(RELEASE_PAGE);
    const lines = blockLines(article);
    expect(lines[0]).toBe('HEADLINE: Statement on the ferry accident');
    expect(lines).toContain('DATELINE: 4 March 2025');
    expect(lines).toContain('SUBHEADING: Notes to editors');
    expect(article.document.text).not.toContain('cookies');
    expect(article.document.text).toContain('inspected in January');
  });

  it('takes the words of the JSON-LD where the page is only a frame', () => {
    const lines = blockLines(readHtml(SHELL_PAGE));
    expect(lines).toEqual([
      'HEADLINE: Ferry runs late',
      'BODY: The ferry ran late on Monday.',
      `BODY: ${BRISK.repeat(4).trim()}`,
    ]);
  });

  it('reads a fragment that is no page', () => {
    const lines = blockLines(
      readHtml(`<h1>Ferry runs late</h1><p>${BRISK}</p><p>${BRISK}Again.</p>`),
    );
    expect(lines).toEqual([
      'HEADLINE: Ferry runs late',
      `BODY: ${BRISK.trim()}`,
      `BODY: ${BRISK}Again.`,
    ]);
  });

  it('shows no script, no hidden words and no form', () => {
    const { document } = readHtml(
      `<html><body><article><h1>Ferry runs late</h1><script>secret()</script>` +
        `<p hidden>secret</p><p style="display: none">secret</p><noscript>secret</noscript>` +
        `<p>${BRISK}<span class="visually-hidden">secret</span></p><p>${BRISK}</p>` +
        `<iframe src="https://evil.example/">secret</iframe><textarea>secret</textarea></article></body></html>`,
    );
    expect(document.text).toContain('at ten');
    expect(document.text).not.toContain('secret');
  });

  it('splits no sentence at a date or a name in it', () => {
    const sentence = `On <time datetime="2025-10-01">1 October</time> <span class="author">Ann Lee</span> met the crew. ${BRISK}`;
    const lines = blockLines(
      readHtml(`<article><h1>Crew met</h1><p>${sentence}</p><p>${BRISK}</p></article>`),
    );
    expect(lines[1]).toBe(`BODY: On 1 October Ann Lee met the crew. ${BRISK.trim()}`);
  });
});
