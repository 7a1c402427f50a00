import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticleFile } from '../../src/cli/article-file.ts';
import { CallerFault } from '../../src/errors.ts';

const NONE = { published: null, publisher: null, url: null };

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

describe('readArticleFile', () => {
  it('takes a text file for the text, with what is given beside it', async () => {
    const path = await file('a.txt', '\ufeffA headline\nA paragraph.\n');
    expect(
      await readArticleFile(path, {
        published: '2025-10-01',
        publisher: 'The Harbour Gazette',
        url: 'https://gazette.example/1',
      }),
    ).toEqual({
      text: 'A headline\nA paragraph.\n',
      url: 'https://gazette.example/1',
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
    expect(await readArticleFile(path, { ...NONE, published: '1999-01-01' })).toEqual({
      text: 'A headline\nA paragraph.',
      url: 'https://gazette.example/2',
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
    expect((await readArticleFile(path, NONE)).text).toBe(text);
  });

  it('takes empty fields for missing ones', async () => {
    const path = await file('c.json', { title: '', text: 'x', datePublished: '', url: null });
    expect(await readArticleFile(path, NONE)).toMatchObject({
      text: 'x',
      publishedAt: null,
      url: null,
    });
  });

  it.each<[string, string | Buffer | object, RegExp]>([
    ['no-json.json', '{"text": ', /is not JSON/],
    ['list.json', [], /is not an article/],
    ['no-text.json', { title: 'x' }, /text: /],
    ['number.json', { text: 7 }, /text: /],
    ['date.json', { text: 'x', datePublished: 'last week' }, /"last week" as date of publication/],
    ['day.json', { text: 'x', datePublished: '2025-02-30' }, /date of publication/],
    ['local.json', { text: 'x', datePublished: '2025-02-03T10:00:00' }, /date of publication/],
    ['binary.txt', Buffer.from([0xff, 0xfe, 0x00, 0x41]), /is not UTF-8/],
    ['large.txt', 'x'.repeat(5 * 1024 * 1024 + 1), /larger than 5 MiB/],
  ])('refuses %s', async (name, content, sentence) => {
    const read = readArticleFile(await file(name, content), NONE);
    await expect(read).rejects.toThrow(CallerFault);
    await expect(read).rejects.toThrow(sentence);
  });
});
