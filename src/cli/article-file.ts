import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { z } from 'zod';
import { CallerFault } from '../errors.ts';
import { readPublished } from './read-published.ts';

/** An article as a file tells it. */
export interface ArticleSource {
  readonly text: string;
  readonly url: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
  /** RFC 3339 in UTC. */
  readonly publishedAt: string | null;
  /** `+09:00`, as published. */
  readonly publishedOffset: string | null;
}

/** What holds for files that do not tell it themselves. */
export interface ArticleDefaults {
  readonly published: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
}

const MAX_BYTES = 5 * 1024 * 1024;

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

/**
 * Reads one article: a `.json` file has fields (others are left aside), every other file is its text.
 *
 * @throws CallerFault that says what is wrong with the file.
 */
export async function readArticleFile(
  path: string,
  defaults: ArticleDefaults,
): Promise<ArticleSource> {
  if ((await stat(path)).size > MAX_BYTES) {
    throw new CallerFault('LIMIT_EXCEEDED', 'is larger than 5 MiB: give one article a file');
  }
  const content = decode(await readFile(path));
  const isJson = extname(path).toLowerCase() === '.json';
  const fields = isJson ? parseArticle(content) : articleJson.parse({ text: content });
  const published = fields.datePublished ?? defaults.published;
  return {
    text: withTitle(fields.title, fields.text),
    url: fields.url ?? defaults.url,
    publisher: fields.publisher ?? fields.source ?? defaults.publisher,
    language: fields.language,
    ...(published === null
      ? { publishedAt: null, publishedOffset: null }
      : readPublished(published)),
  };
}

function decode(bytes: Buffer): string {
  try {
    // Also drops a byte order mark.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CallerFault('INVALID_DOCUMENT', 'is not UTF-8 text');
  }
}

function parseArticle(content: string): z.output<typeof articleJson> {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch {
    throw new CallerFault('INVALID_DOCUMENT', 'is not JSON');
  }
  const parsed = articleJson.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
  throw new CallerFault('INVALID_DOCUMENT', `is not an article (${faults.join('; ')})`);
}

/** The title is the first line of the text, unless the text opens with it already. */
function withTitle(title: string | null, text: string): string {
  if (title === null) return text;
  const plain = (words: string): string => words.normalize('NFC').replace(/\s+/g, ' ').trim();
  const opens = plain(text.trimStart().split('\n', 1)[0] ?? '') === plain(title);
  return opens ? text : `${title.trim()}\n${text}`;
}
