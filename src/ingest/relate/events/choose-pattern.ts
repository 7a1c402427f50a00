import type { Clause } from './clause.ts';
import { eventLexicon, type VerbForm, type VerbPattern } from './event-lexicon.ts';
import type { Word } from './sentence-words.ts';
import type { Trigger } from './trigger.ts';
import type { VerbGroup } from './verb-group.ts';
import type { EventTheme } from '../../lexicon/event-themes.ts';
import {
  isAdverb,
  isBe,
  isModal,
  isPreposition,
  isRelative,
  isSign,
  isSubordinator,
} from './word-classes.ts';

/** A form of a verb in its sentence. */
export interface VerbUse {
  readonly at: number;
  readonly form: VerbForm;
  readonly group: VerbGroup;
  readonly clause: Clause;
}

export interface ChosenPattern {
  readonly trigger: Trigger;
  /** The noun that the verb carries and tells of. */
  readonly noun: Trigger | null;
}

/** What the verb tells of, by the narrowest of its patterns that fits; null where none does. */
export function choosePattern(
  words: readonly Word[],
  use: VerbUse,
  nouns: readonly Trigger[],
): ChosenPattern | null {
  const { at, form, group, clause } = use;
  const isPassive = group.voice === 'passive';
  const before = span(subjectFrom(words, group.from, clause), group.from);
  const subject = isPassive ? null : before;
  for (const pattern of form.patterns) {
    const to = tailEnd(words, at, pattern);
    if (to === null || (pattern.isAlone && hasObject(words, to, isPassive))) continue;
    const object = isPassive ? before : objectOf(words, to);
    if (pattern.isNamed && !hasName(words, object)) continue;
    if (pattern.isNamedSubject && !hasName(words, subject ?? object)) continue;
    if (pattern.subject !== null && !hasNoun(words, subject ?? object, pattern.subject, nouns))
      continue;
    const carried = pattern.theme === null ? pattern.subject : null;
    const noun =
      carried !== null
        ? nounIn(subject ?? object, carried, nouns)
        : pattern.object === null
          ? null
          : nounIn(object, pattern.object, nouns);
    if (pattern.object !== null && noun === null && !hasNoun(words, object, pattern.object, nouns))
      continue;
    if (pattern.isNothing) return null;
    const theme = pattern.theme ?? noun?.theme ?? null;
    if (theme === null) continue;
    const trigger: Trigger = {
      theme,
      form: group.voice,
      from: group.from,
      to: noun !== null && noun.to > to ? noun.to : to,
      clause,
      mood: isSupposed(words, clause) ? 'unreal' : group.mood,
      isEarlier: group.isEarlier,
      owner: pattern.theme === null ? (noun?.owner ?? null) : null,
      isDefinite: false,
      lemma: form.lemma,
      isReduced: group.isReduced,
      isPresent: group.isPresent && !group.isReduced,
      until: null,
    };
    const teller =
      pattern.subject === null ? null : nounIn(subject ?? object, pattern.subject, nouns);
    const own = noun ?? teller;
    return { trigger, noun: pattern.theme === null || own?.theme === theme ? own : null };
  }
  return null;
}

interface Range {
  readonly from: number;
  readonly to: number;
}
const span = (from: number, to: number): Range => ({ from, to });

/** Index behind the words that must follow a verb, or null where they do not. */
function tailEnd(words: readonly Word[], at: number, { tail, theme }: VerbPattern): number | null {
  const [first, ...rest] = tail;
  if (first === undefined) return isParticle(words, at + 1) && !isMotion(theme) ? null : at + 1;
  let from = at + 1;
  // "gave a warm welcome", "put a satellite into orbit": words may stand between; "took a shot on" is another matter.
  while (
    (rest.length > 0 || !isPreposition({ text: first, mention: null, date: null })) &&
    words[from]?.text !== first &&
    from - at <= MAX_ADJECTIVES &&
    isPlainWord(words[from]) &&
    !isPreposition(words[from])
  )
    from += 1;
  const fits =
    words[from]?.text === first &&
    rest.every((word, index) => words[from + 1 + index]?.text === word);
  return fits ? from + tail.length : null;
}

/** "broke up", "turned out": the verb is another one. */
function isParticle(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.mention === null && PARTICLES.test(word.text);
}

const PARTICLES = /^(?:up|out|down|away|back|aside|forward|apart)$/u;
/** Where a verb goes somewhere, they only say whither. */
const isMotion = (theme: EventTheme | null): boolean =>
  theme !== null && /^(?:market|flight|departure|arrival|transfer|withdrawal)$/u.test(theme.name);

/** "lost in the final", "lost on Monday", "lost.": nothing that was lost is named. */
function hasObject(words: readonly Word[], from: number, isPassive: boolean): boolean {
  if (isPassive) return true;
  let at = from;
  while (isAdverb(words[at])) at += 1;
  const word = words[at];
  return !(
    word === undefined ||
    word.date !== null ||
    isSign(word) ||
    isPreposition(word) ||
    isSubordinator(word) ||
    /^(?:and|or|but|to)$/u.test(word.text)
  );
}

const MAX_ADJECTIVES = 3;
const isPlainWord = (word: Word | undefined): boolean =>
  word !== undefined && word.mention === null && word.date === null && !isSign(word);

/** Words behind a verb up to what ends its object. */
function objectOf(words: readonly Word[], from: number): Range {
  let to = from;
  while (to < words.length && to - from <= 12) {
    const word = words[to];
    if (word === undefined || isRelative(word) || isModal(word) || isBe(word)) break;
    if ((isSign(word) && !CURRENCY.test(word.text)) || (isPreposition(word) && word.text !== 'of'))
      break;
    to += 1;
  }
  return { from, to };
}

/** "gave $2 million": the sum is the object. */
const CURRENCY = /^[$€£¥]$/u;

/** Where the subject of a verb group may begin. */
function subjectFrom(words: readonly Word[], at: number, { from, resumed }: Clause): number {
  if (resumed !== undefined) return Math.max(resumed.from, at - 2 * MAX_SUBJECT);
  // "was named and banned by": what "and" joins has the subject before it.
  if (from > 0 && /^(?:and|or|but)$/u.test(words[from]?.text ?? '') && at - from <= 2)
    return Math.max(0, from - MAX_SUBJECT);
  // "the outbreak, which began": what the clause hangs on is its subject.
  if (from > 0 && isRelative(words[from]) && at - from <= 2) return Math.max(0, from - MAX_HEAD);
  return Math.max(from, at - MAX_SUBJECT);
}

/** Words: a noun with its adjectives before a comma and "which". */
const MAX_HEAD = 5;

/** Words: a longer subject is no phrase of one noun. */
const MAX_SUBJECT = 14;

/** "arrested him" names somebody as well. */
const hasName = (words: readonly Word[], range: Range): boolean =>
  words
    .slice(range.from, range.to)
    .some(({ mention, text }) => mention !== null || /^(?:he|him|she)$/u.test(text));

function hasNoun(
  words: readonly Word[],
  range: Range,
  name: string,
  nouns: readonly Trigger[],
): boolean {
  if (nounIn(range, name, nouns) !== null) return true;
  const { objects } = eventLexicon();
  return words.slice(range.from, range.to).some(({ text, mention }) => {
    // "Oslo District Court" is a court.
    const head = mention === null ? text : text.slice(text.lastIndexOf(' ') + 1);
    return objects.get(head)?.has(name) === true;
  });
}

const nounIn = (range: Range, name: string, nouns: readonly Trigger[]): Trigger | null =>
  nouns.findLast(
    ({ from, to, theme }) =>
      range.from <= from && to <= range.to && (name === 'any' || theme.name === name),
  ) ?? null;

const isSupposed = (words: readonly Word[], clause: Clause): boolean =>
  /^(?:if|unless|whether)$/u.test(words[clause.from]?.text ?? '');
