import type { Piece } from './pieces.ts';

const MARK = /^["“‘'«„]/u;
const SIGNATURE = /^[—–-]{1,2}\s?\p{Lu}/u;
const LONGEST_SIGNATURE = 160;

/**
 * A block quotation without quotation marks is somebody's words where its attribution stands beside
 * it: a colon before it, or a name behind a dash at its end. Elsewhere markup of that name only
 * indents, old pages all of their text.
 */
export function withSetOffQuotes(pieces: readonly Piece[]): readonly Piece[] {
  const told = [...pieces];
  for (let start = 0; start < pieces.length; start += 1) {
    if (pieces[start]?.isSetOff !== true) continue;
    let end = start;
    while (pieces[end]?.isSetOff === true) end += 1;
    const isSignedWithin = isSignature(pieces[end - 1]);
    const isAttributed =
      pieces[start - 1]?.text.endsWith(':') === true || isSignedWithin || isSignature(pieces[end]);
    for (let at = start; isAttributed && at < (isSignedWithin ? end - 1 : end); at += 1) {
      const piece = pieces[at];
      if (piece !== undefined && isWords(piece)) told[at] = { ...piece, role: 'PULLQUOTE' };
    }
    start = end;
  }
  return told;
}

const isSignature = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.text.length <= LONGEST_SIGNATURE && SIGNATURE.test(piece.text);

const isWords = ({ role, level, isAside, isRelated, text }: Piece): boolean =>
  role === null && level === 0 && !isAside && !isRelated && !MARK.test(text);
