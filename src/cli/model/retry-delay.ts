const FIRST_MS = 500;
const LONGEST_MS = 8_000;

/**
 * Milliseconds that an endpoint asks to be left alone: `Retry-After` in seconds or as a date; null
 * where it does not say so.
 */
export function readRetryAfter(header: string | null, now: number): number | null {
  const told = header?.trim() ?? '';
  if (/^\d{1,9}$/u.test(told)) return Number(told) * 1_000;
  const instant = told.length > 40 ? Number.NaN : Date.parse(told);
  return Number.isNaN(instant) ? null : Math.max(0, instant - now);
}

/** Twice as long every time, of which a random half: many clients do not come back at one moment. */
export function backoff(attempt: number, random: () => number): number {
  const most = Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt);
  return Math.round(most / 2 + (most / 2) * random());
}
