import type { DraftMention } from '../../../graph/model/draft.ts';
import type { FoundDate } from '../dates.ts';
import { isSubjectLike } from '../actors.ts';
import type { Antecedents } from '../pronouns.ts';
import { isActor, isPerson, kindOf, type Reading } from '../reading.ts';
import type { Sentence } from '../../stages.ts';
import type { EventRole } from './event-telling.ts';
import type { Clause } from './clauses.ts';
import { dateOfTrigger, frameEnd } from './date-of-trigger.ts';
import type { Trigger } from './find-triggers.ts';
import type { Word } from './sentence-words.ts';
import { isDeterminer, isPossessive, isPreposition, isRelative, isSign } from './word-classes.ts';

/** A sentence with all that the rules of this folder ask of it. */
export interface Telling {
  readonly reading: Reading;
  readonly antecedents: Antecedents;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** All triggers of the sentence, in text order. */
  readonly triggers: readonly Trigger[];
  readonly clauses: readonly Clause[];
}

/** Who, where and when, as the clause of a trigger says. */
export interface Frame {
  readonly roles: readonly EventRole[];
  readonly places: readonly DraftMention[];
  readonly date: FoundDate | null;
  readonly named: DraftMention | null;
}

const PLACING =
  /^(?:in|at|near|outside|inside|within|across|around|off|over|throughout|through|on|above|along|from)$/u;
/** Behind these a person or body joins what the noun or verb tells. */
const TARGETING = /^(?:against|on|at|upon|over)$/u;

export function readFrame(telling: Telling, trigger: Trigger): Frame {
  const { reading } = telling;
  const { theme, form } = trigger;
  const roles: EventRole[] = [];
  const add = (mentions: readonly DraftMention[], role: string): void => {
    if (role === '') return;
    for (const mention of mentions)
      if (
        kindOf(reading, mention.entity) !== 'EVENT' &&
        !roles.some((known) => known.mention.entity === mention.entity)
      )
        roles.push({ mention, role });
  };
  if (form === 'active') {
    add(subjects(telling, trigger), theme.subject);
    add(trigger.owner === null ? objects(telling, trigger.to) : [], theme.object);
  } else if (form === 'passive') {
    add(subjects(telling, trigger), theme.object === '' ? theme.subject : theme.object);
  } else {
    add(owners(telling, trigger), ownerRole(telling, trigger));
    add(...attending(telling, trigger));
  }
  const end = frameEnd(telling, trigger);
  const places: DraftMention[] = [];
  for (let at = trigger.to; at < end; at += 1) {
    const word = telling.words[at];
    if (word === undefined || !isPreposition(word)) continue;
    const behind = objects(telling, at + 1);
    const role = roleBehind(trigger, word.text);
    const actors = behind.filter((mention) => isActor(reading, mention));
    if (role !== null) add(actors, role);
    if (
      PLACING.test(word.text) ||
      (word.text === 'to' && theme.name !== 'message') ||
      word.text === 'of'
    )
      places.push(...behind.filter((mention) => isPlace(reading, mention)));
  }
  if (form !== 'noun') places.push(...leadingPlaces(telling, trigger));
  else
    places.push(
      ...owners(telling, trigger).filter(
        (mention) => isPlace(reading, mention) && !isActor(reading, mention),
      ),
    );
  if (theme.name === 'visit')
    places.push(
      ...roles
        .filter(({ role, mention }) => role === 'host' && isPlace(reading, mention))
        .map(({ mention }) => mention),
    );
  const taken = new Set(
    roles.filter(({ role }) => role !== theme.subject).map(({ mention }) => mention.start),
  );
  return {
    roles: roles.filter(({ mention }) => isActor(reading, mention) || theme.name === 'visit'),
    places: unique(places.filter((place) => theme.name === 'visit' || !taken.has(place.start))),
    date: dateOfTrigger(telling, trigger),
    named: namedIn(telling, trigger),
  };
}

const isPlace = (reading: Reading, mention: DraftMention): boolean =>
  kindOf(reading, mention.entity) === 'PLACE' && mention.literal === null;

const unique = (mentions: readonly DraftMention[]): readonly DraftMention[] =>
  mentions.filter(
    ({ entity }, index) => mentions.findIndex((other) => other.entity === entity) === index,
  );

function roleBehind({ theme, form, owner }: Trigger, preposition: string): string | null {
  const isMutual = theme.other !== '' && theme.other === theme.subject;
  switch (preposition) {
    case 'by':
      return form === 'active' && owner === null ? null : theme.subject;
    case 'between':
    case 'among':
      return theme.subject;
    case 'with':
      return isMutual || theme.name === 'interview' ? theme.other : null;
    case 'to':
      return isMutual || theme.kind === 'ATTACK' ? null : theme.other === '' ? null : theme.other;
    case 'of':
      return owner === '' ? null : owner;
    default:
      return TARGETING.test(preposition) &&
        !isMutual &&
        theme.kind !== 'STATEMENT' &&
        theme.object !== theme.subject
        ? theme.object
        : null;
  }
}

/** "U.S. strike" is a strike by, "X's death" a death of. */
function ownerRole({ words }: Telling, trigger: Trigger): string {
  const possessed = words.slice(Math.max(0, trigger.from - 4), trigger.from).some(isPossessive);
  return possessed && trigger.theme.kind !== 'ATTACK'
    ? (trigger.owner ?? trigger.theme.subject)
    : trigger.theme.subject;
}

function subjects(telling: Telling, trigger: Trigger): readonly DraftMention[] {
  const { reading, sentence, words, antecedents } = telling;
  const { clause, from } = trigger;
  const opening = words[clause.from];
  let start = clause.from;
  const previous = words[from - 1];
  if (isRelative(opening) && opening !== undefined) {
    const head = words
      .slice(Math.max(0, clause.from - 12), clause.from)
      .findLast(({ mention }) => mention !== null);
    const between = names(words, clause.from, from).filter(
      (mention) => isActor(reading, mention) && isSubjectLike(reading, mention, sentence),
    );
    if (between.length > 0 && opening.text !== 'who') return between.slice(0, 1);
    return head?.mention != null && isActor(reading, head.mention) ? [head.mention] : [];
  }
  if (
    previous !== undefined &&
    /^(?:he|she|they|it)$/u.test(previous.text) &&
    previous.mention === null
  ) {
    const meant = antecedents(previous.text, previous.start);
    return meant === null ? [] : [meant];
  }
  const fit = (from_: number, to: number): readonly DraftMention[] =>
    names(words, from_, to).filter(
      (mention) => isActor(reading, mention) && isSubjectLike(reading, mention, sentence),
    );
  let found = fit(start, from);
  if (found.length === 0 && isShared(words, trigger)) {
    start = 0;
    found = fit(start, clause.from);
    if (found.length === 0) {
      const pronoun = words
        .slice(0, clause.from)
        .find(({ text, mention }) => mention === null && /^(?:he|she|they)$/u.test(text));
      const meant = pronoun === undefined ? null : antecedents(pronoun.text, pronoun.start);
      return meant === null ? [] : [meant];
    }
  }
  const [first] = found;
  if (first === undefined) return [];
  return found.filter((mention) => isPerson(reading, mention) === isPerson(reading, first));
}

/** "..., and fled": the verb has the subject of the clause before it. */
function isShared(words: readonly Word[], { clause, from }: Trigger): boolean {
  const first = words[clause.from];
  return (
    clause.from > 0 &&
    first !== undefined &&
    /^(?:and|but|or|yet)$/u.test(first.text) &&
    from - clause.from <= 3
  );
}

const names = (words: readonly Word[], from: number, to: number): readonly DraftMention[] =>
  words
    .slice(Math.max(0, from), Math.max(0, to))
    .flatMap(({ mention }) => (mention === null ? [] : [mention]));

/** Names of the phrase that begins at a word: the head of each, and what "and" joins to it. */
function objects({ reading, words }: Telling, from: number): readonly DraftMention[] {
  const found: DraftMention[] = [];
  for (let at = from; at < words.length && at - from <= 14; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.mention !== null) {
      const next = words[at + 1];
      // "Norway's leader", "US Senator Ana Lima": the body of an office is not meant, its holder is.
      const person = personBehind(reading, words, at + 1);
      if (isPossessive(next) || (person && !isPerson(reading, word.mention))) continue;
      found.push(word.mention);
      continue;
    }
    if (word.date !== null || isPreposition(word) || isRelative(word)) break;
    if (isSign(word) && !/^[,&]$/u.test(word.text)) break;
    if (/^(?:and|or|,)$/u.test(word.text) && found.length === 0) break;
    if (
      /^(?:was|were|is|are|has|have|had|will|would|said|after|before|while|because|but)$/u.test(
        word.text,
      )
    )
      break;
    if (word.text === ',' && isDeterminer(words[at + 1])) break;
  }
  return found;
}

function personBehind(reading: Reading, words: readonly Word[], from: number): boolean {
  for (let at = from; at < words.length && at - from <= 6; at += 1) {
    const word = words[at];
    if (word === undefined || isSign(word) || isPreposition(word) || word.text === 'and')
      return false;
    if (word.mention !== null) return isPerson(reading, word.mention);
  }
  return false;
}

/** Who speaks at, attends or hosts a meeting: the subject of the clause that leads to it. */
function attending(
  telling: Telling,
  trigger: Trigger,
): readonly [mentions: readonly DraftMention[], role: string] {
  const { words } = telling;
  const nobody = [[], ''] as const;
  if (!ATTENDED.has(trigger.theme.name)) return nobody;
  let at = trigger.from - 1;
  while (at > 0 && trigger.from - at <= 6 && !ATTENDING.test(words[at]?.text ?? '')) at -= 1;
  if (!ATTENDING.test(words[at]?.text ?? '')) return nobody;
  const role = words.slice(Math.max(0, at - 4), at + 1).some(({ text }) => SPEAKING.test(text))
    ? 'speaker'
    : trigger.theme.subject;
  return [subjects(telling, { ...trigger, from: at }), role];
}

const ATTENDED: ReadonlySet<string> = new Set(['meeting', 'gathering', 'match']);
const ATTENDING = /^(?:during|at|attended|attends|attending|hosted|addressed|joined)$/u;
const SPEAKING = /^(?:speech|speaks|spoke|speaking|addressed|addresses|address)$/u;

/** "X's visit", "the Norwegian X strike": names that stand before a noun and belong to it. */
function owners({ words }: Telling, { from }: Trigger): readonly DraftMention[] {
  for (let at = from - 1; at >= 0 && from - at <= 4; at -= 1) {
    const word = words[at];
    if (word === undefined || isSign(word) || isPreposition(word)) return [];
    if (word.mention !== null) return [word.mention];
    if (/^(?:and|or|was|were|is|are)$/u.test(word.text)) return [];
  }
  return [];
}

/** "In Oslo, ministers met": places before the verb, behind a preposition at the clause's head. */
function leadingPlaces({ reading, words }: Telling, trigger: Trigger): readonly DraftMention[] {
  const found: DraftMention[] = [];
  for (let at = trigger.clause.from; at < trigger.from; at += 1) {
    const mention = words[at]?.mention;
    if (mention == null || !isPlace(reading, mention)) continue;
    const before = words[at - 1];
    if (before !== undefined && /^(?:in|at|near|outside|across)$/u.test(before.text))
      found.push(mention);
  }
  return found;
}

/** A named event that the trigger's phrase holds: the telling is of it. */
function namedIn({ reading, words }: Telling, trigger: Trigger): DraftMention | null {
  for (
    let at = trigger.to;
    at < Math.min(words.length, trigger.to + 8, trigger.clause.to);
    at += 1
  ) {
    const word = words[at];
    if (word === undefined || isSign(word) || isRelative(word)) return null;
    if (word.mention !== null && kindOf(reading, word.mention.entity) === 'EVENT')
      return word.mention;
    if (isPreposition(word) && word.text !== 'of' && word.text !== 'at') return null;
  }
  return null;
}
