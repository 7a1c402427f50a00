import { CallerFault } from '../../../errors.ts';
import { wordsOfMarkup } from '../html/read-fragment.ts';
import { toldId, toldLanguage, toldName, toldUrl } from '../told-facts.ts';
import { toldInstant } from '../told-instant.ts';
import type { FeedEntry } from './compose-item.ts';
import type { FeedField, FeedFields } from './feed-fields.ts';

/** What holds for every item of a feed that does not say otherwise. */
export interface FeedDefaults {
  readonly title: string | null;
  readonly link: string | null;
  readonly language: string | null;
}

/** Cut before it is looked into, in code units: names are short. */
const LONGEST_NAME = 1_000;

const TITLES = ['title', 'dc:title', 'media:title'];
const CONTENTS = ['content:encoded', 'content', 'xhtml:body', 'body', 'fullitem', 'xhtml:div'];
const SUMMARIES = [
  'description',
  'summary',
  'abstract',
  'dc:description',
  'itunes:summary',
  'media:description',
];
const DATES = [
  'published',
  'issued',
  'pubdate',
  'dc:issued',
  'dc:date',
  'dc:created',
  'created',
  'updated',
  'modified',
  'dc:modified',
  'lastbuilddate',
];
const AUTHORS = ['author/name', 'dc:creator', 'dc:author', 'author', 'itunes:author', 'creator'];

/** @param base address that those in the item are relative to. */
export function xmlEntry(item: FeedFields, defaults: FeedDefaults): FeedEntry {
  const base = baseOf(item) ?? defaults.link;
  const id = wordsOf(first(item, ['guid', 'id', 'dc:identifier'])) ?? attribute(item, 'rdf:about');
  const instant = DATES.map((name) => toldInstant(wordsOf(first(item, [name])))).find(
    (told) => told !== null,
  );
  const lastModified = toldInstant(attribute(item, 'lastmod'));
  return {
    title: markupOf(first(item, TITLES)),
    content: markupOf(first(item, CONTENTS, (field) => !field.attributes.has('src'))),
    summary: markupOf(first(item, SUMMARIES)),
    authors: authorsOf(item),
    facts: {
      url: linkOf(item, base) ?? addressIn(id, base, item),
      providerId: toldId(id),
      publishedAt: (instant ?? lastModified)?.publishedAt ?? null,
      publishedOffset: (instant ?? lastModified)?.publishedOffset ?? null,
      publisher: toldName(
        plainOf(first(item, ['dc:publisher', 'source/title', 'source'])) ?? defaults.title,
      ),
      language:
        toldLanguage(wordsOf(first(item, ['dc:language', 'language']))) ??
        toldLanguage(attribute(item, 'xml:lang')) ??
        defaults.language,
    },
  };
}

export function feedDefaults(feed: FeedFields): FeedDefaults {
  const language =
    wordsOf(first(feed, ['language', 'dc:language'])) ??
    wordsOf(first(feed, ['@xml:lang'])) ??
    attribute(feed, 'xml:lang');
  return {
    // The title of a feed's picture is that of the feed, says RSS.
    title: plainOf(first(feed, [...TITLES, 'image/title'])),
    link: linkOf(feed, baseOf(feed)) ?? baseOf(feed),
    language: toldLanguage(language),
  };
}

/** The first field of these names that says something. */
function first(
  fields: FeedFields,
  names: readonly string[],
  isMeant: (field: FeedField) => boolean = () => true,
): FeedField | null {
  for (const name of names) {
    const found = fields
      .get(name)
      ?.find((field) => isMeant(field) && (field.text.trim() !== '' || field.markup !== null));
    if (found !== undefined) return found;
  }
  return null;
}

const wordsOf = (field: FeedField | null): string | null => {
  const words = field?.text.trim() ?? '';
  return words === '' ? null : words;
};

const attribute = (fields: FeedFields, name: string): string | null =>
  fields.get('')?.[0]?.attributes.get(name) ?? null;

/** A field as markup: its elements as they stand, or its words, which may be markup once more. */
function markupOf(field: FeedField | null): string | null {
  if (field === null) return null;
  const type = field.attributes.get('type')?.toLowerCase() ?? '';
  if (field.markup !== null) return field.markup.replace(/(<\/?)[a-z]\w{0,20}:(?=[a-z])/giu, '$1');
  if (field.attributes.get('mode')?.toLowerCase() === 'base64' || BINARY.test(type))
    return Buffer.from(field.text, 'base64').toString('utf8').toWellFormed().replaceAll('\0', '');
  // Atom says when words are words, and then "<b>" is three characters.
  return /^text(?:\/plain)?$/u.test(type) ? escaped(field.text) : field.text;
}

/** Atom has content in base64 where its type is neither of text nor of XML. */
const BINARY = /^(?!text\/|image\/|audio\/|video\/)[a-z]{1,40}\/(?!.{0,60}(?:xml|html))/u;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function plainOf(field: FeedField | null): string | null {
  const words = plainWords(markupOf(field) ?? '');
  return words === '' ? null : words;
}

/** The words of a name or title; none where they cannot be read, for one item spoils no other. */
function plainWords(markup: string): string {
  try {
    return wordsOfMarkup(markup.slice(0, LONGEST_NAME).toWellFormed()).trim();
  } catch (error) {
    if (error instanceof CallerFault) return '';
    throw error;
  }
}

const baseOf = (fields: FeedFields): string | null =>
  toldUrl(attribute(fields, 'xml:base')) ?? toldUrl(wordsOf(first(fields, ['@xml:base'])));

/** The address of what the feed or item stands for: not of itself, an enclosure, or comments. */
function linkOf(fields: FeedFields, base: string | null): string | null {
  const links = fields.get('link') ?? [];
  const original = wordsOf(first(fields, ['feedburner:origlink', 'pheedo:origlink']));
  const candidates = [
    original,
    ...links
      .filter(({ attributes }) => /^(?:alternate)?$/u.test(attributes.get('rel') ?? ''))
      .map(({ attributes, text }) => attributes.get('href') ?? text),
    attribute(fields, 'href'),
    ...links.map(({ attributes, text }) => attributes.get('href') ?? text),
  ];
  for (const candidate of candidates) {
    const url = toldUrl(candidate, base);
    if (url !== null) return url;
  }
  return null;
}

/** A guid is an address unless it says that it is none. */
function addressIn(id: string | null, base: string | null, item: FeedFields): string | null {
  const isLink = item.get('guid')?.[0]?.attributes.get('ispermalink')?.toLowerCase() !== 'false';
  return isLink && /^https?:/iu.test(id ?? '') ? toldUrl(id, base) : null;
}

/** Names alone: an author in RSS is an e-mail address with a name behind it, in brackets. */
function authorsOf(item: FeedFields): readonly string[] {
  for (const name of AUTHORS) {
    const names = (item.get(name) ?? [])
      .filter(({ markup }) => markup === null)
      .map(({ text }) => plainWords(text))
      .map((text) => /\(([^()]{1,200})\)\s{0,9}$/u.exec(text)?.[1] ?? text)
      .map((text) => text.replace(/\S{1,200}@\S{1,200}/gu, '').trim())
      .filter((text) => text !== '' && text.length <= 200);
    if (names.length > 0) return [...new Set(names)].slice(0, 20);
  }
  return [];
}
