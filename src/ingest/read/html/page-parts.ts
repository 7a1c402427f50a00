import type { DraftLink } from '../../../graph/model/draft.ts';
import { type Part } from '../compose-document.ts';
import { paragraphText } from '../paragraph-text.ts';
import { bylineOf } from '../paragraph-role.ts';
import type { PlacedPiece } from './article-pieces.ts';
import { bareTitle, headlinesIn } from './page-facts.ts';
import { isLinkPiece, roleOfPiece, sourceLinks } from './piece-part.ts';
import type { Piece } from './pieces.ts';

/** What the head of the page knows, for where its body is silent. */
export interface PageContext {
  /** Most trusted first. */
  readonly titles: readonly string[];
  readonly description: string | null;
  readonly publisher: string | null;
  readonly base: string | null;
}

/** Related articles at the end of an article are told, whole sections of a site are not. */
const MAX_RELATED = 10;
const HEADLINE_LENGTH = 400;
const STANDFIRST_LENGTH = 600;
const SHORTEST_STANDFIRST = 40;
/** In code units; shorter words without a stop may be a label. */
const SHORTEST_PARAGRAPH = 60;
const ENDED = /[.!?…]["”’')\]]{0,3}$/u;

/** Buttons and notices that stand among paragraphs, word for word. */
const NOISE =
  /^(?:advertisement|advertising|ad|share|share this(?: (?:article|story|page))?|follow us|comments?|print|e-?mail|save|copy link|listen|subscribe|sign up|log in|read more|see more|show more|load more|continue reading|skip advertisement|story continues below(?: advertisement)?|article continues below(?: advertisement)?|loading\W{0,5}|tags:?|topics:?)\.?$/iu;

/** The paragraphs of an article with their roles, from its headline on, and where it links to. */
export function articleParts(
  placed: readonly PlacedPiece[],
  context: PageContext,
): { readonly parts: readonly Part[]; readonly links: readonly DraftLink[] } {
  const first = firstProse(placed);
  const last = placed.findLastIndex(({ isBody }) => isBody);
  const head = headlineAt(placed, first, context);
  const headline = placed[head]?.piece.text ?? titleOf(context);
  const parts: Part[] = headline === null ? [] : [{ text: headline, role: 'HEADLINE' }];
  const links: DraftLink[] = [];
  const seen = new Set<string>(headline === null ? [] : [plain(headline)]);
  let related = 0;
  let hasStandfirst = false;

  for (const [at, one] of placed.entries()) {
    const { piece } = one;
    if (at <= head || seen.has(plain(piece.text)) || NOISE.test(piece.text)) continue;
    const isHeader = at < first && (one.isInArticle || head >= 0);
    let part: Part | null;
    if (one.isBody) part = { text: piece.text, role: roleOfPiece(piece) };
    else if (isHeader) part = headerPart(piece, context);
    else part = one.isInArticle ? asidePart(piece, at > first && at < last) : null;
    if (part?.role === 'STANDFIRST') {
      if (hasStandfirst || at > first) part = one.isBody ? { ...part, role: null } : null;
      else hasStandfirst = true;
    }
    if (part?.role === 'LINK' && !one.isBody) related += 1;
    if (part === null || (part.role === 'LINK' && related > MAX_RELATED)) continue;
    // A sentence may be said twice in an article; what stands around it is not.
    if (part.role !== null) seen.add(plain(piece.text));
    parts.push(part);
    for (const link of sourceLinks(piece, context.base)) links.push(link);
  }
  return { parts, links };
}

/** Where the story itself begins: labels of a header ("Published") may be taken for its body. */
function firstProse(placed: readonly PlacedPiece[]): number {
  const isText = ({ isBody, piece }: PlacedPiece): boolean => isBody && piece.level === 0;
  const prose = placed.findIndex(
    (one) =>
      isText(one) && (one.piece.text.length >= SHORTEST_PARAGRAPH || ENDED.test(one.piece.text)),
  );
  return prose === -1 ? placed.findIndex(isText) : prose;
}

const plain = (text: string): string =>
  paragraphText(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function titleOf({ titles, publisher }: PageContext): string | null {
  const [title] = titles;
  return title === undefined ? null : bareTitle(title, publisher);
}

/**
 * The piece that the head of the page names too, by preference a heading; else the last heading of the
 * first level above the body.
 */
function headlineAt(
  placed: readonly PlacedPiece[],
  first: number,
  { titles, publisher }: PageContext,
): number {
  const wanted = new Set(
    titles.flatMap((title) => [...headlinesIn(title), bareTitle(title, publisher)]).map(plain),
  );
  const last = first === -1 ? placed.length : first + 3;
  const candidates = placed
    .slice(0, last)
    .map(({ piece }, at) => ({ piece, at, text: plain(piece.text.slice(0, HEADLINE_LENGTH)) }))
    .filter(({ piece, text }) => text !== '' && piece.text.length <= HEADLINE_LENGTH);
  const headings = candidates.filter(({ piece }) => piece.level > 0);
  const named =
    headings.find(({ text }) => wanted.has(text)) ??
    candidates.find(({ piece, text }) => wanted.has(text) && piece.linked === 0);
  if (named !== undefined) return named.at;
  const near = headings.find(
    ({ text, piece }) =>
      piece.level === 1 && text.length > 15 && [...wanted].some((title) => title.includes(text)),
  );
  if (near !== undefined) return near.at;
  const above = headings.filter(
    ({ piece, at }) => piece.level === 1 && !piece.isAside && (first === -1 || at < first),
  );
  return above.at(-1)?.at ?? -1;
}

/** What stands between the headline and the body: standfirst, byline, date, the first picture. */
function headerPart(piece: Piece, { description }: PageContext): Part | null {
  if (piece.isAside) return null;
  const role = roleOfPiece(piece);
  const { text } = piece;
  if (role === 'DATELINE') return /\d/u.test(text) ? { text, role } : null;
  if (role === 'BYLINE' || role === 'CAPTION' || role === 'CREDIT' || role === 'STANDFIRST')
    return { text, role };
  if (role === null && bylineOf(text) !== null) return { text, role: 'BYLINE' };
  const isDescribed = description !== null && plain(description).startsWith(plain(text));
  const isLong = text.length >= SHORTEST_STANDFIRST && text.length <= STANDFIRST_LENGTH;
  return isLong && (isDescribed || piece.level === 2) ? { text, role: 'STANDFIRST' } : null;
}

/** What stands inside of the article beside its body. */
function asidePart(piece: Piece, isBetween: boolean): Part | null {
  const role = roleOfPiece(piece);
  const { text } = piece;
  if (role === 'PULLQUOTE') return { text, role };
  if (role === 'LINK' && isLinkPiece(piece)) return { text, role };
  if (piece.isAside) return null;
  if (role === 'CAPTION' || role === 'CREDIT') return { text, role };
  return isBetween && piece.level > 0 ? { text, role: 'SUBHEADING' } : null;
}
