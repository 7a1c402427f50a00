/**
 * How a property lies in the database. `date-time` is a Neo4j `ZONED DATETIME` in UTC; a `list` of a
 * type is a Neo4j list. `optional` properties may be missing (Cypher null).
 */
export type PropertyType = 'string' | 'int' | 'float' | 'boolean' | 'date-time';

export interface PropertySpec {
  readonly type: PropertyType;
  readonly list: boolean;
  readonly optional: boolean;
}

const required = <T extends PropertyType>(type: T) =>
  ({ type, list: false, optional: false }) as const;
const optional = <T extends PropertyType>(type: T) =>
  ({ type, list: false, optional: true }) as const;
const list = <T extends PropertyType>(type: T) => ({ type, list: true, optional: false }) as const;

/** Shorthands for the property tables in `nodes.ts` and `relationships.ts`. */
export const property = { required, optional, list };
