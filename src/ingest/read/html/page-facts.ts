import type { ArticleFacts } from '../../stages.ts';
import { NO_FACTS } from '../article-facts.ts';
import { paragraphText } from '../paragraph-text.ts';
import type { JsonRecord } from '../json/parse-json.ts';
import { factsOfRecord, headlineOf } from '../json/read-json-ld.ts';
import { toldLanguage, toldName, toldUrl } from '../told-facts.ts';
import { toldInstant } from '../told-instant.ts';
import type { PageHead } from './page-head.ts';

/** In code units. */
const LONGEST_TITLE = 1_000;
const SHORTEST_HEADLINE = 20;

const DATES = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'date',
  'pubdate',
  'publish-date',
  'publication_date',
];

/**
 * What a page says of itself: its canonical address first, then its JSON-LD, then OpenGraph and the
 * other names that publishers use.
 *
 * @param record the article of its JSON-LD.
 */
export function factsOfPage(head: PageHead, record: JsonRecord | null): ArticleFacts {
  const told = record === null ? NO_FACTS : factsOfRecord(record);
  const meta = (...names: readonly string[]): string | null =>
    names.map((name) => head.meta.get(name)).find((value) => value !== undefined) ?? null;
  const base = toldUrl(head.canonical) ?? toldUrl(meta('og:url')) ?? told.url ?? toldUrl(head.base);
  const instant =
    told.publishedAt !== null
      ? { publishedAt: told.publishedAt, publishedOffset: told.publishedOffset }
      : (DATES.map((name) => toldInstant(meta(name))).find((value) => value !== null) ??
        toldInstant(head.time));
  return {
    url: toldUrl(head.canonical, base) ?? base,
    providerId: told.providerId,
    publishedAt: instant?.publishedAt ?? null,
    publishedOffset: instant?.publishedOffset ?? null,
    publisher:
      told.publisher ??
      toldName(
        meta('og:site_name', 'publisher', 'dc.publisher', 'dcterms.publisher', 'application-name'),
      ),
    language:
      told.language ??
      toldLanguage(head.language) ??
      toldLanguage(meta('og:locale', 'content-language', 'dc.language', 'language')),
  };
}

/** What the head of a page gives as its headline, most trusted first. */
export function titlesOfPage(head: PageHead, record: JsonRecord | null): readonly string[] {
  const names = [
    record === null ? null : headlineOf(record),
    head.meta.get('og:title') ?? null,
    head.meta.get('twitter:title') ?? null,
    head.meta.get('dc.title') ?? null,
    head.title,
  ];
  return names.flatMap((name) => {
    const words = paragraphText((name ?? '').slice(0, LONGEST_TITLE).toWellFormed());
    return words === '' ? [] : [words];
  });
}

/** Between a headline and the name of its site. */
const DIVIDER = / [|–—-] | [»›·:] /u;

/** A title without the name of the site that stands before or behind it. */
export function bareTitle(title: string, publisher: string | null): string {
  const parts = title.split(DIVIDER);
  const [first = title] = parts;
  if (parts.length < 2) return title;
  const isSite = (part: string): boolean =>
    publisher !== null && part.toLowerCase().includes(publisher.toLowerCase());
  const rest = parts.filter((part) => !isSite(part));
  if (rest.length > 0 && rest.length < parts.length) return rest[0] ?? first;
  return first.length >= SHORTEST_HEADLINE ? first : title;
}

/** All that a title may mean by a headline: itself, and each part of it that is long enough for one. */
export const headlinesIn = (title: string): readonly string[] => [
  title,
  ...title.split(DIVIDER).filter((part) => part.length >= SHORTEST_HEADLINE),
];
