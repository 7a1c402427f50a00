import type { DraftMention, Span } from '../../graph/model/draft.ts';
import type { EventTrigger } from '../lexicon/relations-events.ts';
import { actorBefore, isSubjectLike, subjectOf } from './actors.ts';
import type { EventRole } from './event-telling.ts';
import type { Antecedents } from './pronouns.ts';
import { isActor, isPerson, kindOf, mentionsIn, type Reading } from './reading.ts';

const TITLE = /^(?:[’']s?)?[\s]?(?:the\s|an?\s)?(?:[\p{L}\d’'.&/-]+\s){0,9}$/u;
const BREAK = /\b(?:that|which|who|in|at|on|for|after|from|to|of|over|about|during)\s/u;
const JOINED = /^(?:[’']s?)?(?:,\s|,?\sand\s|\sand\s)(?:the\s)?(?:[\p{L}\d’'.-]+\s){0,5}$/u;

/** Who takes part in what a trigger tells, as the words around it say. */
export function participantsOf(
  reading: Reading,
  antecedents: Antecedents,
  trigger: EventTrigger,
  words: Span,
  sentence: Span,
): readonly EventRole[] {
  const roles: EventRole[] = [];
  const add = (mentions: readonly DraftMention[], role: string | null): void => {
    if (role === null) return;
    for (const mention of mentions)
      if (!roles.some((known) => known.mention.entity === mention.entity))
        roles.push({ mention, role });
  };
  if (trigger.form === 'verb') {
    add(subjects(reading, antecedents, words.start, sentence), trigger.subject);
    add(following(reading, words.end, sentence), trigger.object);
  } else if (trigger.form === 'passive') {
    add(subjects(reading, antecedents, words.start, sentence), trigger.object);
    add(linked(reading, words.end, sentence, 'by|between'), trigger.subject);
  } else {
    add(owners(reading, words.start, sentence), trigger.subject);
    add(linked(reading, words.end, sentence, 'by|between|with'), trigger.subject);
    add(
      following(
        reading,
        words.end,
        sentence,
        /(?:on|against|to|of|in|with)$/u.test(reading.plain.slice(words.start, words.end)),
      ),
      trigger.object,
    );
    if (trigger.kind === 'MEETING') add(attending(reading, words.start, sentence), trigger.subject);
  }
  return roles;
}

function subjects(
  reading: Reading,
  antecedents: Antecedents,
  at: number,
  sentence: Span,
): readonly DraftMention[] {
  const actor = actorBefore(reading, at, sentence);
  if (actor?.kind === 'pronoun') {
    const meant = antecedents(actor.word, at);
    return meant === null ? [] : [meant];
  }
  if (actor?.kind === 'noun') return [];
  const head =
    actor?.mention ??
    subjectOf(reading, { start: sentence.start, end: at }, (mention) => isActor(reading, mention));
  return head === null ? [] : joinedTo(reading, head, sentence);
}

/** "X and Y met": names before, joined to the one that stands next to the verb. */
function joinedTo(reading: Reading, head: DraftMention, sentence: Span): readonly DraftMention[] {
  const found = [head];
  const names = mentionsIn(reading, { start: sentence.start, end: head.start }).filter((mention) =>
    isActor(reading, mention),
  );
  for (let first = head, name = names.pop(); name !== undefined; name = names.pop()) {
    if (!/^(?:,\s|,?\sand\s)/u.test(reading.plain.slice(name.end, first.start))) break;
    if (
      !JOINED.test(reading.plain.slice(name.end, first.start)) ||
      !isSubjectLike(reading, name, sentence)
    )
      break;
    if (isPerson(reading, head) !== isPerson(reading, name)) continue;
    found.unshift(name);
    first = name;
  }
  return found;
}

/** Names directly behind the words, their titles left out, with what "and" joins to them. */
function following(
  reading: Reading,
  at: number,
  sentence: Span,
  isAllowed = true,
): readonly DraftMention[] {
  if (!isAllowed) return [];
  const names = mentionsIn(reading, { start: at, end: sentence.end });
  const [first] = names;
  if (first === undefined) return [];
  const person = names.find((mention) => isPerson(reading, mention));
  for (const head of [person, first]) {
    if (head === undefined || kindOf(reading, head.entity) === 'EVENT') continue;
    const between = reading.plain.slice(at, head.start);
    if (between.length > 80 || !TITLE.test(between) || BREAK.test(between)) continue;
    const found = [head];
    for (const next of names.slice(names.indexOf(head) + 1)) {
      const last = found.at(-1) ?? head;
      if (!JOINED.test(reading.plain.slice(last.end, next.start))) break;
      if (kindOf(reading, next.entity) === kindOf(reading, head.entity)) found.push(next);
    }
    return found;
  }
  return [];
}

/** Names behind a preposition shortly after the words: "by X", "between X and Y". */
function linked(
  reading: Reading,
  at: number,
  sentence: Span,
  prepositions: string,
): readonly DraftMention[] {
  const tail = reading.plain.slice(at, Math.min(sentence.end, at + 60));
  const match = new RegExp(`^[^,;.]{0,40}?\\b(?:${prepositions})(?=\\s)`, 'u').exec(tail);
  return match === null
    ? []
    : following(reading, at + match[0].length, sentence).filter((mention) =>
        isActor(reading, mention),
      );
}

/** "X's visit": the name that owns the noun. */
function owners(reading: Reading, at: number, sentence: Span): readonly DraftMention[] {
  const owner = mentionsIn(reading, { start: sentence.start, end: at }).findLast((mention) =>
    isActor(reading, mention),
  );
  if (owner === undefined) return [];
  return /^(?:[’']s?)?\s(?:[\p{Ll}-]+\s){0,2}$/u.test(reading.plain.slice(owner.end, at))
    ? [owner]
    : [];
}

/** Who speaks at, attends or hosts a meeting: the subject of the sentence that leads to it. */
function attending(reading: Reading, at: number, sentence: Span): readonly DraftMention[] {
  const lead = reading.plain.slice(sentence.start, at);
  if (!/\b(?:during|at|attended|attends|attending|hosted|addressed|in|for|joined)\s$/u.test(lead))
    return [];
  const subject = subjectOf(reading, { start: sentence.start, end: at });
  return subject === null ? [] : [subject];
}
