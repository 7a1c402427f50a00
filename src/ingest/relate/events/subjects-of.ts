import type { DraftMention } from '../../../graph/model/draft.ts';
import type { EventTheme } from '../../lexicon/event-themes.ts';
import { isSubjectLike } from '../actors.ts';
import type { Clause } from './clause.ts';
import { isActor, isPerson, kindOf, type Reading } from '../reading.ts';
import { personBehind } from './names-behind.ts';
import type { Word } from './sentence-words.ts';
import type { Telling } from './telling.ts';
import { isRelativeClause } from './resume-clauses.ts';
import type { Trigger } from './trigger.ts';
import { isAdverb, isFinite, isPossessive, isPreposition, isSign } from './word-classes.ts';

/** Who does, or suffers, what a verb tells: the names before it, or whom "he" means. */
export function subjectsOf(telling: Telling, trigger: Trigger): readonly DraftMention[] {
  const names = subjectMentions(telling, trigger);
  const people = isPersonal(trigger.theme)
    ? names.filter((mention) => isPerson(telling.reading, mention))
    : names;
  const [first] = people;
  return people.filter(
    (mention) =>
      first !== undefined &&
      isPerson(telling.reading, mention) === isPerson(telling.reading, first),
  );
}

function subjectMentions(telling: Telling, trigger: Trigger): readonly DraftMention[] {
  const { words, clauses, antecedents } = telling;
  const { clause, from } = trigger;
  if (trigger.isReduced && !/^(?:and|or|but)$/u.test(words[from - 1]?.text ?? ''))
    return besideReduced(telling, trigger);
  if (isRelativeClause(words, clause)) return relativeSubjects(telling, trigger);
  let previous = from - 1;
  while (isAdverb(words[previous])) previous -= 1;
  const pronoun = words[previous];
  if (isPerson3(pronoun)) {
    const meant = antecedents(pronoun.text, pronoun.start);
    return meant === null ? [] : [meant];
  }
  const { resumed } = clause;
  if (resumed !== undefined) return subjectNames(telling, resumed.from, resumed.to);
  const own = subjectNames(telling, clause.from, from);
  if (own.length > 0) return own;
  if (isSpeaker(telling, trigger, previous)) return speakers(telling, trigger);
  if (!isShared(words, trigger)) return own;
  for (let index = clauses.indexOf(clause) - 1; index >= 0; index -= 1) {
    const earlier = clauses[index];
    const before =
      earlier === undefined ? [] : subjectNames(telling, earlier.from, verbOf(words, earlier));
    if (before.length > 0) return before;
  }
  const shared = words.slice(0, clause.from).find(isPerson3);
  const meant = shared === undefined ? null : antecedents(shared.text, shared.start);
  return meant === null ? [] : [meant];
}

/** "Norwire said that it would close": what the speaker says of itself. */
const isSpeaker = ({ words, clauses }: Telling, { clause }: Trigger, at: number): boolean =>
  /^(?:it|they)$/u.test(words[at]?.text ?? '') &&
  at - clause.from <= 1 &&
  SAYING.test(words[(clauses[clauses.indexOf(clause) - 1]?.to ?? 0) - 1]?.text ?? '');

const SAYING =
  /^(?:said|says|announced|announces|confirmed|promised|pledged|vowed|warned|stated)$/u;

function speakers(telling: Telling, { clause }: Trigger): readonly DraftMention[] {
  const before = telling.clauses[telling.clauses.indexOf(clause) - 1];
  return before === undefined ? [] : subjectNames(telling, before.from, before.to).slice(-1);
}

/** Index of a clause's first verb: who stands behind it is not its subject. */
function verbOf(words: readonly Word[], { from, to }: Clause): number {
  const verb = words.slice(from, to).findIndex(isFinite);
  return verb <= 0 ? to : from + verb;
}

/** "they" is mostly more than the one person that the text spoke of last. */
const isPerson3 = (word: Word | undefined): word is Word =>
  word !== undefined && word.mention === null && /^(?:he|she)$/u.test(word.text);

/** "the plant, shelled by Peru": only what stands beside a verb without auxiliary befalls it. */
function besideReduced(
  { reading, words, sentence }: Telling,
  { from }: Trigger,
): readonly DraftMention[] {
  let at = from - 1;
  while (isAdverb(words[at]) || words[at]?.text === ',') at -= 1;
  const mention = words[at]?.mention;
  return mention != null && isActor(reading, mention) && isSubjectLike(reading, mention, sentence)
    ? [mention]
    : [];
}

/** "Ana Lima, who left": what the clause hangs on; of "whose company left" nobody has a name. */
function relativeSubjects(telling: Telling, { clause, from }: Trigger): readonly DraftMention[] {
  const { words } = telling;
  const relative = words[clause.from]?.text;
  const between = subjectNames(telling, clause.from, from);
  if (relative === 'whose') return [];
  if (relative === 'where' || (between.length > 0 && relative !== 'who'))
    return between.slice(0, 1);
  const head = headOfRelative(telling, clause.from);
  return head === null ? [] : [head];
}

/** The name beside "who", or before the aside that explains it: "Ana Lima, head of the Post, who". */
function headOfRelative(
  { reading, words, sentence }: Telling,
  relative: number,
): DraftMention | null {
  const isAside = words[relative - 1]?.text === ',';
  const last = relative - (isAside ? 2 : 1);
  const isWho = words[relative]?.text === 'who';
  for (let at = last; at >= Math.max(0, relative - MAX_ASIDE); at -= 1) {
    const mention = words[at]?.mention;
    if (mention == null || !isActor(reading, mention)) continue;
    // "a man from Peru who left": Peru did not.
    const isBeside =
      at === last &&
      ((isAside && isPerson(reading, mention) === isWho) ||
        isSubjectLike(reading, mention, sentence));
    const isExplained = isAside && words[at + 1]?.text === ',' && at < last;
    if (isBeside || (isExplained && isPerson(reading, mention) === isWho)) return mention;
  }
  return null;
}

/** Words between a name and the "who" behind what explains it. */
const MAX_ASIDE = 14;

/** Whether only people can take part: no country dies. */
export const isPersonal = ({ name }: EventTheme): boolean =>
  /^(?:death|birth|funeral|wedding|divorce|injury|retirement)$/u.test(name);

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
    // "in Bergen, Norway": the country only says where.
    const isWhere = words[at - 1]?.text === ',' && isPlace(reading, words[at - 2]?.mention);
    if (isWhere && isPlace(reading, mention)) continue;
    if (!isPerson(reading, mention) && personBehind(reading, words, at + 1, to)) continue;
    const isActing = isCountry(reading, mention) && isStateBehind(words, at + 1, to);
    const isSender = isCountry(reading, mention) && isSenderOf(words, at, from);
    if (isActing || isSender || isSubjectLike(reading, mention, sentence)) found.push(mention);
  }
  return found.filter((mention, index) => {
    const before = found[index - 1];
    return before === undefined || isJoined(words, before, mention);
  });
}

/** "Ana Lima, friend of journalist Bo Hansen, left": the other only explains. */
function isJoined(words: readonly Word[], left: DraftMention, right: DraftMention): boolean {
  const between = words.filter(({ start, end }) => start >= left.end && end <= right.start);
  return !between.some(isPreposition) || between.some(({ text }) => /^(?:and|or|&)$/u.test(text));
}

const isPlace = (reading: Reading, mention: DraftMention | null | undefined): boolean =>
  mention != null && kindOf(reading, mention.entity) === 'PLACE';

function isCountry(reading: Reading, { entity }: DraftMention): boolean {
  const place = reading.entities.get(entity);
  return place?.kind === 'PLACE' && place.placeKind === 'COUNTRY';
}

/** "Peru's parliament voted": a country's bodies without a name act for it. */
function isStateBehind(words: readonly Word[], from: number, to: number): boolean {
  if (!isPossessive(words[from])) return false;
  for (let at = from + 1; at < Math.min(to, from + MAX_BODY); at += 1) {
    const word = words[at];
    if (word === undefined || word.mention !== null || isSign(word) || isPreposition(word))
      return false;
    if (STATE_BODIES.has(word.text)) return true;
  }
  return false;
}

/** "Negotiators from Peru and Norway met": who comes for a country without a name is the country. */
function isSenderOf(words: readonly Word[], at: number, from: number): boolean {
  let back = at - 1;
  while (
    back > Math.max(from, at - MAX_SENDERS) &&
    (words[back]?.mention !== null || /^(?:and|,|the)$/u.test(words[back]?.text ?? ''))
  )
    back -= 1;
  return words[back]?.text === 'from' && DELEGATES.test(words[back - 1]?.text ?? '');
}

/** Words: "Peru, Norway and the". */
const MAX_SENDERS = 8;
const DELEGATES =
  /^(?:negotiators?|envoys?|officials|diplomats|delegat(?:es?|ions?)|representatives|ministers|leaders|officers)$/u;

const MAX_BODY = 5;
const STATE_BODIES: ReadonlySet<string> = new Set(
  'government parliament senate congress legislature cabinet army military navy forces troops police court regime authorities assembly'.split(
    ' ',
  ),
);

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
