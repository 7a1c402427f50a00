import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { z } from 'zod';
import { CallerFault } from '../errors.ts';
import { mergeFacts, NO_FACTS, type ReadArticle } from '../ingest/read/article-facts.ts';
import { decodeBytes } from '../ingest/read/bytes/decode-bytes.ts';
import type { FeedItem } from '../ingest/read/feed/compose-item.ts';
import { readFeed } from '../ingest/read/feed/read-feed.ts';
import { readHtml } from '../ingest/read/html/read-html.ts';
import { parseJson } from '../ingest/read/json/parse-json.ts';
import { articleRecords, headlineOf, readArticleRecord } from '../ingest/read/json/read-json-ld.ts';
import { readNinjs } from '../ingest/read/json/read-ninjs.ts';
import { readPlainText } from '../ingest/read/read-plain-text.ts';
import { jsonKind, markupKind } from '../ingest/read/source-kind.ts';
import { readPublished } from './read-published.ts';

/** What holds for files that do not tell it themselves. */
export interface ArticleDefaults {
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

/** An article of a file; one of several has a label. */
export interface FileArticle {
  readonly label: string | null;
  /** @throws CallerFault for an article that cannot be read; the others of the file can. */
  readonly read: () => ReadArticle;
}

const MAX_BYTES = 5 * 1024 * 1024;
const PAGES: readonly string[] = ['.html', '.htm', '.xhtml'];
const FEEDS: readonly string[] = ['.xml', '.rss', '.atom', '.rdf'];
const RECORDS: readonly string[] = ['.json', '.jsonld'];
/** What a folder is searched for. */
export const ARTICLE_EXTENSIONS: readonly string[] = ['.txt', ...PAGES, ...FEEDS, ...RECORDS];

/**
 * Reads the articles of one file. What it is written in is told by how it begins, and by its name
 * where that does not tell.
 *
 * @throws CallerFault that says what is wrong with the file.
 */
export async function readArticleFile(
  path: string,
  defaults: ArticleDefaults,
): Promise<readonly FileArticle[]> {
  if ((await stat(path)).size > MAX_BYTES) {
    throw new CallerFault('LIMIT_EXCEEDED', 'is larger than 5 MiB: give one article a file');
  }
  const text = decodeBytes(await readFile(path));
  const articles = articlesIn(text, extname(path).toLowerCase());
  if (defaults.url !== null && articles.length > 1) {
    throw new CallerFault(
      'BAD_USER_INPUT',
      `holds ${articles.length} articles, and --url is the address of one`,
    );
  }
  const published = defaults.published === null ? NO_FACTS : readPublished(defaults.published);
  const known = { ...NO_FACTS, ...published, url: defaults.url, publisher: defaults.publisher };
  return articles.map(({ label, read }) => ({
    label,
    read: () => {
      const { document, facts } = read();
      return { document, facts: mergeFacts(facts, known) };
    },
  }));
}

function articlesIn(text: string, extension: string): readonly FileArticle[] {
  const kind = markupKind(text);
  if (kind === 'feed' || (kind === null && FEEDS.includes(extension))) return feedArticles(text);
  if (kind === 'html' || PAGES.includes(extension)) return single(() => readHtml(text));
  const isJson = extension !== '.txt' && /^[\s\ufeff]{0,99}[{[]/u.test(text);
  if (isJson || RECORDS.includes(extension)) return recordArticles(text);
  return single(() => ({ document: readPlainText({ text }), facts: NO_FACTS }));
}

const single = (read: () => ReadArticle): readonly FileArticle[] => [{ label: null, read }];

const feedArticles = (text: string): readonly FileArticle[] =>
  readFeed(text).items.map(({ label, read }: FeedItem) => ({ label, read }));

function recordArticles(text: string): readonly FileArticle[] {
  const value = parseJson(text);
  switch (jsonKind(value)) {
    case 'json feed':
      return feedArticles(text);
    case 'ninjs':
      return single(() => readNinjs(text));
    case 'json-ld':
      return linkedArticles(value);
    case null:
      return single(() => plainRecord(value));
  }
}

/** A list or a graph may hold several articles: each is one, as the items of a feed are. */
function linkedArticles(value: unknown): readonly FileArticle[] {
  const records = articleRecords(value);
  return records.map((record, at) => ({
    label: records.length === 1 ? null : (headlineOf(record) ?? `article ${at + 1}`),
    read: () => readArticleRecord(record),
  }));
}

const blankIsNone = z
  .string()
  .nullish()
  .transform((text) => (text === undefined || text?.trim() === '' ? null : text));

const articleJson = z.object({
  title: blankIsNone,
  text: z.string(),
  datePublished: blankIsNone,
  url: blankIsNone,
  source: blankIsNone,
  publisher: blankIsNone,
  language: blankIsNone,
});

/** A record of Dateline's own: an object with `text`; fields that it does not know are left aside. */
function plainRecord(value: unknown): ReadArticle {
  const parsed = articleJson.safeParse(value);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) =>
      path.length === 0 ? message : `${path.join('.')}: ${message}`,
    );
    throw new CallerFault('INVALID_DOCUMENT', `is not an article (${faults.join('; ')})`);
  }
  const { title, text, datePublished, url, source, publisher, language } = parsed.data;
  const published = datePublished === null ? NO_FACTS : readPublished(datePublished);
  return {
    document: readPlainText({ text: withTitle(title, text) }),
    facts: { ...NO_FACTS, ...published, url, publisher: publisher ?? source, language },
  };
}

/** The title is the first line of the text, unless the text opens with it already. */
function withTitle(title: string | null, text: string): string {
  if (title === null) return text;
  const plain = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim();
  const opens = plain(text.trimStart().split('\n', 1)[0] ?? '') === plain(title);
  return opens ? text : `${title.trim()}\n${text}`;
}
