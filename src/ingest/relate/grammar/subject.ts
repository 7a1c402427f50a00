import { COORDINATING } from '../../lexicon/relations-speech.ts';
import { beforeFillers, behindFillers, type Frame } from './frame.ts';
import type { Phrase } from './phrases.ts';
import type { Pieces } from './pieces.ts';

/**
 * The phrase that a verb says something of: the first free one of its clause. What opens a clause
 * ("Speaking in Oslo, ...") and what stands between subject and verb ("..., who built it, ...") is
 * stepped over, since a phrase behind a preposition or another verb is not free.
 */
export function subjectOfVerb(frame: Frame, verb: number, from = 0): Phrase | null {
  const { pieces, phrases } = frame;
  const before = beforeFillers(pieces, verb - 1);
  const link = pieces[before]?.kind;
  if (link === 'relative' || (link === 'that' && pieces[before - 1]?.kind !== 'speech'))
    return antecedentOf(frame, before);
  const adjacent = phrases.find(({ last }) => last === before);
  const isSpeaking = pieces[verb]?.kind === 'speaking';
  // "with Ana Lima saying": who speaks stands beside the word.
  if (isSpeaking && adjacent !== undefined && isActing(adjacent)) return adjacent;
  const opened = behindOpener(frame, from, verb);
  for (const start of clauseStarts(frame, verb, opened, isSpeaking)) {
    const free = freePhrase(frame, behindOpener(frame, start, verb), verb);
    if (free === null) continue;
    // "Part of the judge's letter read": what stands at the verb has an owner of its own.
    if (free.head.kind === 'word' && adjacent?.head.kind === 'message') return adjacent;
    // "Oslo, Norway, Oslo mayor Ana Lima said": a place that only sets the scene.
    const isScene = free.head.kind === 'body' && adjacent?.head.kind === 'person';
    return isScene && !adjacent.isGoverned ? adjacent : free;
  }
  return adjacent ?? null;
}

/** Whom a stretch of text up to a place is about: the first free phrase of its main clause. */
export const mainSubject = (frame: Frame, to: number): Phrase | null =>
  freePhrase(frame, behindOpener(frame, 0, to), to);

/** From the nearest to the verb to the first of the sentence. */
function clauseStarts(
  { pieces, phrases }: Frame,
  verb: number,
  from: number,
  isSpeaking: boolean,
): readonly number[] {
  const starts = new Set<number>();
  const isParted = pieces[beforeFillers(pieces, verb - 1)]?.kind === 'comma';
  for (let index = verb - 1; index >= from; index -= 1) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const { kind } = piece;
    if (kind === 'and') {
      if (isSpeaking) continue;
      const next = phrases.find(({ first }) => first === behindFillers(pieces, index + 1));
      if (next === undefined || !reachesVerb(pieces, next, verb)) continue;
      if (hasVerb(pieces, from, index)) starts.add(index + 1);
    } else if (
      // "..., saying": the subject of the whole; "X, who led it, said": the aside is closed.
      isSpeaking || (isParted && kind !== 'that')
        ? FIRM.has(kind) ||
          (kind === 'clause' && (COORDINATING.has(piece.word) || piece.word === 'while'))
        : BOUNDARIES.has(kind)
    )
      starts.add(index + 1);
  }
  starts.add(from);
  return [...starts];
}

const FIRM: ReadonlySet<string> = new Set(['break', 'stop']);
const BOUNDARIES: ReadonlySet<string> = new Set([
  'break',
  'quotation',
  'clause',
  'that',
  'relative',
  'stop',
]);
const VERBS: ReadonlySet<string> = new Set(['speech', 'speaking', 'verb']);

function hasVerb(pieces: Pieces, from: number, to: number): boolean {
  for (let index = from; index < to; index += 1)
    if (VERBS.has(pieces[index]?.kind ?? '') || pieces[index]?.kind === 'filler') return true;
  return false;
}

/** Nothing but what explains a phrase lies between it and the verb: "the head of Norwire said". */
function reachesVerb(pieces: Pieces, phrase: Phrase, verb: number): boolean {
  for (let index = phrase.last + 1; index <= verb; index += 1) {
    if (index === verb) return true;
    const kind = pieces[index]?.kind;
    if (kind === 'comma' || kind === 'relative') return true;
    if (kind === undefined || VERBS.has(kind) || BOUNDARIES.has(kind) || kind === 'pronoun')
      return false;
  }
  return false;
}

/** "When asked about Lima, ...": the clause itself begins behind the comma. */
function behindOpener(frame: Frame, start: number, verb: number): number {
  const { pieces } = frame;
  const opener = opens(pieces, start);
  if (!opener) return start;
  let behind: number | null = null;
  for (let index = start; index < verb; index += 1) {
    if (pieces[index]?.kind !== 'comma') continue;
    const next = behindFillers(pieces, index + 1);
    const phrase = frame.phrases.find(({ first }) => first === next);
    if (phrase === undefined || phrase.isGoverned || phrase.last >= verb || !isActing(phrase))
      continue;
    if (behindFillers(pieces, phrase.last + 1) === verb) return behind === null ? next : behind;
    behind ??= next;
  }
  return behind ?? start;
}

function opens(pieces: Pieces, start: number): boolean {
  const first = pieces[start];
  const boundary = pieces[start - 1];
  if (boundary?.kind === 'clause')
    return !COORDINATING.has(boundary.word) && (boundary.word !== 'while' || boundary.isCapital);
  return (
    first?.kind === 'speaking' ||
    first?.kind === 'clause' ||
    first?.kind === 'preposition' ||
    first?.word === 'according' ||
    (first !== undefined && first.isCapital && /(?:ed|ing)$/u.test(first.word))
  );
}

const ACTING: ReadonlySet<string> = new Set([
  'person',
  'body',
  'pronoun',
  'title',
  'group',
  'message',
]);
const isActing = ({ head }: Phrase): boolean => ACTING.has(head.kind);

function freePhrase({ pieces, phrases }: Frame, from: number, to: number): Phrase | null {
  let fallback: Phrase | null = null;
  for (const phrase of phrases) {
    if (phrase.last >= to) break;
    if (phrase.first < from || phrase.isGoverned || phrase.head.isOwner) continue;
    if (isActing(phrase)) return phrase;
    const first = pieces[phrase.first];
    const isBare = phrase.head.kind === 'determiner' && pieces[phrase.last + 1]?.word !== 'of';
    if (
      (first?.kind === 'determiner' || first?.isOwner === true) &&
      !TIME.test(phrase.head.word) &&
      !isBare &&
      reachesVerb(pieces, phrase, to)
    )
      return phrase;
    // "Residents said": a bare word is the subject only where nothing else is.
    if (phrase.last === beforeFillers(pieces, to - 1)) fallback = phrase;
  }
  return fallback;
}

const TIME =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|time|moment|night|morning|evening|afternoon|point|end|beginning)$/u;

/** "led by Ana Lima, a dean at Oslo, who said": whoever can have done it. */
function antecedentOf({ pieces, phrases }: Frame, relative: number): Phrase | null {
  const before = phrases.filter(({ last }) => last < relative);
  const isWho = pieces[relative]?.word === 'who';
  const near = before.slice(-4).reverse();
  const fit = near.find(({ head }) =>
    isWho
      ? head.kind === 'person' || head.kind === 'title'
      : head.kind === 'message' || head.kind === 'body' || head.kind === 'group',
  );
  // An apposition between: the name that it explains is meant.
  const person = near.find(({ head }) => head.kind === 'person');
  return (isWho && fit?.head.kind === 'title' ? (person ?? fit) : (fit ?? before.at(-1))) ?? null;
}
