import type { FoundDate } from '../dates.ts';
import type { Clause } from './clause.ts';
import type { Trigger } from './trigger.ts';
import type { Telling } from './telling.ts';
import { aimFrom } from './aim.ts';
import type { Word } from './sentence-words.ts';
import {
  isDeterminer,
  isFinite,
  isPreposition,
  isRelative,
  isSign,
  isSubordinator,
} from './word-classes.ts';

/** Words of a noun's own phrase. */
const MAX_PHRASE = 16;
/** "Monday's meeting": words between a date and the noun behind it. */
const MAX_BEFORE_NOUN = 5;
/** "On Friday," and "Early on Friday," open a sentence and date all of it. */
const MAX_OPENING = 5;
/** Clauses that tell of the same time as the one they hang on. */
const MEANWHILE = /^(?:when|while|as)$/u;
const JOINING = /^(?:and|or|but)$/u;

/** The date behind the trigger in its clause, else before it, else that of the clause it goes with. */
export function dateOfTrigger(telling: Telling, trigger: Trigger): FoundDate | null {
  const { words, clauses } = telling;
  const { clause, form } = trigger;
  const own =
    dayBeside(words, trigger) ??
    firstDate(words, trigger.to, dateEnd(telling, trigger)) ??
    (form === 'noun'
      ? dateBeforeNoun(words, trigger)
      : lastDate(words, openerEnd(words, trigger), asideStart(telling, trigger)));
  if (own !== null || form === 'noun') return own;
  if (!clause.isSubordinate) return openingDate(words) ?? joinedDate(telling, clause);
  const before = clauses[clauses.indexOf(clause) - 1];
  return before !== undefined && MEANWHILE.test(words[clause.from]?.text ?? '')
    ? lastDate(words, before.from, before.to)
    : null;
}

/** "a court on Friday quashed the sentence of 2020": the day right before a verb is the verb's. */
function dayBeside(words: readonly Word[], { form, from, clause }: Trigger): FoundDate | null {
  const date = words[from - 1]?.date;
  const isDay = form !== 'noun' && date != null && /^\d{4}-\d\d-\d\d$/u.test(date.value);
  if (!isDay || from - 1 <= clause.from) return null;
  // "the man arrested on Friday died": the day may be of a verb before it.
  const isOfAnother = words
    .slice(clause.from, from - 1)
    .some((word) => isFinite(word) || (word.mention === null && /[a-z]ed$/u.test(word.text)));
  return isOfAnother ? null : date;
}

/** "Monday's meeting"; of "on Monday to discuss the war" the day is not the war's. */
function dateBeforeNoun(words: readonly Word[], { from, clause }: Trigger): FoundDate | null {
  const first = Math.max(clause.from, from - MAX_BEFORE_NOUN);
  return aimFrom(words, first, from) < from ? null : lastDate(words, first, from);
}

/** What is called off was dated too, and mostly the day is that of the news. */
const dateEnd = (telling: Telling, trigger: Trigger): number =>
  trigger.until === null || /^(?:cancellation|suspension)$/u.test(trigger.theme.name)
    ? frameEnd(telling, trigger)
    : trigger.until;

/** "Peru, invaded in 1911, asked": a date behind the verb of an aside is not of the verb behind it. */
function asideStart({ words, triggers }: Telling, trigger: Trigger): number {
  const aside = triggers.find(
    ({ isReduced, clause, from }) =>
      isReduced &&
      clause === trigger.clause &&
      from < trigger.from &&
      words[from - 1]?.text === ',',
  );
  return aside?.from ?? trigger.from;
}

function firstDate(words: readonly Word[], from: number, to: number): FoundDate | null {
  for (let at = from; at < to; at += 1) {
    const date = words[at]?.date;
    if (date != null && !isOfNoun(words, at)) return date;
  }
  return null;
}

/** "struck down a 1996 law": the year is the law's. */
function isOfNoun(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return (
    /^\d{4}$/u.test(words[at]?.text ?? '') &&
    next !== undefined &&
    next.mention === null &&
    next.date === null &&
    /^[a-z]/u.test(next.text) &&
    !isPreposition(words[at - 1]) &&
    !isPreposition(next) &&
    !isSubordinator(next) &&
    !isFinite(next) &&
    !JOINING.test(next.text)
  );
}

function lastDate(words: readonly Word[], from: number, to: number): FoundDate | null {
  for (let at = to - 1; at >= from; at -= 1) {
    const date = words[at]?.date;
    if (date != null) return date;
  }
  return null;
}

/** Where a clause begins behind "Born in Oslo in 1950,": when and where that was is not of its verb. */
export function openerEnd(words: readonly Word[], { clause, from }: Trigger): number {
  if (!isParticiple(words[clause.from])) return clause.from;
  const comma = words.slice(clause.from, from).findIndex(({ text }) => text === ',');
  return comma === -1 ? clause.from : clause.from + comma + 1;
}

const isParticiple = (word: Word | undefined): boolean =>
  word !== undefined && word.mention === null && /^(?:born|[a-z]{3,}ed)$/u.test(word.text);

function openingDate(words: readonly Word[]): FoundDate | null {
  if (isParticiple(words[0])) return null;
  const comma = words.slice(0, MAX_OPENING).findIndex(({ text }) => text === ',');
  return comma === -1 ? null : firstDate(words, 0, comma);
}

/** "was arrested and charged on Monday": the date stands at the end of what "and" joins. */
function joinedDate({ words, clauses }: Telling, clause: Clause): FoundDate | null {
  const next = clauses[clauses.indexOf(clause) + 1];
  if (next === undefined || next.isSubordinate || !JOINING.test(words[next.from]?.text ?? ''))
    return null;
  // A name or "he" behind "and" begins a matter of its own.
  const first = words[next.from + 1];
  if (first === undefined || first.mention !== null || words[next.from - 1]?.text === ',')
    return null;
  return firstDate(words, next.from, next.to);
}

/** Word index at which what follows belongs to another verb. */
export function frameEnd({ words, triggers }: Telling, trigger: Trigger): number {
  let end = Math.min(words.length, trigger.clause.to);
  for (const other of triggers)
    if (other !== trigger && other.form !== 'noun' && other.from >= trigger.to && !other.isReduced)
      end = Math.min(end, other.from);
  return trigger.form === 'noun' ? nounEnd(words, trigger.to, end) : end;
}

/** A noun's own phrase: prepositions and names, up to a sign or a clause. */
function nounEnd(words: readonly Word[], from: number, limit: number): number {
  let at = from;
  while (at < limit && at - from <= MAX_PHRASE) {
    const word = words[at];
    if (word === undefined || (isSign(word) && word.text !== ',') || isRelative(word)) break;
    // "the purchase of Norwire a mistake": another phrase begins.
    if (isDeterminer(word) && words[at - 1]?.mention !== null && at > from) break;
    at += 1;
  }
  return at;
}
