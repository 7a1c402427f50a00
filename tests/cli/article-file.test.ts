import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ArticleDefaults, readArticleFile } from '../../src/cli/article-file.ts';
import { CallerFault } from '../../src/errors.ts';
import type { ReadArticle } from '../../src/ingest/read/article-facts.ts';

const NONE = { published: null, publisher: null, url: null };

const PAGE =
  '<!doctype html><html><head><meta charset="utf-8"><title>Café sails</title></head><body><article>' +
  '<h1>Café sails</h1><p>It left at noon with nobody on board but its captain, who owns it, and two dogs.</p></article></body></html>';
const FEED =
  '<?xml version="1.0"?><rss><channel><title>Port</title><item><guid>a</guid><title>Café sails</title><description>It left.</description></item></channel></rss>';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-article-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Buffer | object): Promise<string> {
  const path = join(folder, name);
  const isPlain = typeof content === 'string' || Buffer.isBuffer(content);
  await writeFile(path, isPlain ? content : JSON.stringify(content));
  return path;
}

/** The one article of a file. */
async function readOne(path: string, defaults: ArticleDefaults): Promise<ReadArticle> {
  const [article, ...others] = await readArticleFile(path, defaults);
  if (article === undefined || others.length > 0) throw new Error('not one article');
  return article.read();
}

describe('readArticleFile', () => {
  it('takes a text file for the text, with what is given beside it', async () => {
    const path = await file('a.txt', '\ufeffA headline\nA paragraph.\n');
    const { document, facts } = await readOne(path, {
      published: '2025-10-01',
      publisher: 'The Harbour Gazette',
      url: 'https://gazette.example/1',
    });
    expect(document).toMatchObject({ text: 'A headline\nA paragraph.\n', headline: 'A headline' });
    expect(facts).toEqual({
      url: 'https://gazette.example/1',
      providerId: null,
      publisher: 'The Harbour Gazette',
      language: null,
      publishedAt: '2025-10-01T00:00:00.000Z',
      publishedOffset: null,
    });
  });

  it('lets a JSON file speak for itself', async () => {
    const path = await file('a.json', {
      title: 'A headline',
      text: 'A paragraph.',
      datePublished: '2025-10-01T08:00:00+09:00',
      url: 'https://gazette.example/2',
      source: 'Quay Wire',
      license: 'kept aside',
    });
    const { document, facts } = await readOne(path, { ...NONE, published: '1999-01-01' });
    expect(document.text).toBe('A headline\nA paragraph.');
    expect(facts).toEqual({
      url: 'https://gazette.example/2',
      providerId: null,
      publisher: 'Quay Wire',
      language: null,
      publishedAt: '2025-09-30T23:00:00.000Z',
      publishedOffset: '+09:00',
    });
  });

  it.each([
    ['the same', 'A headline\nText.'],
    ['spaced otherwise', '\n A  headline \nText.'],
  ])('does not repeat a title that the text opens with: %s', async (_how, text) => {
    const path = await file('b.json', { title: 'A headline', text });
    expect((await readOne(path, NONE)).document.text).toBe(text);
  });

  it('takes empty fields for missing ones', async () => {
    const path = await file('c.json', { title: '', text: 'x', datePublished: '', url: null });
    const { document, facts } = await readOne(path, NONE);
    expect(document.text).toBe('x');
    expect(facts).toMatchObject({ publishedAt: null, url: null });
  });

  it.each<[string, string | Buffer | object]>([
    ['page.html', PAGE],
    ['page', PAGE],
    ['saved.txt', PAGE],
    ['latin.htm', Buffer.from(PAGE.replace('utf-8', 'iso-8859-1'), 'latin1')],
    [
      'record.json',
      {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: 'Café sails',
        articleBody: 'It left.',
      },
    ],
    [
      'record.jsonld',
      { '@graph': [{ '@type': 'NewsArticle', headline: 'Café sails', articleBody: 'It left.' }] },
    ],
    [
      'item.json',
      { uri: 'urn:a', headlines: [{ value: 'Café sails' }], bodies: [{ value: 'It left.' }] },
    ],
    ['feed.xml', FEED],
    ['feed.rss', FEED],
    ['feed.txt', FEED],
    [
      'feed.json',
      {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Port',
        items: [{ id: 'a', title: 'Café sails', content_text: 'It left.' }],
      },
    ],
  ])('tells by its words what is in %s', async (name, content) => {
    const { document } = await readOne(await file(name, content), NONE);
    expect(document.headline).toBe('Café sails');
    expect(document.blocks.map(({ role }) => role)).toEqual(['HEADLINE', 'BODY']);
  });

  it('finds every item of a feed, and tells which one is at fault', async () => {
    const feed = FEED.replace(
      '</channel>',
      '<item><guid>b</guid></item><item><title>C</title></item></channel>',
    );
    const articles = await readArticleFile(await file('three.rss', feed), NONE);
    expect(articles.map(({ label }) => label)).toEqual(['a', 'b', 'C']);
    expect(() => articles[1]?.read()).toThrow(CallerFault);
    expect(articles[2]?.read().document.text).toBe('C');
  });

  it('finds every article of JSON-LD that has a body of its own', async () => {
    const article = (headline: string, articleBody?: string): object => ({
      '@type': 'NewsArticle',
      headline,
      articleBody,
    });
    const list = [article('A', 'It left.'), article('B'), article('C', 'It came back.')];
    const articles = await readArticleFile(await file('list.jsonld', list), NONE);
    expect(articles.map(({ label, read }) => [label, read().document.text])).toEqual([
      ['A', 'A\nIt left.'],
      ['C', 'C\nIt came back.'],
    ]);
    const twice = { '@graph': [article('A', 'It left.'), article('A', 'It left.')] };
    const [only, ...others] = await readArticleFile(await file('twice.jsonld', twice), NONE);
    expect([only?.label, others]).toEqual([null, []]);
  });

  it('takes --url for one article alone', async () => {
    const feed = FEED.replace('</channel>', '<item><title>C</title></item></channel>');
    const read = readArticleFile(await file('two.rss', feed), {
      ...NONE,
      url: 'https://a.example/',
    });
    await expect(read).rejects.toThrow(/holds 2 articles, and --url is the address of one/);
  });

  it.each<[string, string | Buffer | object, RegExp]>([
    ['no-json.json', '{"text": ', /is not JSON/],
    ['list.json', [], /is not an article/],
    ['no-text.json', { title: 'x' }, /text: /],
    ['number.json', { text: 7 }, /text: /],
    [
      'date.json',
      { text: 'x', datePublished: 'last week' },
      /"last week" is no date of publication/,
    ],
    ['day.json', { text: 'x', datePublished: '2025-02-30' }, /date of publication/],
    ['local.json', { text: 'x', datePublished: '2025-02-03T10:00:00' }, /date of publication/],
    [
      'binary.txt',
      Buffer.from([0x89, 0x50, 0x00, 0x41, 0x00, 0x01, 0x02]),
      /looks like binary data/,
    ],
    ['other.xml', '<catalog><book/></catalog>', /is no feed/],
    ['empty.html', '', /is empty/],
    ['large.txt', 'x'.repeat(5 * 1024 * 1024 + 1), /larger than 5 MiB/],
  ])('refuses %s', async (name, content, sentence) => {
    const read = readOne(await file(name, content), NONE);
    await expect(read).rejects.toThrow(CallerFault);
    await expect(read).rejects.toThrow(sentence);
  });
});
