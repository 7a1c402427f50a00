import type { Clause } from './clauses.ts';
import { clauseOf } from './clauses.ts';
import {
  eventLexicon,
  verbForms,
  type NounForm,
  type VerbForm,
  type VerbPattern,
} from './event-lexicon.ts';
import type { EventTheme } from '../../lexicon/event-themes.ts';
import { refineStatement } from './refine-statement.ts';
import type { Word } from './sentence-words.ts';
import { readVerbGroup, type Mood, type VerbGroup } from './verb-group.ts';
import {
  isAdverb,
  isBe,
  isDeterminer,
  isModal,
  isNegation,
  isPreposition,
  isRelative,
  isSign,
} from './word-classes.ts';

/** Words that tell of a happening, and how. */
export interface Trigger {
  readonly theme: EventTheme;
  readonly form: 'active' | 'passive' | 'noun';
  /** Word indices, `to` exclusive: the verb with its auxiliaries, or the noun. */
  readonly from: number;
  readonly to: number;
  readonly clause: Clause;
  readonly mood: Mood;
  readonly isEarlier: boolean;
  /** Role of whom "of" or a possessor names; null for a verb. */
  readonly owner: string | null;
  /** "the attack": of which the text spoke, or will. */
  readonly isDefinite: boolean;
  /** The verb or noun in its plain form. */
  readonly lemma: string;
  readonly isReduced: boolean;
  /** "heads": now, or always. */
  readonly isPresent: boolean;
}

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
    for (const form of verbForms(word.text)) {
      const group = readVerbGroup(words, at, form);
      if (group === null) continue;
      const clause = clauseOf(clauses, at);
      const found = choose(words, { at, form, group, clause }, nouns);
      if (found === null) continue;
      if (found.noun !== null) taken.add(found.noun);
      verbs.push(found.trigger);
      break;
    }
  }
  const refined = verbs.map((verb) => refineStatement(words, clauses, verb));
  return [...refined, ...nouns.filter((noun) => !taken.has(noun) && !isWished(noun, refined))].sort(
    (left, right) => left.from - right.from,
  );
}

/** "demanded a meeting", "cancelled the visit": what a verb wishes, forbids or calls off. */
const isWished = (noun: Trigger, verbs: readonly Trigger[]): boolean =>
  verbs.some(
    ({ theme, form, to, clause }) =>
      form === 'active' &&
      clause === noun.clause &&
      noun.from >= to &&
      noun.from - to <= MAX_WISHED &&
      WISHING.has(theme.name),
  );

const MAX_WISHED = 8;
const WISHING: ReadonlySet<string> = new Set(
  'demand threat warning request proposal promise rejection refusal cancellation order'.split(' '),
);

interface Use {
  readonly at: number;
  readonly form: VerbForm;
  readonly group: VerbGroup;
  readonly clause: Clause;
}

interface Chosen {
  readonly trigger: Trigger;
  /** The noun that the verb carries and tells of. */
  readonly noun: Trigger | null;
}

function choose(words: readonly Word[], use: Use, nouns: readonly Trigger[]): Chosen | null {
  const { at, form, group, clause } = use;
  const isPassive = group.voice === 'passive';
  const before = span(subjectFrom(words, group.from, clause), group.from);
  const subject = isPassive ? null : before;
  for (const pattern of form.patterns) {
    const to = tailEnd(words, at, pattern);
    if (to === null) continue;
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
    };
    return { trigger, noun: pattern.theme === null || noun?.theme === theme ? noun : null };
  }
  return null;
}

interface Range {
  readonly from: number;
  readonly to: number;
}
const span = (from: number, to: number): Range => ({ from, to });

/** Index behind the words that must follow a verb, or null where they do not. */
function tailEnd(words: readonly Word[], at: number, { tail }: VerbPattern): number | null {
  const [first, ...rest] = tail;
  if (first === undefined) return at + 1;
  let from = at + 1;
  // "gave a warm welcome": a noun may have its article and adjectives before it.
  while (
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

const MAX_ADJECTIVES = 3;
const isPlainWord = (word: Word | undefined): boolean =>
  word !== undefined && word.mention === null && word.date === null && !isSign(word);

/** Words behind a verb up to what ends its object. */
function objectOf(words: readonly Word[], from: number): Range {
  let to = from;
  while (to < words.length && to - from <= 12) {
    const word = words[to];
    if (word === undefined || isRelative(word) || isModal(word) || isBe(word)) break;
    if (isSign(word) || (isPreposition(word) && word.text !== 'of')) break;
    to += 1;
  }
  return { from, to };
}

/** Where the subject of a verb group may begin. */
function subjectFrom(words: readonly Word[], at: number, { from }: Clause): number {
  // "the outbreak, which began": what the clause hangs on is its subject.
  if (from > 0 && isRelative(words[from]) && at - from <= 2) return Math.max(0, from - MAX_HEAD);
  return Math.max(from, at - MAX_SUBJECT);
}

/** Words: a noun with its adjectives before a comma and "which". */
const MAX_HEAD = 5;

/** Words: a longer subject is no phrase of one noun. */
const MAX_SUBJECT = 14;

const hasName = (words: readonly Word[], range: Range): boolean =>
  words.slice(range.from, range.to).some(({ mention }) => mention !== null);

function hasNoun(
  words: readonly Word[],
  range: Range,
  name: string,
  nouns: readonly Trigger[],
): boolean {
  if (nounIn(range, name, nouns) !== null) return true;
  const { objects } = eventLexicon();
  return words
    .slice(range.from, range.to)
    .some(({ text, mention }) => mention === null && objects.get(text)?.has(name) === true);
}

const nounIn = (range: Range, name: string, nouns: readonly Trigger[]): Trigger | null =>
  nouns.findLast(
    ({ from, to, theme }) =>
      range.from <= from && to <= range.to && (name === 'any' || theme.name === name),
  ) ?? null;

const isSupposed = (words: readonly Word[], clause: Clause): boolean =>
  /^(?:if|unless|whether)$/u.test(words[clause.from]?.text ?? '');

function findNouns(words: readonly Word[], clauses: readonly Clause[]): readonly Trigger[] {
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
