import { createHash } from 'node:crypto';
import type { DraftEvent, DraftMention } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import { entityKey } from '../lexicon/reference.ts';
import { EVENT_TITLES } from '../lexicon/relations-events.ts';
import type { FoundTie } from './claims.ts';
import { parseDay, type Day } from './day.ts';
import type { EventTelling } from './event-telling.ts';
import type { Reading } from './reading.ts';

export interface FoundEvents {
  readonly entities: readonly DraftEvent[];
  readonly mentions: readonly DraftMention[];
  readonly ties: readonly FoundTie[];
}

const MAX_EVENTS = 8;
const MAX_KEY = 512;
const MAX_NAME = 200;
const WEEK_MS = 7 * 86_400_000;
/** What happened longer ago than this is told as history. */
const BACKGROUND_MS = 2 * 366 * 86_400_000;

interface Happening {
  readonly key: EntityKey;
  readonly isGlobal: boolean;
  readonly tellings: EventTelling[];
}

/** The main happenings of an article as events, a later telling of one joined to the first. */
export function gatherEvents(reading: Reading, tellings: readonly EventTelling[]): FoundEvents {
  const happenings: Happening[] = [];
  for (const telling of tellings) {
    const known = happenings.find(
      ({ tellings: [first] }) => first !== undefined && isSame(first, telling),
    );
    if (known !== undefined) known.tellings.push(telling);
    else happenings.push({ ...keyFor(reading, telling), tellings: [telling] });
  }
  const main = happenings
    .map((happening, index) => ({ happening, index, weight: weightOf(happening) }))
    .sort((left, right) => right.weight - left.weight || left.index - right.index)
    .slice(0, MAX_EVENTS)
    .sort((left, right) => left.index - right.index)
    .map(({ happening }) => happening);
  return {
    entities: main.map((happening) => makeEvent(reading, happening)),
    mentions: main.flatMap(({ key, tellings: told }) =>
      told.map((telling) => makeMention(reading, key, telling)),
    ),
    ties: main.flatMap(({ key, tellings: told }) =>
      told.flatMap((telling) => tiesOf(key, telling)),
    ),
  };
}

const keysOf = ({ roles }: EventTelling): readonly EntityKey[] =>
  [...new Set(roles.map(({ mention }) => mention.entity))].sort();

/** Two tellings are of one happening when the same people do the same on no other day. */
function isSame(first: EventTelling, other: EventTelling): boolean {
  const keys = keysOf(first);
  return (
    first.kind === other.kind &&
    keys.length > 0 &&
    keys.join('+') === keysOf(other).join('+') &&
    (first.date === other.date || (other.date === null && first.kind !== 'STATEMENT'))
  );
}

const weightOf = ({ tellings }: Happening): number => {
  const [first] = tellings;
  if (first === undefined) return 0;
  const { kind, roles, places, date } = first;
  return (
    (kind === 'STATEMENT' ? 0 : 1) +
    Math.min(roles.length, 2) +
    Math.min(places.length, 1) +
    (date === null ? 0 : 1) +
    tellings.length -
    1
  );
};

/** Known beyond the article when a day or a week and somebody say which happening it is. */
function keyFor(reading: Reading, telling: EventTelling): Pick<Happening, 'key' | 'isGlobal'> {
  const kind = telling.kind.toLowerCase();
  const keys = keysOf(telling);
  const areKnown = keys.every((key) => reading.entities.get(key)?.scope === 'graph');
  if (telling.date === null || !isDayOrWeek(telling.date) || keys.length === 0 || !areKnown)
    return { key: entityKey(`event:${kind}@${telling.span.start}`), isGlobal: false };
  return {
    key: entityKey(shorten(`event:${kind}:${telling.date}:${keys.join('+')}`)),
    isGlobal: true,
  };
}

function shorten(key: string): string {
  if (key.length <= MAX_KEY) return key;
  const digest = createHash('sha256').update(key).digest('hex');
  return `${key.slice(0, MAX_KEY - digest.length - 1)}#${digest}`;
}

function daysOf(date: string): { readonly first: Day; readonly last: Day } | null {
  const [from = '', to = from] = date.split('/');
  const first = parseDay(from);
  const last = parseDay(to);
  return first === null || last === null ? null : { first, last };
}

function isDayOrWeek(date: string): boolean {
  const days = daysOf(date);
  return days !== null && days.last - days.first < WEEK_MS;
}

function isHistory(reading: Reading, date: string | null): boolean {
  const published = parseDay(reading.publicationDay);
  const year = /^\d{4}/u.exec(date ?? '')?.[0];
  if (published === null || year === undefined) return false;
  const last = daysOf(date ?? '')?.last ?? Date.UTC(Number(year), 11, 31);
  return published - last > BACKGROUND_MS;
}

function makeEvent(reading: Reading, { key, isGlobal, tellings }: Happening): DraftEvent {
  const [first] = tellings;
  if (first === undefined) throw new Error('A happening without a telling cannot be.');
  const background = isHistory(reading, first.date);
  return {
    kind: 'EVENT',
    key,
    scope: isGlobal ? 'graph' : 'article',
    name: nameOf(reading, first),
    names: [],
    externalIds: [],
    salience: background ? 0.1 : Math.min(1, 0.3 + 0.1 * tellings.length),
    background,
    eventKind: first.kind,
    date: first.date,
    ordinal: null,
  };
}

/** `Meeting of A and B in C`, `Message of A to B`, `Visit of A to C`. */
function nameOf(reading: Reading, telling: EventTelling): string {
  const name = (mention: DraftMention): string =>
    reading.entities.get(mention.entity)?.name ?? mention.exact;
  const behind = new Set(['recipient', 'host', 'target']);
  const of = telling.roles
    .filter(({ role }) => !behind.has(role))
    .map(({ mention }) => name(mention));
  const to = telling.roles
    .filter(({ role }) => behind.has(role))
    .map(({ mention }) => name(mention));
  const [place] = telling.places.map(name).filter((each) => !to.includes(each));
  const parts = [EVENT_TITLES[telling.kind] ?? 'Event'];
  if (of.length > 0) parts.push('of', of.join(' and '));
  if (to.length > 0)
    parts.push(
      telling.kind === 'MESSAGE' || telling.kind === 'VISIT' ? 'to' : 'on',
      to.join(' and '),
    );
  if (place !== undefined) parts.push('in', place);
  if (parts.length === 1 && telling.date !== null) parts.push(telling.date);
  return parts.join(' ').slice(0, MAX_NAME).toWellFormed();
}

const makeMention = (
  reading: Reading,
  entity: EntityKey,
  { span, sentence }: EventTelling,
): DraftMention => ({
  ...span,
  exact: reading.text.slice(span.start, span.end),
  sentence,
  entity,
  literal: null,
});

function tiesOf(event: EntityKey, telling: EventTelling): readonly FoundTie[] {
  const { span, sentence, method } = telling;
  const shared = { span, sentence, confidence: 0.7, method };
  return [
    ...telling.roles.map(({ mention, role }) => ({
      ...shared,
      predicate: 'PARTICIPATED_IN' as const,
      subject: mention.entity,
      object: event,
      label: role,
    })),
    ...telling.places.map((place) => ({
      ...shared,
      predicate: 'OCCURRED_AT' as const,
      subject: event,
      object: place.entity,
      label: 'took place in',
    })),
  ];
}
