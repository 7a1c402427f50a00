import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBytes } from '../../src/ingest/read/bytes/decode-bytes.ts';
import { readFeed } from '../../src/ingest/read/feed/read-feed.ts';
import { CORPORA } from './gold-set.ts';

/** Feeds that other projects test their parsers with, well-formed and not. */
export const FEEDS = join(CORPORA, 'feeds');

export interface FeedScore {
  /** Feeds that have an item or a title. */
  readonly cases: number;
  /** Those of them of which an item or a title is read. */
  readonly parsed: number;
  /** Paths of the others. */
  readonly missed: readonly string[];
}

/** Told by the bytes alone, so that the reader does not choose its own cases. */
const HAS_CONTENT = /<(?:[\w-]{1,40}:)?(?:item|entry|title)[\s>/]|"(?:items|title)"\s{0,9}:/iu;
const FIRST_COMMENT = /<!--[^]*?-->/u;

/** How many of the feeds are read; none where they are not there. */
export function scoreFeeds(folder: string = FEEDS): FeedScore {
  if (!existsSync(folder)) return { cases: 0, parsed: 0, missed: [] };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'LICENSE')
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const cases = files.filter((file) =>
    // What a case expects stands in a comment at its top.
    HAS_CONTENT.test(decodeBytes(readFileSync(file)).replace(FIRST_COMMENT, '')),
  );
  const missed = cases.filter((file) => !isRead(decodeBytes(readFileSync(file))));
  return { cases: cases.length, parsed: cases.length - missed.length, missed };
}

function isRead(text: string): boolean {
  try {
    const { title, items } = readFeed(text);
    return title !== null || items.length > 0;
  } catch {
    return false;
  }
}
