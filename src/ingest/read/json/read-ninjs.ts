import type { ReadArticle } from '../article-facts.ts';
import { composeDocument, type Part } from '../compose-document.ts';
import { paragraphText } from '../paragraph-text.ts';
import { readFragment, wordsOfMarkup } from '../html/read-fragment.ts';
import { textParts } from '../text-parts.ts';
import { unreadable } from '../source-limits.ts';
import { toldId, toldLanguage, toldName, toldUrl } from '../told-facts.ts';
import { toldInstant } from '../told-instant.ts';
import { isRecord, type JsonRecord, listOf, parseJson, wordsIn } from './parse-json.ts';

/**
 * Reads an IPTC ninjs item, version 2 or 3; fields of version 1 are taken where an item has them.
 *
 * @throws {CallerFault} `INVALID_DOCUMENT` or `LIMIT_EXCEEDED`.
 */
export function readNinjs(json: string): ReadArticle {
  const value = parseJson(json);
  const item = isRecord(value) ? lowered(value) : null;
  if (item === null || !isNinjs(item)) {
    throw unreadable(
      'The JSON is no ninjs item: an object with "uri" and "headlines" or "bodies".',
    );
  }
  return readItem(item);
}

const CONTENT = [
  'headlines',
  'bodies',
  'descriptions',
  'headline',
  'body_text',
  'body_xhtml',
  'body_html',
];

/** Whether a JSON object is a news item in ninjs. */
export function isNinjs(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const item = lowered(value);
  return typeof item['uri'] === 'string' && CONTENT.some((field) => item[field] !== undefined);
}

/** Version 3 spells `versionCreated` what version 2 spells `versioncreated`. */
const lowered = (value: JsonRecord): JsonRecord =>
  Object.fromEntries(Object.entries(value).map(([name, field]) => [name.toLowerCase(), field]));

function readItem(item: JsonRecord): ReadArticle {
  const uri = wordsIn(item['uri']);
  const url = toldUrl(uri);
  const headline = chosen(item, 'headline', ['main', ''])?.text ?? wordsIn(item['headline']);
  const body = bodyOf(item, url);
  const parts: Part[] = [{ text: wordsOfMarkup(headline ?? ''), role: 'HEADLINE' }];
  const description = chosen(item, 'description', ['main', 'summary', 'text', '']);
  const summary = wordsOfMarkup(description?.text ?? wordsIn(item['description_text']) ?? '');
  const opening = paragraphText(
    body.parts
      .map(({ text }) => text)
      .slice(0, 5)
      .join(' '),
  );
  const isBare = body.parts.length === 0;
  if (isBare || !opening.includes(paragraphText(summary)))
    parts.push({ text: summary, role: isBare ? null : 'STANDFIRST' });
  parts.push({ text: wordsIn(item['by']) ?? wordsIn(item['byline']) ?? '', role: 'BYLINE' });
  const located = paragraphText(wordsIn(item['located']) ?? '');
  // The body of an agency's text opens with its place.
  if (!opening.toLowerCase().startsWith(located.toLowerCase()))
    parts.push({ text: located, role: 'DATELINE' });
  const paragraphs = body.parts.filter(({ text }, at) => at > 0 || text !== headline);
  const instant = ['versioncreated', 'contentcreated', 'firstcreated']
    .map((field) => toldInstant(wordsIn(item[field])))
    .find((told) => told !== null);
  return {
    document: composeDocument({
      parts: [...parts, ...paragraphs, ...picturesOf(item)],
      links: body.links,
    }),
    facts: {
      url,
      providerId: (url === null ? toldId(uri) : null) ?? altIdOf(item),
      publishedAt: instant?.publishedAt ?? null,
      publishedOffset: instant?.publishedOffset ?? null,
      publisher: toldName(publisherOf(item)),
      language: toldLanguage(wordsIn(item['language'])),
    },
  };
}

interface Text {
  readonly text: string;
  readonly isMarkup: boolean;
}

/** The entry of `headlines`, `bodies` or `descriptions` with the first of the roles, markup first. */
function chosen(item: JsonRecord, name: string, roles: readonly string[]): Text | null {
  const plural = name === 'body' ? 'bodies' : `${name}s`;
  const entries = listOf(item[plural]).flatMap((entry) => {
    const fields = isRecord(entry) ? lowered(entry) : {};
    const text = typeof entry === 'string' ? entry : wordsIn(fields['value']);
    if (text === null) return [];
    const type = wordsIn(fields['contenttype']) ?? 'text/plain';
    const role = wordsIn(fields['role'])?.toLowerCase() ?? '';
    return [{ text, role, isMarkup: /html/iu.test(type), isRead: /html|plain/iu.test(type) }];
  });
  const readable = entries.filter(({ isRead }) => isRead);
  const marked = readable.filter((entry) => entry.isMarkup);
  const list = name === 'body' && marked.length > 0 ? marked : readable;
  for (const role of roles) {
    const found = list.find((entry) => entry.role === role);
    if (found !== undefined) return found;
  }
  return list[0] ?? null;
}

function bodyOf(item: JsonRecord, base: string | null): ReturnType<typeof readFragment> {
  const xhtml = wordsIn(item['body_xhtml']) ?? wordsIn(item['body_html']);
  const plain = wordsIn(item['body_text']);
  const body =
    chosen(item, 'body', ['main', 'html', 'text', '']) ??
    (xhtml === null ? null : { text: xhtml, isMarkup: true }) ??
    (plain === null ? null : { text: plain, isMarkup: false });
  if (body === null) return { parts: [], links: [] };
  return body.isMarkup ? readFragment(body.text, base) : { parts: textParts(body.text), links: [] };
}

/** The pictures that hang at an item: a list in version 2 and 3, an object in version 1. */
function picturesOf(item: JsonRecord): readonly Part[] {
  const hung = item['associations'];
  const list = isRecord(hung) ? Object.values(hung) : listOf(hung);
  return list.flatMap((entry): readonly Part[] => {
    if (!isRecord(entry)) return [];
    const picture = lowered(entry);
    if (!['picture', 'graphic', 'video'].includes(wordsIn(picture['type']) ?? '')) return [];
    const caption =
      chosen(picture, 'description', ['caption', 'text', 'main', ''])?.text ??
      wordsIn(picture['description_text']);
    if (caption === null) return [];
    return [
      { text: wordsOfMarkup(caption), role: 'CAPTION' },
      { text: wordsIn(picture['by']) ?? wordsIn(picture['byline']) ?? '', role: 'CREDIT' },
    ];
  });
}

function publisherOf(item: JsonRecord): string | null {
  const sources = listOf(item['infosources']).filter(isRecord);
  const named = sources.find(({ role }) =>
    /publisher|distributor|provider/iu.test(wordsIn(role) ?? ''),
  );
  return (
    wordsIn(item['publisher']) ??
    wordsIn(named) ??
    wordsIn(item['copyrightholder']) ??
    wordsIn(sources) ??
    wordsIn(item['source'])
  );
}

function altIdOf(item: JsonRecord): string | null {
  const ids = listOf(item['altids']);
  const first = ids.find((entry) => isRecord(entry) || typeof entry === 'string');
  if (typeof first === 'string') return toldId(first);
  return isRecord(first) ? toldId(wordsIn(first['value'] ?? Object.values(first)[0])) : null;
}
