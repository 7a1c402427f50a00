import { Parser } from 'htmlparser2';
import {
  checkSource,
  MAX_ATTRIBUTES,
  MAX_FEED_ELEMENTS,
  MAX_MARKUP_DEPTH,
  MAX_TEXTS,
  unreadable,
} from '../source-limits.ts';

/** What happens in XML, in order. Names are in lower case, with the prefix that their namespace has here. */
export interface XmlEvents {
  /** @param at where the content of the element begins, in code units. */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>, at: number) => void;
  /** @param at where the end tag begins. */
  readonly close: (at: number) => void;
  readonly text: (words: string) => void;
}

/** What is plain in a feed has no prefix here, whichever dialect it is written in. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/purl\.org\/rss\/1\.0\/modules\/content/iu, 'content'],
  [/^https?:\/\/www\.w3\.org\/2005\/atom|^https?:\/\/purl\.org\/atom\//iu, ''],
  [/^https?:\/\/purl\.org\/rss\/1\.0\/?$|^https?:\/\/(?:my|channel)\.netscape\.com/iu, ''],
  [/^https?:\/\/(?:backend\.userland|blogs\.law\.harvard|cyber\.law\.harvard)/iu, ''],
  [/^https?:\/\/purl\.org\/dc\/(?:elements|terms)/iu, 'dc'],
  [/^https?:\/\/www\.w3\.org\/1999\/xhtml/iu, 'xhtml'],
  [/^https?:\/\/www\.w3\.org\/1999\/02\/22-rdf-syntax-ns/iu, 'rdf'],
  [/^https?:\/\/www\.w3\.org\/xml\/1998\/namespace/iu, 'xml'],
  [/^https?:\/\/search\.yahoo\.com\/mrss/iu, 'media'],
  [/^https?:\/\/www\.itunes\.com\/dtds/iu, 'itunes'],
  [/^https?:\/\/rssnamespace\.org\/feedburner/iu, 'feedburner'],
];

/** A declaration whose value is made of declared entities; those of XML and of characters are plain. */
const ENTITY_OF_ENTITIES =
  /<!ENTITY\s[^<>"']{0,200}["'][^<>"']*&(?!(?:amp|lt|gt|quot|apos|#\w{1,8});)[\w.:-]+;/iu;

/** What stands before the first element. */
const prologueOf = (xml: string): string => xml.slice(0, Math.max(0, xml.search(/<[a-z_]/iu)));

/**
 * Walks through the XML of a feed, well-formed or not, without building anything. Entities that a
 * document declares are never expanded, nothing outside of it is read; one that declares them by each
 * other is made to do harm, and says nothing that a reader could want.
 *
 * @throws {CallerFault} `LIMIT_EXCEEDED`, or `INVALID_DOCUMENT` for what is too deep or too much.
 */
export function scanXml(xml: string, events: XmlEvents): void {
  checkSource(xml);
  if (ENTITY_OF_ENTITIES.test(prologueOf(xml)))
    throw unreadable('The feed declares entities by other entities.');
  const scopes: ReadonlyMap<string, string>[] = [new Map()];
  let elements = 0;
  let attributes = 0;
  let texts = 0;
  const parser = new Parser(
    {
      onopentag(name, values) {
        elements += 1;
        if (scopes.length > MAX_MARKUP_DEPTH)
          throw unreadable(`The feed is nested more than ${MAX_MARKUP_DEPTH} deep.`);
        if (elements > MAX_FEED_ELEMENTS)
          throw unreadable(`The feed has more than ${MAX_FEED_ELEMENTS} elements.`);
        const scope = scopeOf(scopes.at(-1) ?? new Map<string, string>(), values);
        scopes.push(scope);
        const kept = new Map<string, string>();
        for (const [key, value] of Object.entries(values)) {
          const lower = key.toLowerCase();
          kept.set(lower.includes(':') ? nameIn(scope, lower) : lower, value);
        }
        events.open(nameIn(scope, name.toLowerCase()), kept, parser.endIndex + 1);
      },
      onattribute() {
        attributes += 1;
        if (attributes > MAX_ATTRIBUTES)
          throw unreadable(`The feed has more than ${MAX_ATTRIBUTES} attributes.`);
      },
      onclosetag() {
        scopes.pop();
        events.close(parser.startIndex);
      },
      ontext(words) {
        texts += 1;
        if (texts > MAX_TEXTS)
          throw unreadable(`The feed has more than ${MAX_TEXTS} pieces of text.`);
        events.text(words);
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
}

/** Prefixes as declared so far; a namespace by its address, whatever prefix it is given. */
function scopeOf(
  outer: ReadonlyMap<string, string>,
  values: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  let scope: Map<string, string> | null = null;
  for (const [key, value] of Object.entries(values)) {
    const declared = /^xmlns(?::(.{1,100}))?$/iu.exec(key);
    if (declared === null) continue;
    const prefix = (declared[1] ?? '').toLowerCase();
    const address = value.trim();
    const known = PREFIXES.find(([pattern]) => pattern.test(address))?.[1];
    scope ??= new Map(outer);
    scope.set(prefix, known ?? prefix);
  }
  return scope ?? outer;
}

function nameIn(scope: ReadonlyMap<string, string>, name: string): string {
  const colon = name.indexOf(':');
  const given = colon === -1 ? '' : name.slice(0, colon);
  const prefix = scope.get(given) ?? given;
  const local = name.slice(colon + 1);
  return prefix === '' ? local : `${prefix}:${local}`;
}
