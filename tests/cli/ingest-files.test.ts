import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findArticleFiles } from '../../src/cli/find-article-files.ts';
import {
  describeFileFault,
  describeSummary,
  ingestFiles,
  type IngestFilesOptions,
} from '../../src/cli/ingest-files.ts';
import { CallerFault, OperatorFault, ServiceFault } from '../../src/errors.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-ingest-'));
  await mkdir(join(folder, 'deep', 'er'), { recursive: true });
  await writeFile(join(folder, 'b.txt'), 'text b');
  await writeFile(join(folder, 'a.JSON'), '{"text": "text a"}');
  await writeFile(join(folder, 'deep', 'er', 'c.txt'), 'text c');
  await writeFile(join(folder, 'deep', 'notes.md'), 'not an article');
});
afterAll(() => rm(folder, { recursive: true }));

const find = async (...paths: readonly string[]): Promise<readonly string[]> =>
  (await findArticleFiles(paths.map((path) => join(folder, path)))).map((path) =>
    relative(folder, path),
  );

describe('findArticleFiles', () => {
  it('walks folders in order, for articles only', async () => {
    expect(await find('.')).toEqual(['a.JSON', 'b.txt', join('deep', 'er', 'c.txt')]);
  });

  it('takes a named file whatever it is called, and each file once', async () => {
    expect(await find(join('deep', 'notes.md'), 'b.txt', '.')).toEqual([
      join('deep', 'notes.md'),
      'b.txt',
      'a.JSON',
      join('deep', 'er', 'c.txt'),
    ]);
  });

  it('says which path is not there', async () => {
    await expect(find('nowhere')).rejects.toThrow(OperatorFault);
    await expect(find('nowhere')).rejects.toThrow(/nowhere is not there/);
  });
});

const run = async (
  options: Partial<IngestFilesOptions>,
): Promise<{ readonly summary: string; readonly told: readonly string[] }> => {
  const told: string[] = [];
  const summary = await ingestFiles({
    files: await findArticleFiles([folder]),
    defaults: { published: null, publisher: null, url: null },
    ingest: () => Promise.resolve('CREATED'),
    concurrency: 2,
    onDone: (done, of) => told.push(`${done} of ${of}`),
    onFault: (file, fault) => told.push(describeFileFault(relative(folder, file), fault)),
    ...options,
  });
  return { summary: describeSummary(summary), told };
};

describe('describeFileFault', () => {
  it.each([
    [
      new CallerFault('INVALID_DOCUMENT', 'It is empty.'),
      /^a\.txt: It is empty\. \(INVALID_DOCUMENT\)$/,
    ],
    [new ServiceFault('TIMEOUT', 'It took long.'), /^a\.txt: It took long\. \(TIMEOUT\)$/],
    [new Error('a bug'), /^a\.txt: Error: a bug\n +at /],
    ['thrown', /^a\.txt: thrown$/],
  ])('%s', (fault, line) => {
    expect(describeFileFault('a.txt', fault)).toMatch(line);
  });
});

describe('ingestFiles', () => {
  it('counts what became of each file', async () => {
    const outcomes = {
      'text a': 'CREATED',
      'text b': 'UNCHANGED',
      'text c': 'NEW_VERSION',
    } as const;
    const { summary, told } = await run({
      ingest: ({ document: { text } }) =>
        Promise.resolve(outcomes[text === 'text a' || text === 'text b' ? text : 'text c']),
    });
    expect(summary).toBe('3 files: 1 created, 1 new version, 1 unchanged, 0 failed');
    expect(told).toEqual(['1 of 3', '2 of 3', '3 of 3']);
  });

  it('tells of a file that failed and does the rest', async () => {
    const { summary, told } = await run({
      concurrency: 1,
      ingest: ({ document: { text } }) =>
        text === 'text b'
          ? Promise.reject(new CallerFault('INVALID_DOCUMENT', 'The text is empty.'))
          : Promise.resolve('CREATED'),
    });
    expect(summary).toBe('3 files: 2 created, 0 new versions, 0 unchanged, 1 failed');
    expect(told).toEqual([
      '1 of 3',
      'b.txt: The text is empty. (INVALID_DOCUMENT)',
      '2 of 3',
      '3 of 3',
    ]);
  });

  it('takes every item of a feed, and tells of one that failed by its id', async () => {
    const feed = join(folder, 'feed.rss');
    const items =
      '<item><title>One</title></item><item><guid>two</guid></item><item><title>Three</title></item>';
    await writeFile(feed, `<rss><channel>${items}</channel></rss>`);
    const { summary, told } = await run({ files: [feed, join(folder, 'b.txt')], concurrency: 1 });
    expect(summary).toBe('2 files, 4 articles: 3 created, 0 new versions, 0 unchanged, 1 failed');
    expect(told).toEqual([
      'feed.rss, two: The document holds no words of an article. (INVALID_DOCUMENT)',
      '1 of 2',
      '2 of 2',
    ]);
    await rm(feed);
  });

  it('tells of an item in one short line, whatever the feed calls it', async () => {
    const feed = join(folder, 'odd.json');
    const item = { id: `a\u001b[2J\n${'b'.repeat(200)}` };
    const version = 'https://jsonfeed.org/version/1.1';
    await writeFile(feed, JSON.stringify({ version, title: 'Port', items: [item] }));
    const { told } = await run({ files: [feed] });
    expect(told[0]).toMatch(/^odd\.json, a \[2J b{94}: The document/);
    await rm(feed);
  });

  it('never has more under way than told', async () => {
    let underWay = 0;
    let most = 0;
    let pair = Promise.withResolvers<undefined>();
    await run({
      files: Array.from({ length: 20 }, () => join(folder, 'b.txt')),
      ingest: async () => {
        most = Math.max(most, (underWay += 1));
        const { promise, resolve } = pair;
        if (underWay % 2 === 0) {
          pair = Promise.withResolvers();
          resolve(undefined);
        }
        await promise;
        underWay -= 1;
        return 'UNCHANGED';
      },
    });
    expect(most).toBe(2);
  });

  it('begins nothing more once it is stopped', async () => {
    const stop = new AbortController();
    const { summary } = await run({
      concurrency: 1,
      signal: stop.signal,
      ingest: () => {
        stop.abort();
        return Promise.resolve('CREATED');
      },
    });
    expect(summary).toBe('3 files: 1 created, 0 new versions, 0 unchanged, 0 failed, 2 not begun');
  });
});
