import { participantKeys, daysOf } from './event-key.ts';
import type { EventTelling } from './event-telling.ts';

/** Whether two tellings of one article are of one happening: the same done by the same, on no other day. */
export function isSameHappening(first: EventTelling, other: EventTelling): boolean {
  if (first.named !== null || other.named !== null)
    return (
      first.named !== null && other.named !== null && first.named.entity === other.named.entity
    );
  if (first.theme.kind !== other.theme.kind) return false;
  if (first.theme.kind === 'OTHER' && first.theme.name !== other.theme.name) return false;
  if (!areCompatible(first.date, other.date)) return false;
  // "an earthquake struck Peru ... the tremor was felt in Lima": one, unless it is told apart.
  const isDatedAnew = first.date === null && other.date !== null;
  if (first.matter !== null && first.matter === other.matter && !isDatedAnew) return true;
  const keys = participantKeys(first);
  const others = participantKeys(other);
  if (first.theme.kind === 'STATEMENT' || first.theme.kind === 'MESSAGE')
    return keys.length > 0 && first.date === other.date && keys.join('+') === others.join('+');
  const isTold = other.isDefinite && other.date === null && areNear(first, other);
  if (isTold && (others.length === 0 || overlaps(keys, others))) return true;
  if (keys.length === 0 || others.length === 0)
    return (
      other.date !== null && other.date === first.date && first.theme.name === other.theme.name
    );
  const [small, large] = keys.length <= others.length ? [keys, others] : [others, keys];
  return small.every((key) => large.includes(key));
}

/** Not in two places. */
const areNear = ({ places }: EventTelling, other: EventTelling): boolean =>
  places.length === 0 ||
  other.places.length === 0 ||
  places.some(({ entity }) => other.places.some((place) => place.entity === entity));

const overlaps = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === 0 || left.some((key) => right.includes(key));

/** The same day, an unknown one, or one within the other: "2024-05" holds "2024-05-13". */
function areCompatible(left: string | null, right: string | null): boolean {
  if (left === null || right === null || left === right) return true;
  if (left.startsWith(right) || right.startsWith(left)) return true;
  const [one, two] = [daysOf(left), daysOf(right)];
  if (one === null || two === null) return false;
  return (
    (one.first <= two.first && two.last <= one.last) ||
    (two.first <= one.first && one.last <= two.last)
  );
}
