import type { DraftMention } from '../../../graph/model/draft.ts';
import type { Reading } from '../reading.ts';
import type { EventTelling } from './event-telling.ts';

const MAX_NAME = 200;
/** More names than these make no title. */
const MAX_NAMED = 3;

/** `Meeting of A and B in C`, `Message of A to B`, `Arrest of B by A`. */
export function eventName(reading: Reading, { theme, roles, places, date }: EventTelling): string {
  const name = (mention: DraftMention): string =>
    reading.entities.get(mention.entity)?.name ?? mention.exact;
  const isDoer = (role: string): boolean => role === theme.subject || role === 'speaker';
  const doers = roles.filter(({ role }) => isDoer(role)).map(({ mention }) => name(mention));
  const others = roles.filter(({ role }) => !isDoer(role));
  const whom = others.map(({ mention }) => name(mention));
  const preposition = PREPOSITIONS.get(others[0]?.role ?? '') ?? 'of';
  const parts = [theme.title];
  if (whom.length > 0 && preposition === 'of') parts.push('of', listed(whom));
  if (doers.length > 0) parts.push(parts.length > 1 ? 'by' : 'of', listed(doers));
  if (whom.length > 0 && preposition !== 'of') parts.push(preposition, listed(whom));
  const [place] = places.map(name).filter((each) => !whom.includes(each) && !doers.includes(each));
  if (place !== undefined) parts.push('in', place);
  if (parts.length === 1 && date !== null) parts.push(date);
  return parts.join(' ').slice(0, MAX_NAME).toWellFormed();
}

/** What stands before whom it befell; "of" before all others: "Arrest of". */
const PREPOSITIONS: ReadonlyMap<string, string> = new Map([
  ['addressee', 'to'],
  ['recipient', 'to'],
  ['host', 'to'],
  ['target', 'on'],
  ['loser', 'over'],
  ['winner', 'against'],
  ['predecessor', 'after'],
  ['opponent', 'against'],
  ['voter', 'by'],
  ['employer', 'by'],
  ['court', 'at'],
]);

const listed = (names: readonly string[]): string => names.slice(0, MAX_NAMED).join(' and ');
