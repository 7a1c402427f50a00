import type { DraftEvent, DraftMention } from '../../../graph/model/draft.ts';
import type { EntityKey } from '../../../graph/model/identity.ts';
import type { FoundTie } from '../claims.ts';
import { parseDay } from '../day.ts';
import type { Reading } from '../reading.ts';
import { daysOf, eventKey } from './event-key.ts';
import { eventName } from './event-name.ts';
import type { EventTelling } from './event-telling.ts';
import { isSameHappening } from './same-happening.ts';

export interface FoundEvents {
  readonly entities: readonly DraftEvent[];
  readonly mentions: readonly DraftMention[];
  readonly ties: readonly FoundTie[];
}

const MAX_EVENTS = 8;
/** Below this an editor would rather not list it. */
const MIN_WEIGHT = 0.175;
/** What happened longer ago than this is told as history. */
const BACKGROUND_MS = 31 * 86_400_000;

interface Happening {
  readonly key: EntityKey;
  readonly isGlobal: boolean;
  readonly tellings: EventTelling[];
}

/** The main happenings of an article as events, a later telling of one joined to the first. */
export function gatherEvents(reading: Reading, tellings: readonly EventTelling[]): FoundEvents {
  const happenings: Happening[] = [];
  for (const telling of tellings) {
    const identity =
      telling.named === null
        ? eventKey(reading, telling)
        : { key: telling.named.entity, isGlobal: true };
    // Of two themes, one kind: what has one key is one happening wherever it is stored.
    const known = happenings.find(
      ({ key, tellings: [first] }) =>
        key === identity.key || (first !== undefined && isSameHappening(first, telling)),
    );
    if (known !== undefined) known.tellings.push(telling);
    else happenings.push({ ...identity, tellings: [telling] });
  }
  const main = happenings
    .filter(({ tellings: told }) => told.some(isExplicit))
    .map((happening, index) => ({ happening, index, weight: weightOf(happening) }))
    .filter(
      ({ weight, happening }) =>
        weight >= MIN_WEIGHT || happening.tellings.some(({ named }) => named !== null),
    )
    .sort((left, right) => right.weight - left.weight || left.index - right.index)
    .slice(0, MAX_EVENTS)
    .sort((left, right) => left.index - right.index)
    .map(({ happening }) => happening);
  return {
    entities: main.map((happening) => makeEvent(reading, happening)),
    mentions: main.flatMap(({ key, tellings: told }) =>
      told
        .filter(({ named }) => named === null)
        .map((telling) => makeMention(reading, key, telling)),
    ),
    ties: main.flatMap(({ key, tellings: told }) =>
      told.flatMap((telling) => tiesOf(key, telling)),
    ),
  };
}

/** An attack of which nobody is named, no place and no day is a word and no happening. */
const isExplicit = ({ roles, places, date }: EventTelling): boolean =>
  roles.length > 0 || places.length > 0 || date !== null;

const weightOf = ({ tellings }: Happening): number =>
  Math.max(...tellings.map(({ weight }) => weight)) + 0.05 * Math.min(4, tellings.length - 1);

function isHistory(reading: Reading, { date, isEarlier }: EventTelling): boolean {
  const published = parseDay(reading.publicationDay);
  const year = /^\d{4}/u.exec(date ?? '')?.[0];
  if (year === undefined) return isEarlier;
  if (published === null) return false;
  const month = /^\d{4}-\d\d/u.exec(date ?? '')?.[0];
  const last =
    daysOf(date ?? '')?.last ??
    (month === undefined
      ? Date.UTC(Number(year), 11, 31)
      : Date.UTC(Number(year), Number(month.slice(5)), 0));
  return published - last > BACKGROUND_MS;
}

function makeEvent(reading: Reading, { key, isGlobal, tellings }: Happening): DraftEvent {
  const [first] = tellings;
  if (first === undefined) throw new Error('A happening without a telling cannot be.');
  const date = first.date ?? tellings.find((telling) => telling.date !== null)?.date ?? null;
  const known = reading.entities.get(key);
  if (known?.kind === 'EVENT') return { ...known, date: known.date ?? date };
  const background = isHistory(reading, first);
  return {
    kind: 'EVENT',
    key,
    scope: isGlobal ? 'graph' : 'article',
    name: eventName(reading, first),
    names: [],
    externalIds: [],
    salience: background ? 0.1 : Math.min(1, 0.3 + 0.1 * tellings.length),
    background,
    eventKind: first.theme.kind,
    date,
    ordinal: null,
  };
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
  const shared = {
    span,
    sentence,
    confidence: Math.round(100 * (0.5 + telling.weight / 2)) / 100,
    method,
  };
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
