import type { PublicationDay } from '../stages.ts';

/** The day on the publisher's own calendar; the offset is `+HH:MM` or null for UTC. */
export function localDay(publishedAt: string | null, offset: string | null): PublicationDay {
  if (publishedAt === null) return null;
  const instant = Date.parse(publishedAt);
  if (Number.isNaN(instant)) return null;
  const match = /^([+-])(\d\d):(\d\d)$/u.exec(offset ?? '');
  const minutes = match === null ? 0 : Number(match[2]) * 60 + Number(match[3]);
  const shift = (match?.[1] === '-' ? -minutes : minutes) * 60_000;
  return new Date(instant + shift).toISOString().slice(0, 10);
}
