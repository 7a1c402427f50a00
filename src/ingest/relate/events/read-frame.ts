import type { DraftMention } from '../../../graph/model/draft.ts';
import type { FoundDate } from '../dates.ts';
import { isActor, isPerson, kindOf, type Reading } from '../reading.ts';
import { dateOfTrigger, frameEnd, openerEnd } from './date-of-trigger.ts';
import type { EventRole } from './event-telling.ts';
import { namesBehind } from './names-behind.ts';
import { isPersonal, subjectsOf } from './subjects-of.ts';
import type { Telling } from './telling.ts';
import type { Trigger } from './trigger.ts';
import { aimFrom } from './aim.ts';
import { isFinite, isPossessive, isPreposition, isRelative, isSign } from './word-classes.ts';

/** Who, where and when, as the clause of a trigger says. */
export interface Frame {
  readonly roles: readonly EventRole[];
  readonly places: readonly DraftMention[];
  readonly date: FoundDate | null;
  readonly named: DraftMention | null;
}

const PLACING =
  /^(?:in|at|near|outside|inside|within|across|around|off|over|throughout|through|on|above|along|from)$/u;
/** Whoever does so is no party to it: "a truce brokered by Peru". */
const MEDIATING = /^(?:brokered|mediated|facilitated|monitored|supervised)$/u;
/** "blamed it on Peru" was not said there. */
const ABOUT = /^(?:on|over)$/u;
/** "the port of Oslo"; of "the mediation of Peru" Peru is not the place. */
const LOCALITY =
  /^(?:villages?|towns?|cit(?:y|ies)|ports?|districts?|provinces?|regions?|states?|islands?|suburbs?|outskirts|capital|north|south|east|west|northeast|northwest|southeast|southwest|coast|shores?|cent(?:er|re)|heart|streets?|areas?|parts?|side|borders?|neighbou?rhoods?|boroughs?|count(?:y|ies)|hamlet|resort|settlement|community|sites?|scene|edge)$/u;
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
    add(subjectsOf(telling, trigger), theme.subject);
    const last = telling.words[trigger.to - 1]?.text ?? '';
    add(
      trigger.owner === null ? namesBehind(telling, trigger.to) : [],
      theme.object === '' ? '' : (roleBehind(trigger, last) ?? theme.object),
    );
  } else if (form === 'passive') {
    add(subjectsOf(telling, trigger), sufferer(trigger));
  } else {
    add(owners(telling, trigger), ownerRole(telling, trigger));
    add(...attending(telling, trigger));
  }
  const end = trigger.until ?? frameEnd(telling, trigger);
  const places: DraftMention[] = [];
  let hasDoer = false;
  const reach = form === 'noun' ? nounReach(telling, trigger.to, end) : end;
  // What stands right behind a noun is its own: "the campaign to free Oslo".
  const aim = aimFrom(telling.words, trigger.to + (form === 'noun' ? 1 : 0), end);
  // "met in Oslo": where a verb is known by its preposition, that one says where too.
  const tail = trigger.to - 1 > trigger.from && form !== 'noun' ? trigger.to - 1 : trigger.to;
  for (let at = tail; at < end; at += 1) {
    const word = telling.words[at];
    if (word === undefined || !isPreposition(word)) continue;
    const behind = namesBehind(telling, at + 1);
    // "deaths within the borders of Peru", "sued by Peru for a wrong done by Norway": the first counts.
    const isFar =
      (word.text === 'of' && theme.other !== theme.subject && !isFirstOf(telling, trigger, at)) ||
      (word.text === 'by' && (hasDoer || MEDIATING.test(telling.words[at - 1]?.text ?? '')));
    const role = isFar || at < trigger.to || at >= reach ? null : roleBehind(trigger, word.text);
    const actors = behind.filter((mention) => isActor(reading, mention));
    if (role !== null) add(actors, role);
    hasDoer ||= word.text === 'by' && actors.length > 0;
    const isPlacing =
      (PLACING.test(word.text) && !(theme.kind === 'STATEMENT' && ABOUT.test(word.text))) ||
      (word.text === 'to' && theme.name !== 'message') ||
      (word.text === 'of' &&
        (LOCALITY.test(telling.words[at - 1]?.text ?? '') ||
          (form === 'noun' && isFirstOf(telling, trigger, at))));
    // "met in Oslo to discuss the war in Peru": they did not meet in Peru.
    if (isPlacing && at < aim)
      places.push(...behind.filter((mention) => isPlace(reading, mention)));
  }
  if (form !== 'noun')
    places.push(...leadingPlaces(telling, trigger), ...hitPlaces(telling, trigger));
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
  const kept = roles.filter(
    ({ mention }) =>
      (isActor(reading, mention) || theme.name === 'visit') &&
      (isPerson(reading, mention) || !isPersonal(theme)),
  );
  const taken = new Set(
    kept.filter(({ role }) => role !== theme.subject).map(({ mention }) => mention.start),
  );
  return {
    roles: kept.map((each) => withOfficeBody(reading, each)),
    places: unique(places.filter((place) => theme.name === 'visit' || !taken.has(place.start))),
    date: dateOfTrigger(telling, trigger),
    named: namedIn(telling, trigger),
  };
}

/** "the purchase was judged by Peru": who stands behind the verb did not buy. */
function nounReach({ words }: Telling, from: number, to: number): number {
  const verb = words
    .slice(from, to)
    .findIndex((word) => isFinite(word) && !isPossessive(word) && !/ed$|^held$/u.test(word.text));
  return verb === -1 ? to : from + verb;
}

/** A country stands for no office: it votes. */
const withOfficeBody = (reading: Reading, { mention, role }: EventRole): EventRole =>
  role === 'candidate' && kindOf(reading, mention.entity) === 'PLACE'
    ? { mention, role: 'body' }
    : { mention, role };

/** "arrest of", "arrest on Monday of": not "arrests near the border of". */
function isFirstOf({ words }: Telling, { to }: Trigger, at: number): boolean {
  return words
    .slice(to, at)
    .every(
      (word) => word.date !== null || word.mention !== null || /^(?:on|in|and|,)$/u.test(word.text),
    );
}

/** Of the subject of a passive verb; who "was told" is no speaker. */
function sufferer({ theme: { kind, subject, object, other }, lemma }: Trigger): string {
  if (object !== '') return object;
  if (kind !== 'STATEMENT') return subject;
  return lemma === 'tell' ? other : '';
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
      // "the anniversary of its founding by": who founded it does not take part.
      if (theme.kind === 'ANNIVERSARY') return null;
      return form === 'active' && owner === null ? null : theme.subject;
    case 'between':
    case 'among':
      return form === 'noun' || owner !== null || isMutual ? theme.subject : null;
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

/** "U.S. strike" is a strike by, "X's death" a death of, "X's arrest of Y" an arrest by. */
function ownerRole(telling: Telling, { theme, owner, from, to }: Trigger): string {
  const { words } = telling;
  const possessed = words
    .slice(Math.max(0, from - 4), from)
    .some((word) => isPossessive(word) || /^(?:his|her)$/u.test(word.text));
  if (!possessed || theme.name === 'attack') return theme.subject;
  const isOfAnother = words[to]?.text === 'of' && namesBehind(telling, to + 1).length > 0;
  if (isOfAnother)
    return owner === theme.subject && theme.other !== '' ? theme.other : theme.subject;
  return owner ?? theme.subject;
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
  return [subjectsOf(telling, { ...trigger, from: at }), role];
}

const ATTENDED: ReadonlySet<string> = new Set(['meeting', 'gathering', 'match']);
const ATTENDING = /^(?:during|at|attended|attends|attending|hosted|addressed|joined)$/u;
const SPEAKING = /^(?:speech|speaks|spoke|speaking|addressed|addresses|address)$/u;

/** "X's visit", "the Norwegian X strike": names that stand before a noun and belong to it. */
function owners({ words, antecedents }: Telling, { from }: Trigger): readonly DraftMention[] {
  for (let at = from - 1; at >= 0 && from - at <= 4; at -= 1) {
    const word = words[at];
    if (word === undefined || isSign(word) || isPreposition(word)) return [];
    if (word.mention !== null) return [word.mention];
    if (word.text === 'his' || word.text === 'her') {
      const meant = antecedents(word.text === 'his' ? 'he' : 'she', word.start);
      return meant === null ? [] : [meant];
    }
    if (NO_OWNER.test(word.text) || (isFinite(word) && !isPossessive(word))) return [];
  }
  return [];
}

/** Behind these a noun belongs to nobody who stands before them: "Lima condemned the attack". */
const NO_OWNER = /^(?:and|or|the|an?|this|that|these|those|its|their|our|my|your|any|no|to)$/u;

/** "In Oslo, ministers met": places before the verb, behind a preposition at the clause's head. */
function leadingPlaces({ reading, words }: Telling, trigger: Trigger): readonly DraftMention[] {
  const found: DraftMention[] = [];
  for (let at = openerEnd(words, trigger); at < trigger.from; at += 1) {
    const mention = words[at]?.mention;
    if (mention == null || !isPlace(reading, mention)) continue;
    const before = words[at - 1];
    if (before !== undefined && /^(?:in|at|near|outside|across)$/u.test(before.text))
      found.push(mention);
  }
  return found;
}

/** "hit Oslo": a place that something befalls is where it happened. */
function hitPlaces(telling: Telling, { theme, form, to }: Trigger): readonly DraftMention[] {
  if (form !== 'active' || !BEFALLING.has(theme.kind)) return [];
  return namesBehind(telling, to).filter(
    (mention) => isPlace(telling.reading, mention) && !isActor(telling.reading, mention),
  );
}

const BEFALLING: ReadonlySet<string> = new Set(['ATTACK', 'DISASTER', 'WAR']);

/** A named event that is the verb's object: the telling is of it, unless somebody only speaks of it. */
function namedIn({ reading, words }: Telling, trigger: Trigger): DraftMention | null {
  if (trigger.theme.kind === 'STATEMENT' || trigger.theme.kind === 'MESSAGE') return null;
  for (
    let at = trigger.to;
    at < Math.min(words.length, trigger.to + 8, trigger.clause.to);
    at += 1
  ) {
    const word = words[at];
    if (word === undefined || isSign(word) || isRelative(word)) return null;
    if (word.mention !== null && kindOf(reading, word.mention.entity) === 'EVENT')
      return word.mention;
    if (isPreposition(word) && word.text !== 'of') return null;
  }
  return null;
}
