import { Parser } from 'htmlparser2';
import {
  checkSource,
  MAX_ATTRIBUTES,
  MAX_ELEMENTS,
  MAX_MARKUP_DEPTH,
  MAX_TEXTS,
  unreadable,
} from '../source-limits.ts';

/** What happens in markup, in order. Element names are in lower case. */
export interface MarkupEvents {
  /** @param attributes names in lower case, the first of a name. */
  readonly open: (name: string, attributes: ReadonlyMap<string, string>) => void;
  readonly close: (name: string) => void;
  /** Words with their entities decoded; a stretch of text may come in several pieces. */
  readonly text: (words: string) => void;
}

/** Values of attributes that are kept: scripts and images in them are none of our business. */
const MAX_VALUE = 4_096;

/**
 * Walks through HTML without building anything, so that depth and size are bounded before anything
 * is built. Elements open and close as they do for the parser below linkedom: it is the same one.
 *
 * @throws {CallerFault} `LIMIT_EXCEEDED`, or `INVALID_DOCUMENT` for what is too deep or has too many
 * elements or attributes.
 */
export function scanMarkup(html: string, events: MarkupEvents): void {
  checkSource(html);
  let depth = 0;
  let elements = 0;
  let attributes = 0;
  let texts = 0;
  const parser = new Parser({
    onopentag(name, values) {
      depth += 1;
      elements += 1;
      if (depth > MAX_MARKUP_DEPTH)
        throw unreadable(`The markup is nested more than ${MAX_MARKUP_DEPTH} deep.`);
      if (elements > MAX_ELEMENTS)
        throw unreadable(`The markup has more than ${MAX_ELEMENTS} elements.`);
      const kept = new Map<string, string>();
      for (const [key, value] of Object.entries(values)) {
        const lower = key.toLowerCase();
        if (value.length <= MAX_VALUE && !kept.has(lower)) kept.set(lower, value);
      }
      events.open(name, kept);
    },
    onattribute() {
      attributes += 1;
      if (attributes > MAX_ATTRIBUTES)
        throw unreadable(`The markup has more than ${MAX_ATTRIBUTES} attributes.`);
    },
    onclosetag(name) {
      depth -= 1;
      events.close(name);
    },
    ontext(words) {
      texts += 1;
      if (texts > MAX_TEXTS)
        throw unreadable(`The markup has more than ${MAX_TEXTS} pieces of text.`);
      events.text(words);
    },
  });
  parser.write(html);
  parser.end();
}
