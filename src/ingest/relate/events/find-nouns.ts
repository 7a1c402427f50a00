import { clauseOf, type Clause } from './clauses.ts';
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
  let back = at - 1;
  while (isAdverb(words[back])) back -= 1;
  const before = words[back];
  // Behind "to", a modal or a subject the same word is a verb.
  if (before?.text === 'on' && form.words[0] === 'strike') return false;
  if (before?.text === 'to' || isModal(before) || before?.text === 'will') return false;
  if (form.isPlural) return true;
  return !(before?.mention !== null && before !== undefined && isDeterminer(next));
}

const SUPPOSED =
  /^(?:no|any|possible|potential|planned|future|proposed|threatened|alleged|further|imminent|upcoming|such|without|against|avoid|prevent)$/u;

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
