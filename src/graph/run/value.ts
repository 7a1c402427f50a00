import neo4j, { type Integer } from 'neo4j-driver';

/** A JS number travels as a float; this one arrives as a Cypher INTEGER. */
export const int = (value: number): Integer => neo4j.int(value);

export const ints = (values: readonly number[]): readonly Integer[] => values.map(int);

type Instant = InstanceType<typeof neo4j.types.DateTime>;

/** An RFC 3339 instant as a Cypher `ZONED DATETIME` in UTC; null stays null. */
export function instant(value: string | null): Instant | null {
  if (value === null) return null;
  const date = new Date(value);
  return new neo4j.types.DateTime(
    int(date.getUTCFullYear()),
    int(date.getUTCMonth() + 1),
    int(date.getUTCDate()),
    int(date.getUTCHours()),
    int(date.getUTCMinutes()),
    int(date.getUTCSeconds()),
    int(date.getUTCMilliseconds() * 1_000_000),
    int(0),
  );
}

/**
 * What the driver hands over as plain JSON values: instants become RFC 3339 strings in UTC, other
 * temporal values the text that Cypher's `toString()` gives; integers are numbers already.
 */
export function plainValue(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(plainValue);
  if (neo4j.isDateTime(value)) return value.toStandardDate().toISOString();
  if (neo4j.isDate(value) || neo4j.isLocalDateTime(value) || neo4j.isTime(value))
    return value.toString();
  if (neo4j.isLocalTime(value) || neo4j.isDuration(value)) return value.toString();
  if (neo4j.isInt(value)) return value.toNumber();
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plainValue(part)]));
}
