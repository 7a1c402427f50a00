import { isRecord, type JsonRecord, listOf, wordsIn } from '../json/parse-json.ts';
import { toldId, toldLanguage, toldName, toldUrl } from '../told-facts.ts';
import { toldInstant } from '../told-instant.ts';
import type { FeedEntry } from './compose-item.ts';
import type { FeedDefaults } from './xml-entry.ts';

/** Whether a JSON value is a JSON Feed, version 1.0 or 1.1. */
export const isJsonFeed = (value: unknown): value is JsonRecord =>
  isRecord(value) &&
  (/jsonfeed\.org/iu.test(wordsIn(value['version']) ?? '') ||
    (Array.isArray(value['items']) && typeof value['title'] === 'string'));

export const jsonDefaults = (feed: JsonRecord): FeedDefaults => ({
  title: wordsIn(feed['title']),
  link: toldUrl(wordsIn(feed['home_page_url'])) ?? toldUrl(wordsIn(feed['feed_url'])),
  language: toldLanguage(wordsIn(feed['language'])),
});

export function jsonEntry(item: JsonRecord, defaults: FeedDefaults): FeedEntry {
  const id = wordsIn(item['id']);
  const instant =
    toldInstant(wordsIn(item['date_published'])) ?? toldInstant(wordsIn(item['date_modified']));
  const authors = listOf(item['authors'] ?? item['author']).flatMap(
    (author) => wordsIn(author) ?? [],
  );
  return {
    title: wordsIn(item['title']),
    content: wordsIn(item['content_html']) ?? wordsIn(item['content_text']),
    summary: wordsIn(item['summary']),
    authors: authors.slice(0, 20),
    facts: {
      url: toldUrl(wordsIn(item['url']), defaults.link) ?? toldUrl(id),
      providerId: toldId(id),
      publishedAt: instant?.publishedAt ?? null,
      publishedOffset: instant?.publishedOffset ?? null,
      publisher: toldName(defaults.title),
      language: toldLanguage(wordsIn(item['language'])) ?? defaults.language,
    },
  };
}
