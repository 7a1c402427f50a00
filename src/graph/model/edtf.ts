import edtf from 'edtf';

/** First and last instant (inclusive) that an EDTF value can mean, as RFC 3339 in UTC. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * Bounds of an EDTF string (ISO 8601-2, levels 0 and 1).
 *
 * @returns null when the string is not EDTF or lies outside of the years that Neo4j and JavaScript
 * both hold; an open end (`1950/..`) is a null bound.
 */
export function edtfBounds(value: string): Bounds | null {
  let parsed;
  try {
    parsed = edtf(value);
  } catch {
    return null;
  }
  const bound = (instant: number): string | null => {
    const date = new Date(instant);
    return Number.isFinite(instant) && !Number.isNaN(date.getTime()) ? date.toISOString() : null;
  };
  return { earliest: bound(parsed.min), latest: bound(parsed.max) };
}
