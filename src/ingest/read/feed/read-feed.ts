import { CallerFault } from '../../../errors.ts';
import { isRecord, listOf, parseJson } from '../json/parse-json.ts';
import { paragraphText } from '../paragraph-text.ts';
import { unreadable } from '../source-limits.ts';
import { composeItem, type FeedEntry, type FeedItem } from './compose-item.ts';
import { feedFields } from './feed-fields.ts';
import { isJsonFeed, jsonDefaults, jsonEntry } from './json-feed.ts';
import { feedDefaults, xmlEntry } from './xml-entry.ts';

/** Items of one feed; newspapers list some 50. */
export const MAX_ITEMS = 500;

export interface ReadFeed {
  readonly title: string | null;
  readonly items: readonly FeedItem[];
}

/**
 * Reads a feed: RSS, Atom, RDF, CDF or JSON Feed. What an item lacks is told when it is read.
 *
 * @throws {CallerFault} `INVALID_DOCUMENT` for what is no feed, `LIMIT_EXCEEDED` for too much.
 */
export function readFeed(feed: string): ReadFeed {
  const { title, entries } = /^[\s\ufeff]{0,99}[{[]/u.test(feed) ? readJson(feed) : readXml(feed);
  if (entries.length > MAX_ITEMS) {
    throw new CallerFault(
      'LIMIT_EXCEEDED',
      `The feed has ${entries.length} items; at most ${MAX_ITEMS} are taken. Split it.`,
      ['input', 'feed'],
    );
  }
  return {
    title: title === null ? null : paragraphText(title),
    items: entries.map((entry, at) => ({
      label: labelOf(entry, at),
      read: () => composeItem(entry),
    })),
  };
}

interface Entries {
  readonly title: string | null;
  readonly entries: readonly FeedEntry[];
}

function readXml(xml: string): Entries {
  const tree = feedFields(xml);
  if (tree === null) throw unreadable('The document is no feed: no RSS, Atom, RDF or JSON Feed.');
  const defaults = feedDefaults(tree.feed);
  return { title: defaults.title, entries: tree.items.map((item) => xmlEntry(item, defaults)) };
}

function readJson(json: string): Entries {
  const feed = parseJson(json);
  if (!isJsonFeed(feed))
    throw unreadable('The JSON is no JSON Feed: it has no "version" and "items".');
  const defaults = jsonDefaults(feed);
  const items = listOf(feed['items']).map((item) => (isRecord(item) ? item : {}));
  return { title: defaults.title, entries: items.map((item) => jsonEntry(item, defaults)) };
}

const LABEL_LENGTH = 200;

function labelOf({ facts, title }: FeedEntry, at: number): string {
  const label = facts.providerId ?? facts.url ?? paragraphText(title ?? '');
  return label === '' ? `item ${at + 1}` : label.slice(0, LABEL_LENGTH).toWellFormed();
}
