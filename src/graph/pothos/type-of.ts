import { answeredType, isAnswered } from '../compile/decode/answered.ts';
import type { Loaded } from './graph-reading.ts';

/** The concrete type of an object, whichever way it was read. */
export function typeOf(record: Loaded): string {
  return isAnswered(record) ? answeredType(record) : record.type;
}
