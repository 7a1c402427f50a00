/** A calendar day as milliseconds of its midnight in UTC: arithmetic without time zones. */
export type Day = number;

const DAY_MS = 86_400_000;

/** @returns null for what is no day of the calendar, such as 31 June. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const instant = Date.UTC(year, month - 1, day);
  const back = new Date(instant);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? instant : null;
}

/** Reads `YYYY-MM-DD`. */
export function parseDay(value: string | null): Day | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(value ?? '');
  return match === null ? null : dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

export const printDay = (day: Day): string => new Date(day).toISOString().slice(0, 10);
export const printMonth = (day: Day): string => printDay(day).slice(0, 7);
export const yearOf = (day: Day): number => new Date(day).getUTCFullYear();
export const monthOf = (day: Day): number => new Date(day).getUTCMonth() + 1;
/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (day: Day): number => new Date(day).getUTCDay();
export const addDays = (day: Day, days: number): Day => day + days * DAY_MS;

/** The first day of the month that lies so many months away. */
export const addMonths = (day: Day, months: number): Day =>
  Date.UTC(yearOf(day), monthOf(day) - 1 + months, 1);

/** Weeks begin on Monday. */
export const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7));
