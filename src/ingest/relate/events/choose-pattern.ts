import type { Clause } from './clauses.ts';
import { eventLexicon, type VerbForm, type VerbPattern } from './event-lexicon.ts';
import type { Word } from './sentence-words.ts';
import type { Trigger } from './trigger.ts';
import type { VerbGroup } from './verb-group.ts';
import { isBe, isModal, isPreposition, isRelative, isSign } from './word-classes.ts';

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
