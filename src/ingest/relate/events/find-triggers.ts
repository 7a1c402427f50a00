import { choosePattern } from './choose-pattern.ts';
import type { Clause } from './clause.ts';
import { clauseOf } from './clauses.ts';
import { verbForms } from './event-lexicon.ts';
import { findNouns } from './find-nouns.ts';
import { isReducedVerb } from './is-reduced-verb.ts';
import { refineStatement } from './refine-statement.ts';
import type { Word } from './sentence-words.ts';
import type { Trigger } from './trigger.ts';
import { readVerbGroup } from './verb-group.ts';

/** The words of a sentence that tell of happenings, in text order; a noun that a verb carries is the verb's. */
export function findTriggers(
  words: readonly Word[],
  clauses: readonly Clause[],
): readonly Trigger[] {
  const nouns = findNouns(words, clauses);
  const taken = new Set<Trigger>();
  const verbs: Trigger[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.mention !== null || word.date !== null) continue;
    if (isAspect(word) && isGerund(words[at + 1])) continue;
    for (const form of verbForms(word.text)) {
      const group = readVerbGroup(words, at, form);
      if (group === null) continue;
      const clause = clauseOf(clauses, at);
      const use = { at, form, group, clause };
      const isReduced = isReducedVerb(words, use);
      const found = choosePattern(
        words,
        isReduced ? { ...use, group: { ...group, voice: 'passive', isReduced } } : use,
        nouns,
      );
      if (found === null) continue;
      if (found.noun !== null) taken.add(found.noun);
      verbs.push(found.trigger);
      break;
    }
  }
  const refined = verbs.map((verb) => refineStatement(words, clauses, verb));
  const spoken = refined.map((verb) => {
    const noun = nouns.find((one) => isSaidIn(words, verb, one));
    if (noun !== undefined) taken.add(noun);
    return noun === undefined ? verb : { ...verb, theme: noun.theme };
  });
  // "the election was held" tells of the election, not of something held beside it.
  const told = spoken.filter(
    ({ lemma, to }) =>
      lemma !== 'be' || !spoken.some((other) => other.lemma !== 'be' && other.to === to),
  );
  const untaken = nouns.filter((noun) => !taken.has(noun));
  const limited = told.map((verb) => ({ ...verb, until: wishedFrom(words, verb, untaken) }));
  return [...limited, ...untaken.filter((noun) => !isWished(noun, spoken))].sort(
    (left, right) => left.from - right.from,
  );
}

/** "urged all to rally on Friday", "called for protests on Friday": where and when is of the rally. */
function wishedFrom(
  words: readonly Word[],
  verb: Trigger,
  nouns: readonly Trigger[],
): number | null {
  if (!WISHING.has(verb.theme.name)) return null;
  const noun = nouns.find((one) => isWished(one, [verb]));
  const limit = Math.min(noun?.from ?? words.length, verb.clause.to);
  for (let at = verb.to; at < limit; at += 1)
    if (words[at]?.text === 'to' && isBaseVerb(words[at + 1])) return at;
  return noun === undefined ? null : noun.from;
}

/** "started investigating" starts no body. */
const isAspect = ({ text }: Word): boolean =>
  /^(?:start|begin|continue|stop|finish|resume|cease)(?:s|es|ed|d)?$|^(?:began|begun|stopped)$/u.test(
    text,
  );
const isGerund = (word: Word | undefined): boolean =>
  word !== undefined && word.mention === null && /[a-z]{3}ing$/u.test(word.text);

const isBaseVerb = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.mention === null &&
  (word.text === 'be' ||
    word.text === 'have' ||
    verbForms(word.text).some(({ tenses }) => tenses.has('base')));

/** "said at a press conference", "in a statement, she said": one statement. */
const isSaidIn = (words: readonly Word[], verb: Trigger, noun: Trigger): boolean =>
  verb.theme.name === 'said' &&
  noun.theme.name === 'statement' &&
  (verb.clause === noun.clause || noun.to <= verb.from) &&
  words
    .slice(Math.max(0, noun.from - MAX_BEFORE_STATEMENT), noun.from)
    .some(({ text }) => /^(?:in|at|during)$/u.test(text));

const MAX_BEFORE_STATEMENT = 4;

/** "demanded a meeting", "cancelled the visit": what a verb wishes, forbids or calls off. */
const isWished = (noun: Trigger, verbs: readonly Trigger[]): boolean =>
  verbs.some(({ theme, form, from, to, clause }) => {
    if (clause !== noun.clause) return false;
    // "the visit was called off"
    if (form === 'passive') return CALLED_OFF.has(theme.name) && noun.to <= from;
    return noun.from >= to && noun.from - to <= MAX_WISHED && WISHING.has(theme.name);
  });

const MAX_WISHED = 8;
const CALLED_OFF: ReadonlySet<string> = new Set(['cancellation', 'suspension']);
const WISHING: ReadonlySet<string> = new Set(
  'demand threat warning request proposal promise rejection refusal cancellation suspension order'.split(
    ' ',
  ),
);
