import type { DraftMention, Span } from '../../../graph/model/draft.ts';
import { kindOfWord, type WordKind } from './word-kind.ts';
import { firstAtOrAfter, isActor, isPerson, kindOf, type Reading } from '../reading.ts';

/** What a piece of a sentence is to somebody who looks for its speaker. */
export type PieceKind = WordKind | 'person' | 'body' | 'place' | 'date' | 'quotation';

/** A name, a date or a quotation is one piece, however many words it has. */
export interface Piece extends Span {
  readonly kind: PieceKind;
  /** In small letters, a possessive's ending left out. */
  readonly word: string;
  readonly isCapital: boolean;
  /** "Lima's", "the judge's": what follows belongs to it. */
  readonly isOwner: boolean;
  readonly mention: DraftMention | null;
}
export type Pieces = readonly Piece[];

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}’'&/]|[.-](?=[\p{L}\p{N}]))*|--|[^\s\p{L}\p{N}]/gu;
const OWNING_TAIL = /^[’'](?:s\b)?/u;

/** The words of a stretch of text, quoted ones left out, names and dates whole. */
export function piecesOf(reading: Reading, span: Span): Pieces {
  const { plain, mentions, dates, quotations } = reading;
  const pieces: Piece[] = [];
  const wholes = { name: 0, date: 0, quotation: 0 };
  wholes.name = firstAtOrAfter(mentions, span.start);
  wholes.date = firstAtOrAfter(dates, span.start);
  wholes.quotation = firstAtOrAfter(quotations, span.start);
  const stops = new Set(sentenceEnds(reading, span));
  let from = span.start;
  const open = quotations[wholes.quotation - 1];
  if (open !== undefined && open.end > span.start) {
    from = open.end + 1;
    pieces.push({ ...whole(span.start, from), kind: 'quotation' });
  }
  const unmarked = quotations[wholes.quotation];
  if (unmarked?.start === span.start) {
    from = Math.min(unmarked.end, span.end);
    pieces.push({ ...whole(span.start, from), kind: 'quotation' });
  }
  for (const match of plain.slice(span.start, span.end).matchAll(WORD)) {
    const at = span.start + match.index;
    if (at < from) continue;
    const quotation = nextAt(quotations, wholes.quotation, at + 1);
    wholes.quotation = quotation;
    wholes.name = nextAt(mentions, wholes.name, at);
    wholes.date = nextAt(dates, wholes.date, at);
    const name = longestAt(mentions, wholes.name, at);
    const date = dates[wholes.date];
    const quoted = quotations[quotation];
    if (name !== null) {
      const tail = OWNING_TAIL.exec(plain.slice(name.end, name.end + 2))?.[0] ?? '';
      from = name.end + tail.length;
      pieces.push(namePiece(reading, name, from, tail !== ''));
    } else if (quoted?.start === at + 1) {
      from = quoted.end + 1;
      pieces.push({ ...whole(at, from), kind: 'quotation' });
    } else if (date?.start === at && date.end <= span.end) {
      from = date.end;
      pieces.push({ ...whole(at, from), kind: 'date', word: plain.slice(at, from).toLowerCase() });
    } else if (match[0] === '(') {
      const aside = ASIDE.exec(plain.slice(at, Math.min(span.end, at + MAX_ASIDE)));
      from = at + (aside?.[0].length ?? 1);
    } else {
      from = at + match[0].length;
      const isWord = match[0].length > 2 || /[\p{L}\p{N}]/u.test(match[0]);
      if (isWord || SIGNS.has(match[0]) || (match[0] === '.' && stops.has(from)))
        pieces.push(wordPiece(match[0], at, pieces));
    }
  }
  return pieces;
}

/** "(KCNA)", "(D-Calif.)": what explains a name in brackets is no part of the sentence. */
const ASIDE = /^\([^()]*\)/u;
const MAX_ASIDE = 100;
const SIGNS = new Set([',', ';', ':', '—', '–', '--', '-', '!', '?']);

/** A stop inside of a sentence belongs to an abbreviation. */
function* sentenceEnds({ sentences }: Reading, span: Span): Generator<number> {
  for (let at = Math.max(0, firstAtOrAfter(sentences, span.start) - 1); ; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.start >= span.end) return;
    yield sentence.end;
    yield sentence.end - 1;
  }
}

function nextAt(spans: readonly Span[], from: number, offset: number): number {
  let index = from;
  while (index < spans.length && (spans[index]?.start ?? 0) < offset) index += 1;
  return index;
}

function longestAt(
  mentions: readonly DraftMention[],
  from: number,
  at: number,
): DraftMention | null {
  let longest: DraftMention | null = null;
  for (let index = from; mentions[index]?.start === at; index += 1) {
    const mention = mentions[index];
    if (mention !== undefined && mention.end > (longest?.end ?? at)) longest = mention;
  }
  return longest;
}

const whole = (start: number, end: number): Omit<Piece, 'kind'> => ({
  start,
  end,
  word: '',
  isCapital: false,
  isOwner: false,
  mention: null,
});

function namePiece(reading: Reading, mention: DraftMention, end: number, isOwner: boolean): Piece {
  const kind = isPerson(reading, mention)
    ? 'person'
    : isActor(reading, mention) || isRegion(reading, mention)
      ? 'body'
      : kindOf(reading, mention.entity) === 'PLACE'
        ? 'place'
        : 'word';
  return {
    ...whole(mention.start, end),
    kind,
    word: mention.exact.toLowerCase(),
    isCapital: true,
    isOwner,
    mention,
  };
}

/** A part of a country has a government too: "Bavaria said". */
function isRegion(reading: Reading, { entity }: DraftMention): boolean {
  const place = reading.entities.get(entity);
  return place?.kind === 'PLACE' && place.placeKind === 'REGION';
}

function wordPiece(text: string, start: number, before: Pieces): Piece {
  const end = ownerEnd(text);
  const isOwner = end < text.length && text.length > 2;
  const word = text.slice(0, end).toLowerCase();
  const isCapital = /^\p{Lu}/u.test(text);
  const kind = kindOfWord({ word, isCapital, isOwner, before });
  return { ...whole(start, start + text.length), kind, word, isCapital, isOwner };
}

/** Where the ending of a possessive begins, "'s" or the mark alone; the length where there is none. */
function ownerEnd(text: string): number {
  const end = text.endsWith('s') ? text.length - 1 : text.length;
  return text[end - 1] === "'" || text[end - 1] === '’' ? end - 1 : text.length;
}
