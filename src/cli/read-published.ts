import { z } from 'zod';
import { CallerFault } from '../errors.ts';

export interface Published {
  /** RFC 3339 in UTC. */
  readonly publishedAt: string;
  readonly publishedOffset: string | null;
}

const day = z.iso.date();
const instant = z.iso.datetime({ offset: true });

/**
 * Reads a date (`2025-10-01`: its day in UTC) or an RFC 3339 instant (`2025-10-01T08:00:00+09:00`).
 *
 * @throws CallerFault BAD_USER_INPUT
 */
export function readPublished(value: string): Published {
  if (day.safeParse(value).success) {
    return { publishedAt: `${value}T00:00:00.000Z`, publishedOffset: null };
  }
  if (!instant.safeParse(value).success) {
    throw new CallerFault(
      'BAD_USER_INPUT',
      `${JSON.stringify(value)} is no date of publication: write 2025-10-01 or 2025-10-01T08:00:00+09:00`,
      ['datePublished'],
    );
  }
  const [offset = null] = /[+-]\d\d:\d\d$/.exec(value) ?? [];
  return { publishedAt: new Date(value).toISOString(), publishedOffset: offset };
}
