import type { DraftLink } from '../../../graph/model/draft.ts';
import type { Part } from '../compose-document.ts';
import { PieceCollector } from './pieces.ts';
import { partOf, sourceLinks } from './piece-part.ts';
import { scanMarkup } from './scan-markup.ts';
import { withSetOffQuotes } from './set-off-quotes.ts';

/** What a piece of markup holds that is known to be an article's body, all of it. */
export interface FragmentParts {
  readonly parts: readonly Part[];
  readonly links: readonly DraftLink[];
}

/**
 * Reads the markup of a body: what a feed, a record or an editor's system gives.
 *
 * @param base address that links in it are relative to.
 * @throws {CallerFault} see `scanMarkup`.
 */
export function readFragment(html: string, base: string | null): FragmentParts {
  const collector = new PieceCollector();
  scanMarkup(html, {
    open: (name, attributes) => collector.open(name, attributes),
    close: () => collector.close(),
    text: (words) => collector.text(words),
  });
  collector.end();
  const shown = withSetOffQuotes(collector.pieces).filter(
    ({ isAside, isRelated }) => !isAside || isRelated,
  );
  return {
    parts: shown.map((piece) => partOf(piece)),
    links: shown.flatMap((piece) => sourceLinks(piece, base)),
  };
}

const MARKUP =
  /<!--|<\/?[a-z][a-z0-9]{0,15}(?:\s[^<>]{0,2000})?\/?>|&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});/iu;

/** Whether a text has marks of HTML in it, as fields that promise plain text often do. */
export const isMarkup = (text: string): boolean => MARKUP.test(text);

/** The words of a short field on one line, without its markup. */
export function wordsOfMarkup(text: string): string {
  if (!isMarkup(text)) return text;
  return readFragment(text, null)
    .parts.map((part) => part.text)
    .join(' ');
}
