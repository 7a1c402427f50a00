import type { DraftLink } from '../../../graph/model/draft.ts';
import type { ArticleFacts } from '../../stages.ts';
import { type ReadArticle } from '../article-facts.ts';
import { composeDocument, type Part } from '../compose-document.ts';
import { paragraphText } from '../paragraph-text.ts';
import { isMarkup, readFragment, wordsOfMarkup } from '../html/read-fragment.ts';
import { textParts } from '../text-parts.ts';
import { unreadable } from '../source-limits.ts';
import { toldId, toldLanguage, toldName, toldUrl } from '../told-facts.ts';
import { toldInstant } from '../told-instant.ts';
import { isRecord, type JsonRecord, listOf, parseJson, wordsIn } from './parse-json.ts';

const ARTICLE_TYPE = /(?:Article|Posting|Report)$/u;

/**
 * Reads a schema.org article as JSON-LD: the object itself, one in a list, or one in an `@graph`.
 *
 * @throws {CallerFault} `INVALID_DOCUMENT` or `LIMIT_EXCEEDED`.
 */
export function readJsonLd(json: string): ReadArticle {
  const record = articleRecord(parseJson(json));
  if (record === null) {
    throw unreadable('The JSON-LD holds no article: an object whose "@type" is NewsArticle.');
  }
  return readArticleRecord(record);
}

/** The article among the records of a JSON-LD value: the first one that has a body, else the first. */
export const articleRecord = (value: unknown): JsonRecord | null =>
  articleRecords(value)[0] ?? null;

/** All articles of a JSON-LD value that have a body of their own; where none has, the first. */
export function articleRecords(value: unknown): readonly JsonRecord[] {
  const articles = recordsIn(value).filter(isArticleRecord);
  const byBody = new Map<string, JsonRecord>();
  for (const record of articles) {
    const body = wordsIn(record['articleBody']);
    if (body !== null && !byBody.has(body)) byBody.set(body, record);
  }
  return byBody.size === 0 ? articles.slice(0, 1) : [...byBody.values()];
}

const isArticleRecord = (record: JsonRecord): boolean =>
  listOf(record['@type']).some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));

/** The records that stand for something of their own, not what hangs at them. */
function recordsIn(value: unknown): readonly JsonRecord[] {
  if (Array.isArray(value)) return value.flatMap(recordsIn);
  if (!isRecord(value)) return [];
  return [value, ...recordsIn(value['@graph']), ...recordsIn(value['mainEntity'])];
}

/** @throws {CallerFault} `INVALID_DOCUMENT` for a record without words. */
export function readArticleRecord(record: JsonRecord): ReadArticle {
  const facts = factsOfRecord(record);
  const words = wordsIn(record['articleBody']) ?? wordsIn(record['text']) ?? '';
  const read = isMarkup(words)
    ? readFragment(words, facts.url)
    : { parts: textParts(words), links: [] };
  const headline = headlineOf(record);
  const parts: Part[] = [];
  if (headline !== null) parts.push({ text: headline, role: 'HEADLINE' });
  const standfirst = wordsOfMarkup(
    wordsIn(record['alternativeHeadline']) ?? wordsIn(record['description']) ?? '',
  );
  if (words === '' || !isOpening(standfirst, read.parts)) {
    parts.push({ text: standfirst, role: words === '' ? null : 'STANDFIRST' });
  }
  const byline = bylineOfRecord(record);
  if (byline !== null) parts.push({ text: byline, role: 'BYLINE' });
  parts.push({ text: wordsIn(record['dateline']) ?? '', role: 'DATELINE' });
  const isTitle = ({ text }: Part, at: number): boolean =>
    at === 0 && headline !== null && paragraphText(text) === paragraphText(headline);
  const body = read.parts.filter((part, at) => !isTitle(part, at));
  return {
    document: composeDocument({
      parts: [...parts, ...body, ...captionsOf(record)],
      links: [...read.links, ...linksOf(record)],
    }),
    facts,
  };
}

export function headlineOf(record: JsonRecord): string | null {
  const words = wordsIn(record['headline']) ?? wordsIn(record['name']);
  return words === null ? null : wordsOfMarkup(words);
}

/** What the record says of the article, without its text. */
export function factsOfRecord(record: JsonRecord): ArticleFacts {
  const page = listOf(record['mainEntityOfPage'])
    .map((value) => (isRecord(value) ? (value['@id'] ?? value['url']) : value))
    .find((value): value is string => typeof value === 'string');
  const id = wordsIn(record['@id']);
  const instant =
    toldInstant(wordsIn(record['datePublished'])) ?? toldInstant(wordsIn(record['dateCreated']));
  const identifier = listOf(record['identifier'])
    .map((value) => (isRecord(value) ? wordsIn(value['value']) : wordsIn(value)))
    .find((value) => value !== null);
  return {
    url: toldUrl(wordsIn(record['url'])) ?? toldUrl(page) ?? toldUrl(id),
    providerId: toldId(identifier) ?? (toldUrl(id) === null ? toldId(id) : null),
    publishedAt: instant?.publishedAt ?? null,
    publishedOffset: instant?.publishedOffset ?? null,
    publisher: toldName(wordsIn(record['publisher']) ?? wordsIn(record['sourceOrganization'])),
    language: toldLanguage(languageOf(record['inLanguage'])),
  };
}

const languageOf = (value: unknown): string | null =>
  isRecord(value) ? (wordsIn(value['alternateName']) ?? wordsIn(value)) : wordsIn(value);

/** The names of who wrote it. */
export function bylineOfRecord(record: JsonRecord): string | null {
  const names = listOf(record['author']).flatMap((author) => wordsIn(author) ?? []);
  // An address of a profile is no name.
  const people = names.map((name) => paragraphText(name)).filter((name) => !/^https?:/u.test(name));
  return people.length === 0 ? null : people.join(', ');
}

/** A description that is the beginning of the body, cut or whole, says nothing of its own. */
function isOpening(words: string, parts: readonly Part[]): boolean {
  const start = paragraphText(words).replace(/(?:\.\.\.|…)$/u, '');
  const body = paragraphText(
    parts
      .slice(0, 5)
      .map(({ text }) => text)
      .join(' '),
  );
  return start === '' || body.startsWith(start);
}

function captionsOf(record: JsonRecord): readonly Part[] {
  return listOf(record['image']).flatMap((image): readonly Part[] => {
    if (!isRecord(image)) return [];
    const credit = wordsIn(image['creditText']) ?? wordsIn(image['creator']);
    const caption = wordsIn(image['caption']);
    if (caption === null) return [];
    return [
      { text: wordsOfMarkup(caption), role: 'CAPTION' },
      { text: credit ?? '', role: 'CREDIT' },
    ];
  });
}

const LINKS = [
  ['isBasedOn', 'SOURCE'],
  ['citation', 'SOURCE'],
  ['relatedLink', 'RELATED'],
] as const;

function linksOf(record: JsonRecord): readonly DraftLink[] {
  return LINKS.flatMap(([property, kind]) =>
    listOf(record[property]).flatMap((value): readonly DraftLink[] => {
      const address = isRecord(value) ? (value['url'] ?? value['@id']) : value;
      const url = toldUrl(typeof address === 'string' ? address : null);
      const title = isRecord(value) ? toldName(wordsIn(value['headline'] ?? value['name'])) : null;
      return url === null ? [] : [{ kind, title, url }];
    }),
  );
}
