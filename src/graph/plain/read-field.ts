import {
  getNamedType,
  isAbstractType,
  isInputObjectType,
  type GraphQLField,
  type GraphQLResolveInfo,
} from 'graphql';
import { z } from 'zod';
import type { Condition } from '../compile/condition.ts';
import type { FieldSpec, OrderKey, Path } from '../compile/declaration.ts';
import { cutEvidence } from '../compile/evidence.ts';
import { decodeGlobalId, encodeGlobalId } from '../compile/global-id.ts';
import { readSize } from '../compile/page.ts';
import { readFilter } from '../compile/read-filter.ts';
import {
  identifiableTypes,
  targetSource,
  typeSource,
  type TypeSource,
} from '../compile/type-source.ts';
import type { NodeLabel } from '../model/nodes.ts';
import type { PlainReading } from './plain-reading.ts';
import { readById, readFirst } from './read-by-id.ts';
import { readConnection } from './read-connection.ts';
import { elementPage, elementRecords, evidenceRecord } from './read-elements.ts';
import {
  nodeRecord,
  rowRecord,
  text,
  type EdgeRecord,
  type FoundRow,
  type GraphRecord,
} from './record.ts';
import type { RowsQuery } from './rows-statement.ts';

const EVERYTHING: Condition = { kind: 'all', conditions: [] };

const span = z.object({
  start: z.number(),
  end: z.number(),
  exact: z.string(),
  sentenceStart: z.number(),
  sentenceEnd: z.number(),
});
const orderArgs = z.object({ field: z.string(), direction: z.enum(['ASC', 'DESC']) });

/** A field being read: what it declares, of which record, with which arguments. */
export interface FieldRead {
  readonly spec: FieldSpec;
  /** Null at the root. */
  readonly record: GraphRecord | null;
  readonly args: Readonly<Record<string, unknown>>;
  readonly info: GraphQLResolveInfo;
}

/** Reads what a field declares, the plain way; the value is what graphql-js goes on with. */
export async function readField(reading: PlainReading, read: FieldRead): Promise<unknown> {
  const { spec, record, args, info } = read;
  const properties = record?.properties ?? {};
  switch (spec.kind) {
    case 'globalId':
      return record === null ? null : encodeGlobalId(record.type, record.key);
    case 'property':
      return sliced(properties[spec.property] ?? null, args);
    case 'self':
      return nodeRecord(target(read), properties);
    case 'otherEnd':
      return nodeRecord(target(read), isEdge(record) ? record.other : {});
    case 'related':
      return (await related(reading, read, spec.path, [], 1))[0] ?? null;
    case 'relatedList':
      return related(reading, read, spec.path, spec.order, limitOf(args));
    case 'connection':
      return readConnection(reading, {
        spec,
        list: `${info.parentType.name}.${info.fieldName}`,
        target: target(read),
        startLabel: spec.path === null ? null : startLabel(read, spec.path),
        beginning: spec.path === null ? [] : beginning(read, spec.path),
        condition: { kind: 'all', conditions: conditions(read) },
        page: args,
        orderBy: orderArgs.nullish().parse(args['orderBy']) ?? null,
      });
    case 'elements':
      return sliced(elementRecords(target(read), spec.columns, properties), args);
    case 'elementConnection': {
      const rows = await found(reading, read, spec.path, [], null);
      const elements = rows.flatMap(({ edge }) =>
        elementRecords(target(read), spec.columns, edge ?? {}),
      );
      return elementPage(`${info.parentType.name}.${info.fieldName}`, elements, args);
    }
    case 'evidence':
      return evidenceRecord(target(read), spec.columns, properties);
    case 'evidenceList': {
      const rows = await found(reading, read, spec.path, spec.order, limitOf(args));
      const of = (row: FoundRow) => (spec.on === 'edge' ? (row.edge ?? {}) : row.node);
      return rows.map((row) => evidenceRecord(target(read), spec.columns, of(row)));
    }
    case 'cut': {
      const version = await reading.version(text(properties['versionId']));
      return cutEvidence(version, span.parse(properties))[spec.part];
    }
    case 'countAlike': {
      const value = text(properties[spec.property]);
      const alike = { kind: 'equals', on: 'node', property: spec.property, value } as const;
      const source = { kind: 'node', label: spec.label } as const;
      const query = { ...ROOT, target: source, condition: alike };
      return reading.count(spec, query, []);
    }
    case 'byId': {
      const types = concreteTypes(read);
      const id = decodeGlobalId(text(args['id']), types, ['id']);
      return readById(reading, spec, info.schema, id);
    }
    case 'byIds': {
      const ids = z.array(z.string()).parse(args['ids']);
      readSize(ids.length, 'ids');
      const types = concreteTypes(read);
      const decoded = ids.map((id, index) => decodeGlobalId(id, types, ['ids', index]));
      return Promise.all(decoded.map((id) => readById(reading, spec, info.schema, id)));
    }
    case 'by': {
      const condition: Condition = { kind: 'all', conditions: conditions(read) };
      return readFirst(reading, spec, target(read), { path: null, condition, beginning: [] });
    }
  }
}

const ROOT: Omit<RowsQuery, 'target'> = {
  path: null,
  startLabel: null,
  condition: EVERYTHING,
  hits: new Map(),
  keys: [],
  backward: false,
  after: null,
  before: null,
  limit: null,
};

function target({ info }: FieldRead): TypeSource {
  return targetSource(info.schema, info.returnType);
}

async function related(
  reading: PlainReading,
  read: FieldRead,
  path: Path,
  order: readonly OrderKey[],
  limit: number | null,
): Promise<readonly GraphRecord[]> {
  const rows = await found(reading, read, path, order, limit);
  return rows.map((row) => rowRecord(target(read), row));
}

function found(
  reading: PlainReading,
  read: FieldRead,
  path: Path,
  keys: readonly OrderKey[],
  limit: number | null,
): Promise<readonly FoundRow[]> {
  const source =
    read.spec.kind === 'related' || read.spec.kind === 'relatedList'
      ? target(read).source
      : { kind: 'rows' as const };
  const query = { ...ROOT, path, startLabel: startLabel(read, path), target: source, keys, limit };
  return reading.rows(read.spec, query, beginning(read, path));
}

function startLabel({ record, info }: FieldRead, path: Path): NodeLabel {
  if (path.from !== undefined) return path.from.label;
  const source = typeSource(info.schema, record?.type ?? '')?.source;
  if (source?.kind !== 'node') throw new Error(`${info.parentType.name} is no node`);
  return source.label;
}

function beginning({ record }: FieldRead, path: Path): readonly string[] {
  if (record === null) return [];
  if (path.from === undefined) return [record.key];
  const column = record.properties[path.from.column];
  const ids = Array.isArray(column) ? column.map(text) : [text(column)];
  return ids.filter((id) => id !== '');
}

function fieldOf({ info }: FieldRead): GraphQLField<unknown, unknown> | undefined {
  return info.parentType.getFields()[info.fieldName];
}

/** Every argument but paging and order restricts the rows, as its input type declares. */
function conditions(read: FieldRead): readonly Condition[] {
  return (fieldOf(read)?.args ?? []).flatMap((arg): Condition[] => {
    const value = read.args[arg.name];
    const type = getNamedType(arg.type);
    if (value === null || value === undefined) return [];
    const leaf = arg.extensions.dateline;
    if (leaf?.kind === 'in') return [{ ...leaf, value: z.array(z.string()).parse(value) }];
    if (!isInputObjectType(type) || arg.name === 'orderBy') return [];
    return [readFilter(type, z.record(z.string(), z.unknown()).parse(value), [arg.name])];
  });
}

function limitOf(args: FieldRead['args']): number | null {
  const first = z.number().nullish().parse(args['first']) ?? null;
  return first === null ? null : readSize(first, 'first');
}

/** A list property or the list of its elements, cut to `first` where the field has one. */
function sliced(value: unknown, args: FieldRead['args']): unknown {
  const limit = limitOf(args);
  return limit === null || !Array.isArray(value) ? value : value.slice(0, limit);
}

function isEdge(record: GraphRecord | null): record is EdgeRecord {
  return record !== null && 'other' in record;
}

/** The object types that the field may answer with and that have an id. */
function concreteTypes({ info }: FieldRead): readonly string[] {
  const output = getNamedType(info.returnType);
  const possible = isAbstractType(output) ? info.schema.getPossibleTypes(output) : [output];
  const names = possible.map((type) => type.name);
  return identifiableTypes(info.schema).filter((name) => names.includes(name));
}
