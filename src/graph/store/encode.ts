import type { PropertySpec } from '../model/property.ts';
import { instant, int, ints } from '../run/value.ts';

type Specs = Readonly<Record<string, PropertySpec>>;

/** Values by property name, as the model types them; instants are RFC 3339 strings. */
export type Values = Readonly<Record<string, unknown>>;

/**
 * Property values as they travel: what the model calls an int arrives as one (a JS number would be a
 * float), instants as instants. Every name must stand in the model, so a slip of the pen is an error
 * here and not a property that nobody reads.
 */
export function encodeProperties(specs: Specs, values: Values): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const spec = specs[name];
      if (spec === undefined) throw new Error(`the model has no property ${name}`);
      return [name, encodeValue(spec, value)];
    }),
  );
}

function encodeValue({ type, list }: PropertySpec, value: unknown): unknown {
  if (value === null) return null;
  if (type === 'date-time' && typeof value === 'string') return instant(value);
  if (type !== 'int') return value;
  if (list && isNumbers(value)) return ints(value);
  return typeof value === 'number' ? int(value) : value;
}

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((part) => typeof part === 'number');
