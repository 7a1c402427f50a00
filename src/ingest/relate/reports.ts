import type { Span } from '../../graph/model/draft.ts';
import { phraseAt } from './grammar/follower.ts';
import { beforeFillers, behindFillers, type Frame } from './grammar/frame.ts';
import type { Phrase } from './grammar/phrases.ts';
import type { Piece, PieceKind } from './grammar/pieces.ts';
import { mainSubject, subjectOfVerb } from './grammar/subject.ts';
import { citedAt } from './quotes/attributions.ts';

/** Who tells, and what: what describes the teller, or stands in a clause beside, is not told. */
export interface Report {
  readonly phrase: Phrase;
  readonly told: Span;
  /** Where in it the teller is named and described. */
  readonly aside: Span | null;
}

/** Verbs whose clause is somebody's account of what is so; who praises or asks tells nothing. */
const REPORTING: ReadonlySet<string> = new Set(
  `said says say saying told tells tell telling reported reports report reporting announced announces
  announcing stated states stating claimed claims claim claiming confirmed confirms confirming wrote
  writes writing alleged alleges alleging added adds adding insisted insists argued argues noted notes
  noting warned warns warning`.split(/\s+/u),
);

type Kinds = ReadonlySet<PieceKind>;
const VERBAL: Kinds = new Set(['verb', 'filler', 'speech', 'speaking']);
const TELLERS: Kinds = new Set(['person', 'body', 'title', 'group', 'message', 'pronoun']);
const AHEAD_OF_NEXT: Kinds = new Set(['comma', 'and', 'clause', 'break']);
const CLOSING: Kinds = new Set(['comma', 'break', 'quotation', 'stop']);
/** They end the words that say no more than when, where and to whom something was told. */
const ONWARD: Kinds = new Set([
  'verb',
  'speech',
  'speaking',
  'that',
  'clause',
  'pronoun',
  'relative',
]);
const DESCRIBING: Kinds = new Set([
  'determiner',
  'title',
  'group',
  'person',
  'body',
  'relative',
  'pronoun',
]);
/** A clause behind one of them and a comma is the paper's again. */
const TURNS: ReadonlySet<string> = new Set(['while', 'whereas', 'but', 'although', 'though']);
const BEING = /^(?:is|was|are|were|be|been|being)$/u;

const has = (kinds: Kinds, piece: Piece | undefined): boolean =>
  piece !== undefined && kinds.has(piece.kind);

/** Every report of a sentence, in text order. */
export function reportsIn(frame: Frame): readonly Report[] {
  return frame.pieces.flatMap((piece, at) => {
    if (piece.word === 'according' && frame.pieces[at + 1]?.word === 'to')
      return accordingTo(frame, at);
    if (piece.kind !== 'speech' && piece.kind !== 'speaking') return [];
    return REPORTING.has(piece.word) ? byVerb(frame, at) : [];
  });
}

function byVerb(frame: Frame, verb: number): readonly Report[] {
  const { pieces } = frame;
  const behind = pieces[verb + 1];
  const before = pieces[verb - 1];
  if (before !== undefined && BEING.test(before.word)) {
    // "It was announced by Lima": told of, and the subject says nothing.
    const phrase = behind?.word === 'by' ? phraseAt(frame, verb + 2) : null;
    return ahead(frame, phrase, [clauseStart(frame, verb), verb], pieces.length);
  }
  if (behind?.word === 'by') return [];
  const subject = tellerAt(frame, verb);
  const cited = citedAt(frame, verb);
  if (cited !== null)
    return [cited, subject].flatMap((phrase) =>
      reported(phrase, stretch(frame, verb + 1, contentEnd(frame, verb))),
    );
  const inverted = invertedAt(frame, verb, subject);
  if (inverted !== null)
    return ahead(frame, inverted, [clauseStart(frame, verb), verb], pieces.length);
  return subject === null ? [] : toldBy(frame, verb, subject);
}

const reported = (
  phrase: Phrase | null,
  told: Span | null,
  aside: Span | null = null,
): readonly Report[] => (phrase === null || told === null ? [] : [{ phrase, told, aside }]);

/** What is told stands before the teller; a rule's words may reach over both, as over a date at the end. */
const ahead = (
  frame: Frame,
  phrase: Phrase | null,
  [start, teller]: readonly [number, number],
  end: number,
): readonly Report[] => reported(phrase, stretch(frame, start, end), stretch(frame, teller, end));

/**
 * Whoever stands right at the verb, where a comma or another verb of telling parts it from a clause
 * before: "the bridge is old, Lima said", "Lima said Hansen had told her".
 */
function tellerAt(frame: Frame, verb: number): Phrase | null {
  const { pieces, phrases } = frame;
  const last = beforeFillers(pieces, verb - 1);
  const adjacent = phrases.find((phrase) => phrase.last === last);
  if (adjacent === undefined || !has(TELLERS, adjacent.head)) return subjectOfVerb(frame, verb);
  const link = pieces[adjacent.first - 1]?.kind;
  const isParted =
    link === 'speech' ||
    (link === 'comma' && pieces.slice(0, adjacent.first).some((piece) => has(VERBAL, piece)));
  return isParted ? adjacent : subjectOfVerb(frame, verb);
}

/** `The bridge is safe, said Lima`: a whole clause stands before the verb, and a teller behind it. */
function invertedAt(frame: Frame, verb: number, subject: Phrase | null): Phrase | null {
  const { pieces } = frame;
  const before = pieces[verb - 1]?.kind;
  if (before !== 'comma' && before !== 'quotation') return null;
  const phrase = phraseAt(frame, behindFillers(pieces, verb + 1));
  if (phrase === null || !has(TELLERS, phrase.head)) return null;
  return before === 'quotation' || (subject !== null && isClause(frame, subject, verb))
    ? phrase
    : null;
}

/** "Lima, who built it, said" has only an aside between the two, "the bridge is old, said" a verb. */
function isClause({ pieces }: Frame, subject: Phrase, to: number): boolean {
  for (const piece of pieces.slice(subject.last + 1, to)) {
    if (has(VERBAL, piece)) return true;
    if (piece.kind === 'comma' || piece.kind === 'relative') return false;
  }
  return false;
}

/** "Lima said the bridge is old", "the bridge, Lima said on Monday, is old". */
function toldBy(frame: Frame, verb: number, subject: Phrase): readonly Report[] {
  const { pieces } = frame;
  const end = contentEnd(frame, verb);
  const before = pieces[subject.first - 1]?.kind;
  const start = clauseStart(frame, subject.first);
  const isBehindClause =
    (before === 'comma' || before === 'quotation') &&
    mainSubject(frame, subject.first - 1) !== null &&
    pieces.slice(start, subject.first).some((piece) => has(VERBAL, piece));
  const tail = isBehindClause ? tailEnd(frame, verb) : null;
  if (tail === null) return reported(subject, stretch(frame, verb + 1, end));
  return pieces[tail]?.kind === 'comma'
    ? reported(subject, stretch(frame, start, end), stretch(frame, subject.first, tail))
    : ahead(frame, subject, [start, subject.first], tail);
}

/** Where words end that only say when, where and to whom; null where they go on to what is told. */
function tailEnd({ pieces }: Frame, verb: number): number | null {
  let at = verb + 1;
  for (; at < pieces.length && !has(CLOSING, pieces[at]); at += 1)
    if (has(ONWARD, pieces[at])) return null;
  return at;
}

/** "CONTENT, according to Lima, the mayor"; "According to Lima, the mayor, CONTENT". */
function accordingTo(frame: Frame, at: number): readonly Report[] {
  const { pieces } = frame;
  const phrase = phraseAt(frame, at + 2);
  if (phrase === null) return [];
  const before = pieces[at - 1];
  const end = contentEnd(frame, at);
  const from = behindDescription(frame, phrase);
  const opens =
    before === undefined || before.kind === 'that' || (before.kind !== 'comma' && isLink(before));
  if (opens) return reported(phrase, stretch(frame, at, end), stretch(frame, at, from));
  const goesOn = pieces[from]?.kind === 'comma' && !has(DESCRIBING, pieces[from + 1]);
  const start = clauseStart(frame, at);
  return goesOn
    ? reported(phrase, stretch(frame, start, end), stretch(frame, at, from))
    : ahead(frame, phrase, [start, at], pieces.length);
}

const isLink = (piece: Piece): boolean => AHEAD_OF_NEXT.has(piece.kind);

/** The piece behind a name and the description that a comma parts from it. */
function behindDescription({ pieces, phrases }: Frame, { last }: Phrase): number {
  const next = phrases.find(({ first }) => first === last + 2);
  const isDescription =
    pieces[last + 1]?.kind === 'comma' &&
    next !== undefined &&
    (next.head.kind === 'title' || next.head.kind === 'group');
  if (!isDescription) return last + 1;
  for (let at = next.last + 1; at < pieces.length; at += 1) {
    if (pieces[at]?.kind === 'comma') return at;
    if (has(VERBAL, pieces[at])) return last + 1;
  }
  return last + 1;
}

/** Behind the last semicolon, dash or colon before a piece. */
function clauseStart({ pieces }: Frame, before: number): number {
  for (let at = before - 1; at >= 0; at -= 1)
    if (pieces[at]?.kind === 'break' || pieces[at]?.kind === 'stop') return at + 1;
  return 0;
}

/** What is told ends where a turn of the sentence, or the next teller, begins. */
function contentEnd(frame: Frame, from: number): number {
  const { pieces } = frame;
  for (let at = from + 1; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece?.word === ';') return at;
    if (piece?.kind === 'clause' && pieces[at - 1]?.kind === 'comma' && TURNS.has(piece.word))
      return at;
    if (piece?.kind !== 'speech' || !REPORTING.has(piece.word)) continue;
    const teller = tellerAt(frame, at);
    // "Lima said Hansen told her that": told inside of what is told.
    if (teller !== null && teller.first > from && has(AHEAD_OF_NEXT, pieces[teller.first - 1]))
      return teller.first;
  }
  return pieces.length;
}

function stretch({ pieces, end: frameEnd }: Frame, first: number, to: number): Span | null {
  const start = pieces[first]?.start;
  const end = to >= pieces.length ? frameEnd : pieces[to - 1]?.end;
  return start === undefined || end === undefined || end <= start ? null : { start, end };
}
