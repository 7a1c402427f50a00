/**
 * An instant as Cypher's `toString()` tells it ("2025-10-01T08:30Z", "2025-10-01T08:30:00Z") as the
 * API tells it: seconds always, milliseconds only where there are some.
 */
export function printedInstant(value: unknown): unknown {
  if (typeof value !== 'string' || isWhole(value)) return value;
  return dateOf(value).toISOString().replace('.000Z', 'Z');
}

/** The same as cursors hold it: milliseconds always. */
export function cursorInstant(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return isWhole(value) ? `${value.slice(0, 19)}.000Z` : dateOf(value).toISOString();
}

/** JavaScript wants six digits of a year that bears a sign, where Cypher prints four or more. */
function dateOf(value: string): Date {
  const padded = value.replace(
    /^([+-])(\d+)/u,
    (_, sign: string, year: string) => sign + year.padStart(6, '0'),
  );
  return new Date(padded);
}

function isWhole(value: string): boolean {
  return value.length === 20 && value.endsWith('Z') && !value.startsWith('+');
}
