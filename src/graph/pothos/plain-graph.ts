import { PlainReading } from '../plain/plain-reading.ts';
import { readField } from '../plain/read-field.ts';
import type { Reader, ReadOptions } from '../run/statement.ts';
import type { GraphReading } from './graph-reading.ts';

/** Reading for one request, field by field. */
export function plainGraph(reader: Reader, options: ReadOptions = {}): GraphReading {
  const reading = new PlainReading(reader, options);
  return { read: (field) => readField(reading, field) };
}
