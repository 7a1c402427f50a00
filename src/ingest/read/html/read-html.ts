import { type JsonRecord, wordsIn } from '../json/parse-json.ts';
import { articleRecord, bylineOfRecord, readArticleRecord } from '../json/read-json-ld.ts';
import type { ReadArticle } from '../article-facts.ts';
import { composeDocument } from '../compose-document.ts';
import { unreadable } from '../source-limits.ts';
import { keptElements } from './kept-elements.ts';
import { factsOfPage, titlesOfPage } from './page-facts.ts';
import { HeadCollector, type PageHead } from './page-head.ts';
import { articlePieces } from './article-pieces.ts';
import { articleParts } from './page-parts.ts';
import { type PageElement, type Piece, PieceCollector } from './pieces.ts';
import { scanMarkup } from './scan-markup.ts';
import { withSetOffQuotes } from './set-off-quotes.ts';

/** A page as its markup tells it. */
export interface Page {
  readonly head: PageHead;
  readonly elements: readonly PageElement[];
  readonly pieces: readonly Piece[];
  /** How many stretches of text its markup has, and would have if it were printed and read again. */
  readonly texts: number;
}

/** A page with fewer words than this, whose record has more, is only the frame of its article. */
const FRAME_LENGTH = 300;

/**
 * Reads the page of an article: its words with their roles as the markup tells them, and what the page
 * says of itself. Nothing is fetched, no script runs.
 *
 * @throws {CallerFault} `INVALID_DOCUMENT` or `LIMIT_EXCEEDED`.
 */
export function readHtml(html: string): ReadArticle {
  const page = scanPage(html);
  const record = articleRecord(page.head.jsonLd);
  const facts = factsOfPage(page.head, record);
  const kept = isJudged(page) ? keptElements(html, isWhole(page.elements)) : new Set<number>();
  const pieces = articlePieces(page, kept);
  const length = pieces.reduce(
    (sum, { piece, isBody }) => sum + (isBody ? piece.text.length : 0),
    0,
  );
  if (record !== null && length < FRAME_LENGTH && bodyLength(record) > length) {
    return { document: readArticleRecord(record).document, facts };
  }
  if (pieces.length === 0) {
    throw unreadable('The page holds no article: no paragraph of it reads like one.');
  }
  const { meta } = page.head;
  const { parts, links } = articleParts(pieces, {
    titles: titlesOfPage(page.head, record),
    description: meta.get('description') ?? meta.get('og:description') ?? null,
    publisher: facts.publisher,
    base: facts.url,
  });
  const byline = (record === null ? null : bylineOfRecord(record)) ?? meta.get('author') ?? null;
  return { document: composeDocument({ parts, links, byline }), facts };
}

const bodyLength = (record: JsonRecord): number => wordsIn(record['articleBody'])?.length ?? 0;

function scanPage(html: string): Page {
  const head = new HeadCollector();
  const body = new PieceCollector();
  let texts = 0;
  scanMarkup(html, {
    open(name, attributes) {
      head.open(name, attributes);
      body.open(name, attributes);
    },
    close(name) {
      head.close(name);
      body.close();
    },
    text(words) {
      texts += 1 + (words.match(ESCAPED)?.length ?? 0);
      head.text(words);
      body.text(words);
    },
  });
  body.end();
  return {
    head: head.end(),
    elements: body.elements,
    pieces: withSetOffQuotes(body.pieces),
    texts,
  };
}

/**
 * Readability's time grows with the square of what it is given, and faster with depth. Pages have some
 * 2,000 elements, 20 deep; one that is far beyond is judged by its structure alone.
 */
function isJudged({ elements, texts, head }: Page): boolean {
  const isLong = elements.length > 10_000 || texts > 30_000 || (head.title?.length ?? 0) > 2_000;
  if (isLong) return false;
  const depths: number[] = [];
  let sum = 0;
  for (const { parent } of elements) {
    const depth = (depths[parent] ?? 0) + 1;
    depths.push(depth);
    sum += depth;
    if (depth > 100) return false;
  }
  return sum <= 300_000;
}

/** Printed as entities, and each of them begins a new stretch of text. */
const ESCAPED = /[&<>\u00a0]/gu;

/** One root named `html` that has a `body`: what linkedom, which mends nothing, needs. */
function isWhole(elements: readonly PageElement[]): boolean {
  const roots = elements.filter(({ parent }) => parent === -1);
  return (
    roots.length === 1 &&
    elements[0]?.name === 'html' &&
    elements.some(({ name, parent }) => name === 'body' && parent === 0)
  );
}
