import type { Span } from '../../../graph/model/draft.ts';
import type { Reading } from '../reading.ts';
import { phrasesIn, type Phrase } from './phrases.ts';
import { piecesOf, type Piece, type Pieces } from './pieces.ts';

/** A stretch of text taken apart: its pieces and its noun phrases, both from left to right. */
export interface Frame extends Span {
  readonly pieces: Pieces;
  readonly phrases: readonly Phrase[];
}

export type FrameOf = (span: Span) => Frame;

/** Remembers the last frames: several quotations of one sentence ask for the same. */
export function makeFrames(reading: Reading): FrameOf {
  const known = new Map<string, Frame>();
  return (span) => {
    const key = `${span.start}-${span.end}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const pieces = piecesOf(reading, span);
    const { start, end } = span;
    const frame = { start, end, pieces, phrases: phrasesIn(pieces, 0, pieces.length) };
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(key, frame);
    return frame;
  };
}

const MAX_KNOWN = 64;

/** The next piece that is no adverb, auxiliary or date. */
export function behindFillers(pieces: Pieces, from: number): number {
  let index = from;
  while (isFiller(pieces[index])) index += 1;
  return index;
}

/** The piece before, adverbs, auxiliaries, dates and their "on" left out; -1 for none. */
export function beforeFillers(pieces: Pieces, from: number): number {
  let index = from;
  while (index >= 0) {
    if (isFiller(pieces[index])) index -= 1;
    else if (pieces[index]?.kind === 'preposition' && pieces[index + 1]?.kind === 'date')
      index -= 1;
    else if (pieces[index]?.kind === 'comma' && isAdverb(pieces, index)) index -= 1;
    else break;
  }
  return index;
}

const isFiller = (piece: Piece | undefined): boolean =>
  piece?.kind === 'filler' || piece?.kind === 'date';

/** A comma of ", however," is none of a clause. */
const isAdverb = (pieces: Pieces, comma: number): boolean =>
  isFiller(pieces[comma - 1]) && pieces[comma - 2]?.kind === 'comma'
    ? true
    : isFiller(pieces[comma + 1]) && pieces[comma + 2]?.kind === 'comma';
