import { scanXml } from './scan-xml.ts';

/** An element that tells something of a feed or of an item. */
export interface FeedField {
  /** Its own words and those inside of it, with their entities decoded. */
  readonly text: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The markup in it as it stands in the feed; null where there is none. */
  readonly markup: string | null;
}

/** Fields by their path below the feed or the item: `title`, `author/name`, `content:encoded`. */
export type FeedFields = ReadonlyMap<string, readonly FeedField[]>;

export interface FeedTree {
  readonly feed: FeedFields;
  readonly items: readonly FeedFields[];
}

const ROOTS: ReadonlySet<string> = new Set(['rss', 'feed', 'rdf:rdf', 'rdf', 'channel']);
const CONTAINERS: ReadonlySet<string> = new Set([...ROOTS, 'items', 'channel']);
const ITEMS: ReadonlySet<string> = new Set(['item', 'entry']);
/** Deeper than `author/name` nothing is a field of its own. */
const PATH_DEPTH = 2;

interface OpenField {
  readonly path: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly words: string[];
  readonly from: number;
  hasMarkup: boolean;
}

class Fields {
  readonly byPath = new Map<string, FeedField[]>();
  readonly #open: (OpenField | null)[] = [];

  constructor(attributes: ReadonlyMap<string, string>) {
    this.add('', { text: '', attributes, markup: null });
  }

  add(path: string, field: FeedField): void {
    const list = this.byPath.get(path);
    if (list === undefined) this.byPath.set(path, [field]);
    else list.push(field);
  }

  open(name: string, attributes: ReadonlyMap<string, string>, from: number): void {
    for (const field of this.#open) if (field !== null) field.hasMarkup = true;
    const outer = this.#open.at(-1);
    const isField = this.#open.length < PATH_DEPTH && outer !== null;
    const path = outer == null ? name : `${outer.path}/${name}`;
    this.#open.push(isField ? { path, attributes, words: [], from, hasMarkup: false } : null);
  }

  text(words: string): void {
    for (const field of this.#open) field?.words.push(words);
  }

  /** @returns whether a field was open. */
  close(at: number, xml: string): boolean {
    const field = this.#open.pop();
    if (field === undefined) return false;
    if (field === null) return true;
    const { path, attributes, words, from, hasMarkup } = field;
    const markup = hasMarkup && at > from ? xml.slice(from, at) : null;
    this.add(path, { text: words.join(''), attributes, markup });
    return true;
  }
}

/**
 * Takes a feed apart, whichever dialect it is written in: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, CDF.
 *
 * @returns null for XML that is no feed.
 * @throws {CallerFault} see `scanXml`.
 */
export function feedFields(xml: string): FeedTree | null {
  const items: Fields[] = [];
  /** The outermost root, where there is one; broken feeds may have several, or none. */
  const roots: Fields[] = [];
  const rootless = new Fields(new Map());
  const feed = (): Fields => roots[0] ?? rootless;
  let item: Fields | null = null;
  /** What each open element is: fields are within the feed or an item, containers in neither. */
  const open: ('container' | 'item' | 'field')[] = [];
  scanXml(xml, {
    open(name, attributes, at) {
      const isInside = open.at(-1) === 'field';
      if (!isInside && item === null && ITEMS.has(name)) {
        item = new Fields(attributes);
        items.push(item);
        open.push('item');
      } else if (!isInside && item === null && CONTAINERS.has(name)) {
        if (ROOTS.has(name)) {
          if (roots.length === 0) roots.push(new Fields(attributes));
          for (const [key, value] of attributes)
            feed().add(`@${key}`, { text: value, attributes, markup: null });
        }
        open.push('container');
      } else {
        (item ?? feed()).open(name, attributes, at);
        open.push('field');
      }
    },
    text(words) {
      (item ?? feed()).text(words);
    },
    close(at) {
      const closed = open.pop();
      if (closed === 'field') (item ?? feed()).close(at, xml);
      else if (closed === 'item') item = null;
    },
  });
  if (roots.length === 0 && items.length === 0) return null;
  return { feed: feed().byPath, items: items.map(({ byPath }) => byPath) };
}
