import type { DraftMention } from '../../../graph/model/draft.ts';
import { isSubjectLike } from '../actors.ts';
import { isActor, isPerson } from '../reading.ts';
import { personBehind } from './names-behind.ts';
import type { Word } from './sentence-words.ts';
import type { Telling } from './telling.ts';
import type { Trigger } from './trigger.ts';
import { isAdverb, isRelative } from './word-classes.ts';

/** Who does, or suffers, what a verb tells: the names before it, or whom "he" means. */
export function subjectsOf(telling: Telling, trigger: Trigger): readonly DraftMention[] {
  const { words, antecedents } = telling;
  const { clause, from } = trigger;
  if (isRelative(words[clause.from])) return relativeSubjects(telling, trigger);
  let previous = from - 1;
  while (isAdverb(words[previous])) previous -= 1;
  const pronoun = words[previous];
  if (isPerson3(pronoun)) {
    const meant = antecedents(pronoun.text, pronoun.start);
    return meant === null ? [] : [meant];
  }
  const own = subjectNames(telling, clause.from, from);
  if (own.length > 0 || !isShared(words, trigger)) return own;
  const before = subjectNames(telling, 0, clause.from);
  if (before.length > 0) return before;
  const shared = words.slice(0, clause.from).find(isPerson3);
  const meant = shared === undefined ? null : antecedents(shared.text, shared.start);
  return meant === null ? [] : [meant];
}

/** "they" is mostly more than the one person that the text spoke of last. */
const isPerson3 = (word: Word | undefined): word is Word =>
  word !== undefined && word.mention === null && /^(?:he|she)$/u.test(word.text);

/** "Ana Lima, who left": what the clause hangs on. */
function relativeSubjects(telling: Telling, { clause, from }: Trigger): readonly DraftMention[] {
  const { reading, words } = telling;
  const between = subjectNames(telling, clause.from, from);
  if (between.length > 0 && words[clause.from]?.text !== 'who') return between.slice(0, 1);
  const head = words
    .slice(Math.max(0, clause.from - 12), clause.from)
    .findLast(({ mention }) => mention !== null);
  return head?.mention != null && isActor(reading, head.mention) ? [head.mention] : [];
}

/** Names that stand as subjects; of "agency agent Ana Lima" the person. */
function subjectNames(
  { reading, words, sentence }: Telling,
  from: number,
  to: number,
): readonly DraftMention[] {
  const found: DraftMention[] = [];
  for (let at = Math.max(0, from); at < to; at += 1) {
    const mention = words[at]?.mention;
    if (mention == null || !isActor(reading, mention)) continue;
    if (!isPerson(reading, mention) && personBehind(reading, words, at + 1)) continue;
    if (isSubjectLike(reading, mention, sentence)) found.push(mention);
  }
  const [first] = found;
  return first === undefined
    ? []
    : found.filter((mention) => isPerson(reading, mention) === isPerson(reading, first));
}

/** "..., and fled", "Ana Lima – a judge – fled": the verb has the subject of the clause before it. */
function isShared(words: readonly Word[], { clause, from }: Trigger): boolean {
  const first = words[clause.from];
  return (
    clause.from > 0 &&
    first !== undefined &&
    (/^(?:and|but|or|yet)$/u.test(first.text) ||
      /^[—–]$/u.test(words[clause.from - 1]?.text ?? '')) &&
    from - clause.from <= 3
  );
}
