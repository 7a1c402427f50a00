import type { DraftMention } from '../../../graph/model/draft.ts';
import type { Reading } from '../reading.ts';
import type { EventTelling } from './event-telling.ts';

const MAX_NAME = 200;
/** More names than these make no title. */
const MAX_NAMED = 3;

/** `Meeting of A and B in C`, `Message of A to B`, `Arrest of B`. */
export function eventName(reading: Reading, { theme, roles, places, date }: EventTelling): string {
  const name = (mention: DraftMention): string =>
    reading.entities.get(mention.entity)?.name ?? mention.exact;
  const isBehind = (role: string): boolean =>
    role !== theme.subject && theme.object !== theme.subject;
  const whose = roles.filter(({ role }) => !isBehind(role)).map(({ mention }) => name(mention));
  const whom = roles.filter(({ role }) => isBehind(role)).map(({ mention }) => name(mention));
  const [place] = places.map(name).filter((each) => !whom.includes(each) && !whose.includes(each));
  const parts = [theme.title];
  if (whose.length > 0)
    parts.push(
      whom.length > 0 && theme.other !== 'recipient' && theme.kind === 'OTHER' ? 'by' : 'of',
      listed(whose),
    );
  if (whom.length > 0)
    parts.push(
      theme.kind === 'MESSAGE' || theme.kind === 'VISIT'
        ? 'to'
        : TAKES_OF.has(theme.title)
          ? 'of'
          : 'on',
      listed(whom),
    );
  if (place !== undefined) parts.push('in', place);
  if (parts.length === 1 && date !== null) parts.push(date);
  return parts.join(' ').slice(0, MAX_NAME).toWellFormed();
}

const listed = (names: readonly string[]): string => names.slice(0, MAX_NAMED).join(' and ');

const TAKES_OF: ReadonlySet<string> = new Set([
  'Arrest',
  'Killing',
  'Abduction',
  'Founding',
  'Appointment',
  'Dismissal',
  'Discovery',
  'Acquisition',
  'Rescue',
  'Naming',
  'Closure',
  'Overthrow',
  'Release',
  'Sale',
  'Seizure',
  'Suspension',
]);
