import {
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLOutputType,
} from 'graphql';
import { cutEvidence, type VersionText } from '../evidence.ts';
import type { CursorValue } from '../cursor.ts';
import { encodeCursor } from '../cursor.ts';
import { encodeGlobalId } from '../global-id.ts';
import type {
  FieldOutput,
  ObjectOutput,
  Output,
  Plan,
  SpanColumns,
  VersionColumns,
} from '../plan/plan.ts';
import { argumentsOf, asRows, type Answer, type Decode, type Row } from './answer.ts';
import { Answered } from './answered.ts';
import { leafCheck } from './check-leaf.ts';
import { cursorInstant, printedInstant } from './instant.ts';
import { connectionDecoder } from './page-decoder.ts';

export interface Decoded {
  readonly value: unknown;
  /** Whether the value is exactly what graphql-js would make of it. */
  readonly isComplete: boolean;
}

/** Joins the parts of a statement's only row into the root field's value. */
export type PlanDecoder = (row: Row, args: Answer['args']) => Decoded;

/** Prepares the decoding of a plan: the shape is walked once, not for every answer. */
export function planDecoder({ root, parts }: Plan): PlanDecoder {
  const decode = fieldDecoder(root);
  const isKeyed = parts.map(({ begin }) => begin.kind !== 'once');
  return (row, args) => {
    const keyed = row.map((rows, index) => keyedRows(rows, isKeyed[index] === true));
    const answer: Answer = { args, parts: keyed, problems: 0 };
    const only = asRows(row[0])[0] ?? [];
    const value = decode(only, answer, only);
    return { value, isComplete: answer.problems === 0 };
  };
}

function keyedRows(rows: unknown, isKeyed: boolean): ReadonlyMap<unknown, Row> {
  const keyed = new Map<unknown, Row>();
  if (isKeyed) for (const row of asRows(rows)) keyed.set(row[0], row);
  return keyed;
}

/** A field's value, judged by its type. */
function fieldDecoder({ type, output }: FieldOutput): Decode {
  const decode = outputDecoder(output, '');
  return type === null ? decode : judged(decode, type);
}

function judged(decode: Decode, type: GraphQLOutputType): Decode {
  const isFit = typeJudge(type);
  return (row, answer, outer) => {
    const value = decode(row, answer, outer);
    if (!isFit(value)) answer.problems += 1;
    return value;
  };
}

/** Whether a value can stand where the type is declared; objects judge their own fields. */
function typeJudge(type: GraphQLOutputType): (value: unknown) => boolean {
  if (isNonNullType(type)) {
    const inner = typeJudge(type.ofType);
    return (value) => value !== null && value !== undefined && inner(value);
  }
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const item = typeJudge(nullable.ofType);
    return (value) => value === null || (Array.isArray(value) && value.every(item));
  }
  if (!isLeafType(nullable)) return (value) => !(value instanceof Error);
  const check = leafCheck(nullable);
  return (value) => value === null || check(value);
}

function objectDecoder({ type, discriminator, fields }: ObjectOutput): Decode {
  const makers = new Map(
    Object.entries(fields).map(([name, list]) => [name, fieldsDecoder(name, list)] as const),
  );
  if (discriminator === null) {
    const make = makers.get(type);
    if (make === undefined) throw new Error(`nothing is asked of ${type}`);
    return make;
  }
  const { column, types } = discriminator;
  return (row, answer, outer) => {
    const make = makers.get(types[String(row[column])] ?? '');
    if (make !== undefined) return make(row, answer, outer);
    answer.problems += 1;
    return null;
  };
}

function fieldsDecoder(name: string, fields: readonly FieldOutput[]): Decode {
  const decoders = fields.map((field) => {
    const { type, output, key } = field;
    const decode = outputDecoder(output, name);
    return [key, type === null ? decode : judged(decode, type)] as const;
  });
  return (row, answer, outer) => {
    const object = new Answered(name);
    for (const [key, decode] of decoders) object[key] = decode(row, answer, outer);
    return object;
  };
}

/** @param typeName the concrete type of the object that the value is a field of. */
function outputDecoder(output: Output, typeName: string): Decode {
  switch (output.kind) {
    case 'typename':
      return () => typeName;
    case 'id':
      return (row) => encodeGlobalId(typeName, String(row[output.column]));
    case 'value':
      return valueDecoder(output);
    case 'slice':
      return (row, _answer, outer) =>
        String(outer[output.text]).slice(Number(row[output.start]), Number(row[output.end]));
    case 'cut':
      return cutDecoder(output);
    case 'object':
      return objectDecoder(output.object);
    case 'present': {
      const decode = objectDecoder(output.object);
      return (row, answer, outer) =>
        typeof row[output.column] === 'string' ? decode(row, answer, outer) : null;
    }
    case 'reference': {
      const decode = objectDecoder(output.object);
      return (row, answer) => {
        const found = answer.parts[output.part]?.get(row[output.column]);
        return found === undefined ? null : decode(found, answer, found);
      };
    }
    case 'first': {
      const decode = outputDecoder(output.of, typeName);
      return (row, answer) => {
        const [found] = asRows(row[output.column]);
        return found === undefined ? null : decode(found, answer, found);
      };
    }
    case 'each': {
      const decode = outputDecoder(output.of, typeName);
      return (row, answer) => asRows(row[output.column]).map((entry) => decode(entry, answer, row));
    }
    case 'cursor':
      return cursorDecoder(output);
    case 'connection':
      return connectionDecoder(output, { decode: outputDecoder, judge: typeJudge });
    case 'ids':
      return idsDecoder(output);
    case 'fault':
      return (_row, answer) => {
        answer.problems += 1;
        const read = answer.args[output.ordinal];
        return read !== null && read !== undefined && 'fault' in read ? read.fault : null;
      };
  }
}

function valueDecoder({
  column,
  instant,
  limit,
  inList,
}: Extract<Output, { readonly kind: 'value' }>): Decode {
  if (instant) return (row) => printedInstant(row[column] ?? null);
  if (inList) return (row) => (row[column] === '' ? null : (row[column] ?? null));
  if (limit === null) return (row) => row[column] ?? null;
  return (row, answer) => {
    const value = row[column] ?? null;
    const first = argumentsOf(answer, limit)?.limit ?? null;
    return first !== null && Array.isArray(value) ? value.slice(0, first) : value;
  };
}

function cutDecoder({
  part,
  versions,
  columns,
}: Extract<Output, { readonly kind: 'cut' }>): Decode {
  return (row, answer) => {
    const found = answer.parts[versions.part]?.get(row[columns.versionId]);
    if (found === undefined) {
      answer.problems += 1;
      return new Error(`no version ${String(row[columns.versionId])} under its evidence`);
    }
    return cutEvidence(versionText(found, versions), spanOf(row, columns), part);
  };
}

function versionText(row: Row, { text, blocks }: VersionColumns): VersionText {
  const list = (place: number | undefined): readonly unknown[] => {
    const value = place === undefined ? null : row[place];
    return Array.isArray(value) ? value : [];
  };
  return {
    text: text === null ? '' : String(row[text]),
    blockRoles: list(blocks?.[0]).map(String),
    blockStarts: list(blocks?.[1]).map(Number),
    blockEnds: list(blocks?.[2]).map(Number),
  };
}

function spanOf(row: Row, columns: SpanColumns) {
  return {
    start: Number(row[columns.start]),
    end: Number(row[columns.end]),
    exact: String(row[columns.exact]),
    sentenceStart: Number(row[columns.sentenceStart]),
    sentenceEnd: Number(row[columns.sentenceEnd]),
  };
}

/** Instants lie in the row as Cypher prints them; in a cursor they have one form. */
function cursorDecoder({ ordinal, columns }: Extract<Output, { readonly kind: 'cursor' }>): Decode {
  return (row, answer) => {
    const paging = argumentsOf(answer, ordinal)?.paging ?? null;
    if (paging === null) return null;
    const values = columns.map((column, index): CursorValue => {
      const value = row[column] ?? null;
      return asCursorValue(paging.keys[index]?.instant === true ? cursorInstant(value) : value);
    });
    return encodeCursor(paging.tag, values);
  };
}

function asCursorValue(value: unknown): CursorValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return null;
}

function idsDecoder({ ordinal, isList, types }: Extract<Output, { readonly kind: 'ids' }>): Decode {
  const decoders = new Map(
    Object.entries(types).map(
      ([name, found]) => [name, { found, decode: outputDecoder(found.of, name) }] as const,
    ),
  );
  return (row, answer) => {
    const keyed = new Map(
      [...decoders].map(
        ([name, { found }]) =>
          [
            name,
            found.kind === 'part'
              ? answer.parts[found.part]
              : new Map(asRows(row[found.column]).map((entry) => [entry[0], entry])),
          ] as const,
      ),
    );
    const values = (argumentsOf(answer, ordinal)?.ids ?? []).map(({ type, key }) => {
      const found = keyed.get(type)?.get(key);
      const decoder = decoders.get(type);
      return found === undefined || decoder === undefined
        ? null
        : decoder.decode(found, answer, found);
    });
    return isList ? values : (values[0] ?? null);
  };
}
