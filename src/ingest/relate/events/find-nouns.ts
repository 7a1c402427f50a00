import type { Clause } from './clause.ts';
import { clauseOf } from './clauses.ts';
import { eventLexicon, type NounForm } from './event-lexicon.ts';
import type { Word } from './sentence-words.ts';
import type { Trigger } from './trigger.ts';
import type { Mood } from './verb-group.ts';
import {
  isAdverb,
  isDeterminer,
  isModal,
  isNegation,
  isPreposition,
  isSign,
} from './word-classes.ts';

/** Nouns of a sentence that name a happening: "the attack on", "a meeting of". */
export function findNouns(words: readonly Word[], clauses: readonly Clause[]): readonly Trigger[] {
  const found: Trigger[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.mention !== null || word.date !== null) continue;
    const form = (eventLexicon().nouns.get(word.text) ?? []).find(({ words: all }) =>
      all.every((each, index) => words[at + index]?.text === each),
    );
    if (form === undefined || !isNoun(words, at, form)) continue;
    const to = at + nounLength(form);
    found.push({
      theme: form.theme,
      form: 'noun',
      from: at,
      to,
      clause: clauseOf(clauses, at),
      mood: moodOfNoun(words, at),
      isEarlier: false,
      owner: form.owner,
      isDefinite: isDefinite(words, at),
      lemma: form.words.join(' '),
      isReduced: false,
      isPresent: false,
      until: null,
    });
    at = to - 1;
  }
  return found;
}

/** A preposition at the end only tells which noun is meant: it stays in front of its name. */
const nounLength = ({ words }: NounForm): number =>
  /^(?:of|on|for|to|against|at|over)$/u.test(words.at(-1) ?? '') ? words.length - 1 : words.length;

function isNoun(words: readonly Word[], at: number, form: NounForm): boolean {
  const next = words[at + nounLength(form)];
  if (next !== undefined && next.mention === null && eventLexicon().compoundHeads.has(next.text))
    return false;
  if (isInName(words, at, nounLength(form))) return false;
  if (form.theme.name === 'message' && !isSent(words, at, form)) return false;
  if (isFigure(words, at, form) || isPartOfNoun(words, at, form)) return false;
  let back = at - 1;
  while (isAdverb(words[back])) back -= 1;
  const before = words[back];
  // Behind "to", a modal or a subject the same word is a verb.
  if (before?.text === 'on' && form.words[0] === 'strike') return false;
  if (before?.text === 'to' || isModal(before) || before?.text === 'will') return false;
  if (form.isPlural) return true;
  return !(before?.mention !== null && before !== undefined && isDeterminer(next));
}

/** "a Fighting Falcon": with capitals beside it, the word is a name's. */
const isInName = (words: readonly Word[], at: number, length: number): boolean =>
  at > 0 &&
  words.slice(at, at + length).every(({ isCapital }) => isCapital) &&
  [words[at - 1], words[at + length]].some(
    (word) => word !== undefined && word.isCapital && word.mention === null && word.date === null,
  );

/** A letter is one that somebody sends or that goes to somebody; others lie in drawers. */
function isSent(words: readonly Word[], at: number, form: NounForm): boolean {
  const to = at + nounLength(form);
  return (
    words
      .slice(to, to + MAX_ADDRESS)
      .some(({ text }) => /^(?:to|from|by|with|between)$/u.test(text)) ||
    words.slice(Math.max(0, at - MAX_ADDRESS), at).some(({ text }) => SENDING.test(text))
  );
}

/** Words between a letter and whom it goes to, or who sends it. */
const MAX_ADDRESS = 6;
const SENDING =
  /^(?:sen[dt]s?|sending|deliver(?:s|ed|ing)?|writes?|wrote|written|received?|receives|issued?|made|exchanged?|in)$/u;

/** "a war of words", "a flood of letters", "a campaign to sell". */
function isFigure(words: readonly Word[], at: number, form: NounForm): boolean {
  const { idioms, figures } = eventLexicon();
  const isIdiom = (idioms.get(words[at]?.text ?? '') ?? []).some(({ words: all, at: place }) =>
    all.every((each, index) => words[at - place + index]?.text === each),
  );
  if (isIdiom) return true;
  if (form.theme.name === 'offensive' && form.words[0]?.startsWith('campaign') === true)
    return !AIMS.test(words[at + 2]?.text ?? '');
  const mass = words[at + 2];
  return (
    figures.has(form.words[0] ?? '') &&
    words[at + 1]?.text === 'of' &&
    mass !== undefined &&
    mass.mention === null &&
    !isDeterminer(mass) &&
    !isSign(mass)
  );
}

/** What campaigns of war are for. */
const AIMS =
  /^(?:defeat|liberate|retake|recapture|free|drive|oust|clear|seize|capture|destroy|eliminate|isolate|crush|take|expel|degrade|dislodge)$/u;

/** "suicide attacks", "ceasefire talks": the noun behind it is what is told. */
function isPartOfNoun(words: readonly Word[], at: number, form: NounForm): boolean {
  if (form.isPlural) return false;
  const to = at + nounLength(form);
  const next = words[to];
  if (next === undefined || next.mention !== null || next.date !== null) return false;
  return (eventLexicon().nouns.get(next.text) ?? []).some(
    (other) =>
      other.isPlural && other.words.every((each, index) => words[to + index]?.text === each),
  );
}

const SUPPOSED =
  /^(?:no|any|possible|potential|planned|future|proposed|threatened|alleged|further|imminent|upcoming|such|without|against|avoid|prevent|cancelled|canceled|scrapped|postponed|delayed|aborted|foiled|thwarted|attempted|averted|would-be|hypothetical|feared)$/u;

function moodOfNoun(words: readonly Word[], at: number): Mood {
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const word = words[back];
    if (word === undefined || isSign(word)) break;
    if (word.mention === null && (SUPPOSED.test(word.text) || isNegation(word))) return 'unreal';
    if (isPreposition(word)) break;
  }
  return 'real';
}

function isDefinite(words: readonly Word[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 4); back -= 1) {
    const word = words[back];
    if (word === undefined || isSign(word) || isPreposition(word)) return false;
    if (/^(?:the|this|that|these|those)$/u.test(word.text) && word.mention === null) return true;
  }
  return false;
}
