import type { BlockRole } from '../../../graph/model/vocabulary.ts';
import { MAX_TEXT_LENGTH } from '../canonical-text.ts';
import { tooLong } from '../source-limits.ts';
import { type ElementHint, hintOf } from './element-hints.ts';

/** A stretch of words that a page shows as one: a paragraph, a heading, an item of a list. */
export interface Piece {
  readonly text: string;
  /** Number of the innermost block element that holds it, in document order. */
  readonly element: number;
  readonly role: BlockRole | null;
  /** 1 to 6 in a heading, else 0. */
  readonly level: number;
  readonly isAside: boolean;
  readonly isRelated: boolean;
  /** It stands in a block quotation. */
  readonly isSetOff: boolean;
  readonly links: readonly PieceLink[];
  /** Code units of it that stand in links, and in bold. */
  readonly linked: number;
  readonly bold: number;
}

export interface PieceLink {
  readonly title: string;
  readonly url: string;
}

export interface PageElement {
  readonly name: string;
  /** -1 at the root. */
  readonly parent: number;
  /** The element stands for the article, or for its body. */
  readonly isArticle: boolean;
  readonly isBody: boolean;
}

const BLOCKS = new Set(
  (
    'html body address article aside blockquote center dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre ' +
    'section summary table caption tbody td tfoot th thead tr ul'
  ).split(' '),
);
/** What is in them is no text of the page. */
const SILENT = new Set(
  (
    'head title script style noscript template iframe object embed svg math canvas audio video map ' +
    'select option button input textarea label'
  ).split(' '),
);
/** Words stand in them as words, so that what is in them splits nothing. */
const PROSE = new Set([
  'p',
  'li',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'dd',
  'blockquote',
  'pre',
]);
const BOLD = new Set(['b', 'strong']);
/** Looked for in every line of a piece that breaks into lines. */
const MAX_SPLIT_LINKS = 20;
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/u;

interface Frame {
  readonly name: string;
  readonly hint: ElementHint;
  readonly block: number;
  readonly prose: boolean;
  readonly level: number;
  readonly isSilent: boolean;
  readonly splits: boolean;
  readonly isFigure: boolean;
  readonly isSetOff: boolean;
  readonly isBold: boolean;
  readonly link: string | null;
}

const ROOT: Frame = {
  name: '',
  hint: { role: null, isAside: false, isRelated: false, isHidden: false },
  block: -1,
  prose: false,
  level: 0,
  isSilent: false,
  splits: true,
  isFigure: false,
  isSetOff: false,
  isBold: false,
  link: null,
};

/** Who is named beside a picture made it, and words without a mark beside it name them too. */
function roleInFigure(name: string, role: BlockRole | null): BlockRole | null {
  return role === 'BYLINE' || (role === null && name === 'figure') ? 'CREDIT' : role;
}
/** A figure may also hold words instead of a picture. */
const WORDS_IN_FIGURE = new Set(['blockquote', 'table', 'pre', 'ul', 'ol']);

/** Gathers the pieces of a page from what happens in its markup. */
export class PieceCollector {
  readonly elements: PageElement[] = [];
  readonly pieces: Piece[] = [];
  readonly #open: number[] = [];
  readonly #frames: Frame[] = [ROOT];
  #words: string[] = [];
  /** The frame of the first words: what they are told to be, the whole piece is. */
  #frame = ROOT;
  #hasWords = false;
  #length = 0;
  #links: { url: string; words: string }[] = [];
  #linked = 0;
  #bold = 0;

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    const outer = this.#frames.at(-1) ?? ROOT;
    const n = this.elements.length;
    const property = attributes.get('itemprop') ?? '';
    this.elements.push({
      name,
      parent: this.#open.at(-1) ?? -1,
      isArticle: name === 'article' || ARTICLE_TYPE.test(attributes.get('itemtype') ?? ''),
      isBody: property.split(/\s+/u).includes('articleBody'),
    });
    this.#open.push(n);
    const frame = this.#frameOf(name, attributes, outer, n);
    if (name === 'br' && !outer.isSilent) this.#words.push('\n');
    else if (frame.splits) this.#flush();
    this.#frames.push(frame);
  }

  close(): void {
    if (this.#frames.length > 1 && this.#frames.pop()?.splits === true) this.#flush();
    this.#open.pop();
  }

  text(words: string): void {
    const frame = this.#frames.at(-1) ?? ROOT;
    if (frame.isSilent) return;
    const isBlank = words.trim() === '';
    if (!isBlank && !this.#hasWords) {
      this.#frame = frame;
      this.#hasWords = true;
    }
    this.#words.push(frame.name === 'pre' ? words : words.replaceAll('\n', ' '));
    if (isBlank) return;
    this.#length += words.length;
    if (this.#length > 2 * MAX_TEXT_LENGTH) throw tooLong(this.#length);
    if (frame.isBold) this.#bold += words.length;
    if (frame.link === null) return;
    this.#linked += words.length;
    const last = this.#links.at(-1);
    if (last?.url === frame.link) last.words += words;
    else this.#links.push({ url: frame.link, words });
  }

  end(): void {
    this.#flush();
  }

  #frameOf(name: string, attributes: ReadonlyMap<string, string>, outer: Frame, n: number): Frame {
    const own = hintOf(name, attributes);
    const isBlock = BLOCKS.has(name);
    const isFigure = (outer.isFigure && !WORDS_IN_FIGURE.has(name)) || name === 'figure';
    const ownRole = isFigure ? roleInFigure(name, own.role) : own.role;
    const hint: ElementHint = {
      role: ownRole ?? (outer.isFigure && !isFigure ? null : outer.hint.role),
      isAside: own.isAside || outer.hint.isAside,
      isRelated: own.isRelated || outer.hint.isRelated,
      isHidden: own.isHidden || outer.hint.isHidden,
    };
    const tellsRole = ownRole !== null && ownRole !== outer.hint.role;
    return {
      name: outer.name === 'pre' ? 'pre' : name,
      // A date in the middle of a sentence is words of the sentence.
      hint: tellsRole && !isBlock && outer.prose && outer.hint.role === null ? outer.hint : hint,
      block: isBlock ? n : outer.block,
      prose: isBlock ? PROSE.has(name) : outer.prose,
      level: /^h[1-6]$/u.test(name) ? Number(name.charAt(1)) : outer.level,
      isSilent: outer.isSilent || SILENT.has(name) || hint.isHidden,
      splits: isBlock || (tellsRole && (!outer.prose || outer.hint.role !== null)),
      isFigure,
      isSetOff: outer.isSetOff || name === 'blockquote',
      isBold: outer.isBold || BOLD.has(name),
      link: name === 'a' ? (attributes.get('href') ?? outer.link) : outer.link,
    };
  }

  #flush(): void {
    const frame = this.#frame;
    const lines = this.#words
      .join('')
      .split(/\n\s*\n/u)
      .map((line) => line.replace(/\s+/gu, ' ').trim())
      .filter((line) => line !== '');
    const { isAside, isRelated, role } = frame.hint;
    const isWhole = lines.length === 1;
    const links = this.#links
      .slice(0, isWhole ? Infinity : MAX_SPLIT_LINKS)
      .map(({ url, words }) => ({ url, title: words }));
    for (const text of lines) {
      this.pieces.push({
        text,
        element: frame.block,
        role,
        level: frame.level,
        isAside,
        isRelated,
        isSetOff: frame.isSetOff,
        links: isWhole ? links : links.filter(({ title }) => text.includes(title.trim())),
        linked: isWhole ? this.#linked : 0,
        bold: isWhole ? this.#bold : 0,
      });
    }
    this.#words = [];
    this.#links = [];
    this.#linked = 0;
    this.#bold = 0;
    this.#frame = ROOT;
    this.#hasWords = false;
  }
}
