import type { EntityKey } from '../../../graph/model/identity.ts';
import { entityKey } from '../../lexicon/reference.ts';
import { parseDay, type Day } from '../day.ts';
import type { Reading } from '../reading.ts';
import type { EventTelling } from './event-telling.ts';
import { happeningKey, MOST_PARTICIPANTS } from './happening-key.ts';

const WEEK_MS = 7 * 86_400_000;

export const participantKeys = ({ roles }: Pick<EventTelling, 'roles'>): readonly EntityKey[] =>
  [...new Set(roles.map(({ mention }) => mention.entity))].sort();

/**
 * What a happening without a name is recognised by: `event:meeting:2025-09-29:person:a+person:b`.
 * Known beyond the article when a day or a week and somebody say which happening it is; otherwise
 * by its place in the text.
 */
export function eventKey(
  reading: Reading,
  telling: EventTelling,
): { readonly key: EntityKey; readonly isGlobal: boolean } {
  const kind =
    telling.theme.kind === 'OTHER' ? telling.theme.name : telling.theme.kind.toLowerCase();
  const keys = participantKeys(telling);
  const areKnown = keys.every((key) => reading.entities.get(key)?.scope === 'graph');
  if (
    telling.date === null ||
    !isDayOrWeek(telling.date) ||
    keys.length === 0 ||
    !areKnown ||
    keys.length > MOST_PARTICIPANTS
  )
    return { key: entityKey(`event:${kind}@${telling.span.start}`), isGlobal: false };
  return { key: happeningKey(kind, telling.date, keys), isGlobal: true };
}

/** First and last day of a date of one day or a range of days. */
export function daysOf(date: string): { readonly first: Day; readonly last: Day } | null {
  const [from = '', to = from] = date.split('/');
  const first = parseDay(from);
  const last = parseDay(to);
  return first === null || last === null ? null : { first, last };
}

function isDayOrWeek(date: string): boolean {
  const days = daysOf(date);
  return days !== null && days.last - days.first < WEEK_MS;
}
