import type { FieldSpec } from '../compile/declaration.ts';
import { PlainReading } from '../plain/plain-reading.ts';
import { readById } from '../plain/read-by-id.ts';
import { readField } from '../plain/read-field.ts';
import type { Reader, ReadOptions } from '../run/statement.ts';
import type { GraphReading } from './graph-reading.ts';

/** One spec for all loads, so that they share a statement per type. */
const LOAD: FieldSpec = { kind: 'byId' };

/** Reading for one request, field by field; `options` is asked anew for every statement. */
export function plainGraph(reader: Reader, options: () => ReadOptions): GraphReading {
  const reading = new PlainReading(reader, options);
  return {
    read: (field) => readField(reading, field),
    load: ({ schema }, id) => readById(reading, LOAD, schema, id),
    answer: () => Promise.resolve(null),
  };
}
