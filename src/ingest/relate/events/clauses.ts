import {
  isAdverb,
  isFinite,
  isPreposition,
  isSign,
  isSubjectPronoun,
  isSubordinator,
  isRelative,
} from './word-classes.ts';
import type { Clause } from './clause.ts';
import type { Word } from './sentence-words.ts';
import { resumeClauses } from './resume-clauses.ts';

const HARD = /^[;:—–]$/u;
const SAYING = /^(?:said|says|reported|reports|announced|told|added|claimed|wrote)$/u;
/** Words between a comma and "said" in ", the head of the office said". */
const MAX_SAYER = 9;

/** The clauses of a sentence in order; together they hold every word. */
export function findClauses(words: readonly Word[]): readonly Clause[] {
  const starts = new Map<number, boolean>([[0, isSubordinator(words[0])]]);
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at];
    const previous = words[at - 1];
    if (word === undefined || previous === undefined) continue;
    if (HARD.test(previous.text) && previous.mention === null) starts.set(at, false);
    else if (opensSubordinate(words, at)) starts.set(at, true);
    else if (opensCoordinate(words, at)) starts.set(at, false);
    else if (previous.text === ',' && isParticiple(word)) starts.set(at, true);
    if (SAYING.test(word.text)) {
      const comma = commaBefore(words, at);
      if (comma !== null && !starts.has(comma + 1)) starts.set(comma + 1, false);
      const said = saidFrom(words, at);
      if (said !== null && !starts.has(said)) starts.set(said, true);
    }
  }
  const sorted = [...starts].sort(([left], [right]) => left - right);
  const clauses = sorted.map(([from, isSubordinate], index) => ({
    from,
    to: sorted[index + 1]?.[0] ?? words.length,
    isSubordinate,
  }));
  return resumeClauses(words, clauses);
}

const isParticiple = ({ text, mention }: Word): boolean =>
  mention === null && text.length > 5 && text.endsWith('ing');

function opensSubordinate(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!isSubordinator(word)) {
    if (word?.text !== 'as') return false;
    const next = words[at + 1];
    return (
      isSubjectPronoun(next) ||
      (next?.text === 'the' && words[at - 1]?.text === ',') ||
      (next !== undefined &&
        next.mention !== null &&
        words[at - 1]?.text !== 'such' &&
        isFinite(words[at + 2]))
    );
  }
  const isDated = words[at + 1]?.date != null || words[at + 2]?.date != null;
  if (/^(?:after|before|since|until)$/u.test(word?.text ?? ''))
    return !isDated && hasVerb(words, at + 1);
  if (word?.text !== 'that') return true;
  const next = words[at + 1];
  return !/^(?:day|week|month|year|time|night|morning|date)$/u.test(next?.text ?? '');
}

function opensCoordinate(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined || word.mention !== null || !/^(?:and|but|or|yet)$/u.test(word.text))
    return false;
  let next = at + 1;
  while (isAdverb(words[next])) next += 1;
  if (isSubjectPronoun(words[next]) || isFinite(words[next])) return true;
  if (words[at - 1]?.text !== ',' && word.text !== 'but') return false;
  for (let step = next + 1; step < Math.min(words.length, next + MAX_SAYER); step += 1) {
    if (isSign(words[step])) return false;
    if (isFinite(words[step])) return true;
  }
  return false;
}

/** Whether a verb comes before the next sign: "after he left", not "after the war". */
function hasVerb(words: readonly Word[], from: number): boolean {
  for (let at = from; at < Math.min(words.length, from + MAX_SAYER); at += 1) {
    const word = words[at];
    if (word === undefined || isSign(word)) return false;
    if (isFinite(word) || (at === from && isParticiple(word))) return true;
  }
  return false;
}

/** "said Norway attacked Peru", "said on Friday he would": where what is said begins. */
function saidFrom(words: readonly Word[], at: number): number | null {
  let from = at + 1;
  if (isPreposition(words[from]) && words[from + 1]?.date != null) from += 2;
  else if (words[from]?.date != null) from += 1;
  const first = words[from];
  if (first === undefined || isSign(first) || isPreposition(first) || isSubordinator(first))
    return null;
  return hasVerb(words, from + 1) ? from : null;
}

function commaBefore(words: readonly Word[], at: number): number | null {
  for (let back = at - 1; back >= Math.max(0, at - MAX_SAYER); back -= 1) {
    const word = words[back];
    if (word?.text === ',')
      return words.slice(0, back).some((each) => isFinite(each) || each.text.startsWith('_'))
        ? back
        : null;
    if (isSubordinator(word) || isRelative(word) || HARD.test(word?.text ?? '')) return null;
  }
  return null;
}

export function clauseOf(clauses: readonly Clause[], at: number): Clause {
  const found = clauses.find(({ from, to }) => from <= at && at < to);
  return found ?? { from: 0, to: at + 1, isSubordinate: false };
}
