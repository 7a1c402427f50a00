import type { Clause } from './clause.ts';
import { eventLexicon, verbForms } from './event-lexicon.ts';
import type { Word } from './sentence-words.ts';
import { isAdverb, isFinite, isRelative, isSign } from './word-classes.ts';

/**
 * Parts each relative clause from what follows it of the clause that it hangs on: in "Ana Lima, who
 * ran the Post, died" and "the man who ran the Post died" the last verb is the main clause's.
 */
export function resumeClauses(
  words: readonly Word[],
  clauses: readonly Clause[],
): readonly Clause[] {
  return clauses.flatMap((clause, index) => {
    const main = clauses[index - 1];
    if (main === undefined || !isRelativeClause(words, clause)) return [clause];
    const at = resumedAt(words, clause, main);
    if (at === null) return [clause];
    const outer = outerOf(words, clauses.slice(0, index)) ?? main;
    const resumed = { from: at, to: clause.to, isSubordinate: outer.isSubordinate, resumed: outer };
    return [{ ...clause, to: at }, resumed];
  });
}

/** "Ana Lima, who bought the paper that became the Post, died": the comma closes both asides. */
function outerOf(words: readonly Word[], before: readonly Clause[]): Clause | undefined {
  return before.findLast((clause, index) => index === 0 || !isRelativeClause(words, clause));
}

/** Whether the clause tells of a noun; "that" behind a verb only tells what is said. */
export function isRelativeClause(words: readonly Word[], { from }: Clause): boolean {
  const word = words[from];
  if (!isRelative(word)) return false;
  const before = words[from - 1];
  return (
    word?.text !== 'that' ||
    (before !== undefined && (before.mention !== null || verbForms(before.text).length === 0))
  );
}

/** Where the main clause goes on, or null where the relative clause reaches to its end. */
function resumedAt(words: readonly Word[], clause: Clause, main: Clause): number | null {
  const isAside = words[clause.from - 1]?.text === ',';
  let own = false;
  for (let at = clause.from + 1; at < clause.to; at += 1) {
    if (words[at]?.text === ',' && own) {
      let next = at + 1;
      while (isAdverb(words[next])) next += 1;
      if (isFinite(words[next])) return at + 1;
    }
    own ||= isVerb(words[at]);
  }
  if (isAside || words.slice(main.from, main.to).some(isFinite)) return null;
  return secondVerb(words, clause);
}

/** Also of the verbs that tell of no happening: "whose firm owned". */
const isVerb = (word: Word | undefined): boolean =>
  isFinite(word) ||
  (word !== undefined &&
    word.mention === null &&
    (/[a-z]{3}ed$/u.test(word.text) || eventLexicon().statives.has(word.text)));

/** The last verb behind another one and its object, joined to it by nothing. */
function secondVerb(words: readonly Word[], clause: Clause): number | null {
  const { from } = clause;
  const comma = words.slice(from, clause.to).findIndex(({ text }) => text === ',');
  const to = comma === -1 ? clause.to : from + comma;
  let first = from + 1;
  while (first < to && !isFinite(words[first])) first += 1;
  // An auxiliary and its verb are one.
  while (first + 1 < to && (isFinite(words[first + 1]) || isAdverb(words[first + 1]))) first += 1;
  for (let at = to - 1; at > first + 1; at -= 1) {
    const before = words[at - 1];
    if (!isFinite(words[at]) || before === undefined) continue;
    if (before.mention !== null || before.date !== null) return at;
    const isPlain = !isSign(before) && !isFinite(before) && !JOINING.test(before.text);
    if (isPlain && !isRelative(before)) return at;
  }
  return null;
}

const JOINING = /^(?:and|or|but|to|of|in|on|at|by|with|for|from|as|a|an|the)$/u;
