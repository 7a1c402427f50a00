import type { FieldArguments, ReadArguments } from '../field-arguments.ts';

export type Row = readonly unknown[];

/** What one answer is made of. */
export interface Answer {
  readonly args: readonly (ReadArguments | null)[];
  /** For each part its rows by their keys. */
  readonly parts: readonly ReadonlyMap<unknown, Row>[];
  /** Counts what ordinary execution must judge: a null where none may be, a value that no leaf takes. */
  problems: number;
}

/** Makes a value of a row. */
export type Decode = (row: Row, answer: Answer, outer: Row) => unknown;

/** What the database answers with is trusted to be what the statement says. */
export function asRows(value: unknown): readonly Row[] {
  return isRows(value) ? value : [];
}

function isRows(value: unknown): value is readonly Row[] {
  return Array.isArray(value);
}

/** The arguments of a field; null where it has none. */
export function argumentsOf({ args }: Answer, ordinal: number): FieldArguments | null {
  const read = args[ordinal];
  return read === null || read === undefined || 'fault' in read ? null : read;
}
