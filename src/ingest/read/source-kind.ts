import { articleRecord } from './json/read-json-ld.ts';
import { isNinjs } from './json/read-ninjs.ts';
import { isJsonFeed } from './feed/json-feed.ts';

const OPENING = 2_000;
/** A prolog, comments and white space in front of the first element. */
const PROLOG = /^(?:\s+|<\?[^>]{0,500}\?>|<!--[^]{0,1000}?-->|<!doctype (?!html)[^>[]{0,300}>)+/iu;
const FEED = /^<(?:rss|feed|rdf:rdf|channel|(?:\w{1,30}:)(?:rss|feed|rdf))[\s>/]/iu;
const PAGE = /^<(?:!doctype html|html|head|body)[\s>/]/iu;
const ELEMENT = /^<(?:article|main|section|div|p|h1|header|title|meta)[\s>/]/iu;

/** Tells a page and a feed by how they begin; null for everything else. */
export function markupKind(text: string): 'html' | 'feed' | null {
  const opening = text
    .slice(0, OPENING)
    .replace(/^\ufeff/u, '')
    .replace(PROLOG, '');
  if (FEED.test(opening)) return 'feed';
  if (PAGE.test(opening) || ELEMENT.test(opening)) return 'html';
  return null;
}

/** What a parsed JSON value is; null where it is none of the formats of news. */
export function jsonKind(value: unknown): 'json feed' | 'ninjs' | 'json-ld' | null {
  if (isJsonFeed(value)) return 'json feed';
  if (isNinjs(value)) return 'ninjs';
  return articleRecord(value) === null ? null : 'json-ld';
}
