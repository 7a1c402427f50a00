import type { Piece, Pieces } from './pieces.ts';

/** A noun phrase: indexes of its pieces, the last one included. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** What it names, or the noun that it ends in. */
  readonly head: Piece;
  /** Behind a preposition or a verb: no subject. */
  readonly isGoverned: boolean;
  /** Whether it ends a title that began in an earlier phrase: "Secretary of | State Ana Lima". */
  readonly isTitled: boolean;
}

const STARTS: ReadonlySet<string> = new Set([
  'determiner',
  'title',
  'person',
  'body',
  'place',
  'group',
  'message',
  'pronoun',
]);

/** Kinds that name or describe, so that a phrase may end with them. */
const HEADS: ReadonlySet<string> = new Set([
  'person',
  'body',
  'place',
  'title',
  'group',
  'message',
  'word',
]);

/** How many words may stand between two heads of one phrase: "the Harbour health and safety board". */
const REACH = 6;

/** The noun phrases between two pieces, from left to right; "the mayor of Oslo" is two. */
export function phrasesIn(pieces: Pieces, from: number, to: number): readonly Phrase[] {
  const phrases: Phrase[] = [];
  for (let index = from; index < to; index += 1) {
    const piece = pieces[index];
    if (piece === undefined || !isStart(pieces, index, to)) continue;
    const last = piece.kind === 'pronoun' ? index : lastOf(pieces, index, to);
    const head = pieces[last];
    if (head === undefined) continue;
    const titled = titleBefore(pieces, index, last, phrases);
    phrases.push({
      first: index,
      last,
      head,
      isGoverned: titled === null ? isGoverned(pieces, index, phrases) : titled.isGoverned,
      isTitled: titled !== null,
    });
    index = last;
  }
  return phrases;
}

/** A plain word begins a phrase where it leads to a name: "herpetologist Ana Lima". */
function isStart(pieces: Pieces, index: number, to: number): boolean {
  const piece = pieces[index];
  if (piece === undefined) return false;
  if (STARTS.has(piece.kind)) return true;
  if (piece.kind !== 'word') return false;
  if (piece.isCapital || piece.isOwner) return true;
  for (let at = index + 1; at < Math.min(to, index + 4); at += 1) {
    const kind = pieces[at]?.kind;
    if (kind === 'person' || kind === 'body' || kind === 'title' || kind === 'group') return true;
    if (kind !== 'word') return false;
  }
  return false;
}

/** Ends at a name that owns nothing, unless more of one title follows it. */
function lastOf(pieces: Pieces, first: number, to: number): number {
  let last = first;
  for (let index = first; index < to; index += 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    if (piece.kind === 'person' && !piece.isOwner) {
      if (!leadsToPerson(pieces, index + 1, to)) return compoundEnd(pieces, index, to);
      last = index;
      continue;
    }
    if (piece.kind === 'determiner') {
      const isName = piece.isCapital && pieces[index + 1]?.mention !== null;
      if (index > first && pieces[index - 1]?.kind !== 'determiner' && !isName) break;
      last = index;
    } else if (!HEADS.has(piece.kind)) {
      if (piece.kind !== 'and' || !isJoined(pieces, first, index, to)) break;
    } else if (index > first && !isOpen(pieces, last) && !leadsOn(pieces, index, to)) break;
    else last = index;
  }
  return last;
}

/** "Lima adviser Bo Hansen": the name in front only tells whose adviser. */
function leadsToPerson(pieces: Pieces, from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + 4); index += 1) {
    const piece = pieces[index];
    if (piece?.kind === 'person') return index > from;
    if (piece === undefined || (piece.kind !== 'word' && piece.kind !== 'title')) return false;
  }
  return false;
}

/** "the Lima administration", "a Norwire statement": the noun behind a name is the head. */
function compoundEnd(pieces: Pieces, name: number, to: number): number {
  let end = name;
  for (let index = name + 1; index < Math.min(to, name + 4); index += 1) {
    const piece = pieces[index];
    if (piece === undefined || piece.isCapital) break;
    if (piece.kind === 'group' || piece.kind === 'message') end = index;
    else if (piece.kind !== 'word') break;
  }
  return end;
}

/** After an article or an owner anything may follow; after a head only what leads to another one. */
function isOpen(pieces: Pieces, last: number): boolean {
  const piece = pieces[last];
  if (piece === undefined) return false;
  return (
    piece.kind === 'determiner' || piece.isOwner || piece.kind === 'word' || piece.kind === 'person'
  );
}

function leadsOn(pieces: Pieces, from: number, to: number): boolean {
  for (let index = from; index < Math.min(to, from + REACH); index += 1) {
    const piece = pieces[index];
    if (piece === undefined) return false;
    if (piece.kind === 'word' && !piece.isCapital) continue;
    return HEADS.has(piece.kind);
  }
  return false;
}

/** "science and technology minister": the noun behind "and" still belongs to the title. */
function isJoined(pieces: Pieces, first: number, and: number, to: number): boolean {
  if (pieces[and - 1]?.kind !== 'word' || first === and - 1) return false;
  for (let index = and + 1; index < Math.min(to, and + 4); index += 1) {
    const kind = pieces[index]?.kind;
    if (kind === 'title' || kind === 'group') return true;
    if (kind !== 'word') return false;
  }
  return false;
}

const GOVERNS: ReadonlySet<string> = new Set(['preposition', 'verb', 'speech', 'speaking']);
const BEING = /^(?:is|was|are|were|be|been|being)$/u;

function isGoverned(pieces: Pieces, first: number, before: readonly Phrase[]): boolean {
  const previous = pieces[first - 1];
  if (previous === undefined) return false;
  const phrase = before.at(-1);
  if (previous.kind === 'and' && phrase?.last === first - 2) return phrase.isGoverned;
  if (BEING.test(previous.word)) return true;
  return GOVERNS.has(previous.kind);
}

/** "Secretary of State Ana Lima", "Secretary of State for Trade Bo Hansen": one title. */
function titleBefore(
  pieces: Pieces,
  first: number,
  last: number,
  before: readonly Phrase[],
): Phrase | null {
  if (pieces[last]?.kind !== 'person' || !hasBody(pieces, first, last)) return null;
  let next = first;
  for (const phrase of before.slice(-3).reverse()) {
    if (phrase.last !== next - 2) return null;
    const link = pieces[next - 1]?.kind;
    if (link !== 'preposition' && link !== 'and') return null;
    if (phrase.head.kind === 'title') return phrase;
    next = phrase.first;
  }
  return null;
}

/** What an office is held in stands before its holder's name. */
function hasBody(pieces: Pieces, first: number, last: number): boolean {
  for (let index = first; index < last; index += 1) {
    const piece = pieces[index];
    if (piece !== undefined && piece.kind !== 'title' && piece.kind !== 'determiner') return true;
  }
  return false;
}

/** The phrase that a piece belongs to; the phrases are in text order and never overlap. */
export function phraseAround(phrases: readonly Phrase[], index: number): Phrase | undefined {
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((phrases[middle]?.last ?? index) < index) low = middle + 1;
    else high = middle;
  }
  const phrase = phrases[low];
  return phrase !== undefined && phrase.first <= index ? phrase : undefined;
}
