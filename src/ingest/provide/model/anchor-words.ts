import type { Span } from '../../../graph/model/draft.ts';
import { type FoldedPassage, foldPassage } from './fold-passage.ts';

export interface Anchored extends Span {
  /** It was not told as it stands, or stands elsewhere than was told. */
  readonly isMoved: boolean;
}

/**
 * Finds words in a window of a text.
 *
 * @param at the offset of the line in which they are told to stand, or anything near.
 */
export type AnchorWords = (words: string, at: number) => Anchored | null;

const LONGEST = 4_000;
const WORD = /[\p{L}\p{N}\p{M}]/u;

/**
 * Words are taken where they stand as told, in the line that was told before any other; else where
 * they stand but for case, quotation marks, dashes and white space. Of several places it is the
 * nearest, and none where nothing told is inside of the window: which one is meant is then a guess.
 */
export function anchorsIn(text: string, window: Span): AnchorWords {
  let passage: FoldedPassage | undefined;
  const { start, end } = window;
  const plain = text.slice(start, end);
  return (told, at) => {
    const words = told.normalize('NFC').trim();
    if (words === '' || words.length > LONGEST || !words.isWellFormed()) return null;
    const isTold = Number.isSafeInteger(at) && at >= start && at < end;
    const near = isTold ? at : null;
    const exact = nearestIn(
      { text: plain, isBroken: (from, to) => plain.slice(from, to).includes('\n') },
      words,
      near === null ? null : near - start,
    );
    if (exact !== null) {
      const from = start + exact;
      const isInLine = near !== null && from >= near && !text.slice(near, from).includes('\n');
      return { start: from, end: from + words.length, isMoved: !isInLine };
    }
    passage ??= foldPassage(text, start, end);
    const { folded, offsets } = passage;
    const needle = foldPassage(words, 0, words.length).folded.trim();
    if (needle === '') return null;
    const offsetOf = (unit: number): number => offsets[unit] ?? end;
    const found = nearestIn(
      {
        text: folded,
        isBroken: (from, to) => text.slice(offsetOf(from), offsetOf(to)).includes('\n'),
      },
      needle,
      near === null ? null : firstAtOrAfter(offsets, near),
    );
    if (found === null) return null;
    const last = offsetOf(found + needle.length - 1);
    return { start: offsetOf(found), end: last + signAt(text, last).length, isMoved: true };
  };
}

interface Searched {
  readonly text: string;
  /** Whether a line ends between two units. */
  readonly isBroken: (from: number, to: number) => boolean;
}

/** The place of whole words nearest to `at`: behind it in its line, else before it in its line, else any. */
function nearestIn({ text, isBroken }: Searched, words: string, at: number | null): number | null {
  const first = forward(text, words, at ?? 0);
  if (at === null) {
    const isOnly = first !== null && forward(text, words, first + 1) === null;
    return isOnly ? first : null;
  }
  const last = backward(text, words, at - 1);
  if (first === null || last === null) return first ?? last;
  if (!isBroken(at, first)) return first;
  if (!isBroken(last, at)) return last;
  return first - at <= at - last ? first : last;
}

function forward(text: string, words: string, from: number): number | null {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1))
    if (isWhole(text, at, words)) return at;
  return null;
}

function backward(text: string, words: string, from: number): number | null {
  let at = from < 0 ? -1 : text.lastIndexOf(words, from);
  while (at >= 0) {
    if (isWhole(text, at, words)) return at;
    at = at === 0 ? -1 : text.lastIndexOf(words, at - 1);
  }
  return null;
}

/** Not "Lee" of "Leeds". */
function isWhole(text: string, at: number, words: string): boolean {
  const end = at + words.length;
  const isCut = (left: string, right: string): boolean => WORD.test(left) && WORD.test(right);
  return (
    !isCut(signBefore(text, at), signAt(text, at)) &&
    !isCut(signBefore(text, end), signAt(text, end))
  );
}

const signAt = (text: string, at: number): string =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at) ?? 0) : '';

function signBefore(text: string, at: number): string {
  if (at <= 0) return '';
  const isPair = at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff;
  return isPair ? text.slice(at - 2, at) : text.charAt(at - 1);
}

function firstAtOrAfter(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((offsets[middle] ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
