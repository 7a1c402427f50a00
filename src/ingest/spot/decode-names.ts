import { isNameType, LABELS, NAME_PARTS, type NameType } from './labels.ts';
import { exponential, logarithm } from './exponential.ts';
import type { Tagged } from './tagger.ts';
import { bestPath } from './viterbi.ts';

/** A name of the tagger: words `from` up to `to` (exclusive). */
export interface TaggedName {
  readonly from: number;
  readonly to: number;
  readonly type: NameType;
  /** 0 to 1: how far its labels lie before the best other ones, at its weakest word. */
  readonly confidence: number;
}

const NEVER = -1e9;

/** The names that the scores make out, sentence by sentence, in text order. */
export function decodeNames({ text, scores: raw }: Tagged): readonly TaggedName[] {
  const scores = withOutsideJoined(raw);
  const path = new Uint8Array(text.words.length);
  const names: TaggedName[] = [];
  text.sentences.forEach((_, index) => {
    const start = text.sentenceStarts[index] ?? 0;
    const end = text.sentenceStarts[index + 1] ?? start;
    if (end === start) return;
    bestPath(scores, start, end, path);
    let from = start;
    for (let at = start; at < end; at += 1) {
      const number = path[at] ?? 0;
      if (number === 0) continue;
      const label = LABELS[number] ?? 'O';
      if (/^[BU]/.test(label)) from = at;
      const type = label.slice(2);
      if (/^[LU]/.test(label) && isNameType(type)) {
        const confidence = surenessOf(scores, path, from, at + 1);
        names.push({ from, to: at + 1, type, confidence });
      }
    }
  });
  return names;
}

/** What is none of the four kinds is outside of names: its probabilities count together. */
function withOutsideJoined(raw: Float32Array): Float32Array {
  const others = LABELS.flatMap((label, number) => (label.endsWith('-MISC') ? [number] : []));
  const scores = raw.slice();
  for (let row = 0; row < scores.length; row += LABELS.length) {
    const outside = raw[row] ?? 0;
    let highest = outside;
    for (const number of others) highest = Math.max(highest, raw[row + number] ?? 0);
    let sum = exponential(outside - highest);
    for (const number of others) {
      const score = raw[row + number] ?? 0;
      if (score > highest - NOTHING) sum += exponential(score - highest);
      scores[row + number] = NEVER;
    }
    scores[row] = highest + logarithm(sum) + LEAN;
  }
  return scores;
}

/**
 * The net names too much: what it has not learned to be something else is a name to it. So outside is
 * favoured, by what was best for held-out documents of both sets.
 */
const LEAN = 1.25;

/** What lies this far below the highest adds nothing that a score could show. */
const NOTHING = 16;

/**
 * Of the weakest word: its label's lead over the best label of another type, made 0 to 1 by a function
 * of plain arithmetic, for exponentials differ between machines.
 */
function surenessOf(scores: Float32Array, path: Uint8Array, from: number, to: number): number {
  let least = Infinity;
  for (let at = from; at < to; at += 1) {
    const row = at * LABELS.length;
    const own = path[at] ?? 0;
    const type = typeNumber(own);
    let other = -Infinity;
    for (let label = 0; label < LABELS.length; label += 1) {
      const score = scores[row + label] ?? 0;
      if (score > other && typeNumber(label) !== type) other = score;
    }
    least = Math.min(least, (scores[row + own] ?? 0) - other);
  }
  return Math.round((0.5 + least / (2 * (1 + Math.abs(least)))) * 1000) / 1000;
}

/** Labels stand type by type behind the one for outside. */
const typeNumber = (label: number): number =>
  label === 0 ? -1 : Math.floor((label - 1) / NAME_PARTS.length);
