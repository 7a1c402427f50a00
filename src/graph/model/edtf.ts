import edtf from 'edtf';
import { LRUCache } from 'lru-cache';

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
  if (value.length > MAX_KEPT_LENGTH) return parseBounds(value);
  const known = bounds.get(value);
  if (known !== undefined) return known.bounds;
  const parsed = parseBounds(value);
  bounds.set(value, { bounds: parsed });
  return parsed;
}

/** Articles of one day name the same days again and again, and the grammar is slow: 0.2 ms a date. */
const bounds = new LRUCache<string, { readonly bounds: Bounds | null }>({ max: 2_000 });
const MAX_KEPT_LENGTH = 40;

function parseBounds(value: string): Bounds | null {
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
