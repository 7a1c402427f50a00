import type { GraphQLResolveInfo } from 'graphql';
import { z } from 'zod';
import type { Condition } from '../compile/condition.ts';
import type { FieldSpec, OrderKey, Path } from '../compile/declaration.ts';
import { cutEvidence } from '../compile/evidence.ts';
import { readFieldArguments, type FieldArguments } from '../compile/field-arguments.ts';
import { encodeGlobalId } from '../compile/global-id.ts';
import { listName } from '../compile/selection.ts';
import { targetSource, typeSource, type TypeSource } from '../compile/type-source.ts';
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
  const { spec, record, info } = read;
  const properties = record?.properties ?? {};
  const { condition, limit, paging, ids } = argumentsOf(read);
  switch (spec.kind) {
    case 'globalId':
      return record === null ? null : encodeGlobalId(record.type, record.key);
    case 'property':
      return sliced(properties[spec.property] ?? null, limit);
    case 'self':
      return nodeRecord(target(read), properties);
    case 'otherEnd':
      return nodeRecord(target(read), isEdge(record) ? record.other : {});
    case 'related':
      return (await related(reading, read, spec.path, [], 1))[0] ?? null;
    case 'relatedList':
      return related(reading, read, spec.path, spec.order, limit);
    case 'connection':
      return readConnection(reading, {
        spec,
        target: target(read),
        startLabel: spec.path === null ? null : startLabel(read, spec.path),
        beginning: spec.path === null ? [] : beginning(read, spec.path),
        condition,
        paging: pagingOf(paging),
      });
    case 'elements':
      return sliced(elementRecords(target(read), spec.columns, properties), limit);
    case 'elementConnection': {
      const rows = await found(reading, read, spec.path, [], null);
      const elements = rows.flatMap(({ edge }) =>
        elementRecords(target(read), spec.columns, edge ?? {}),
      );
      return elementPage(elements, pagingOf(paging));
    }
    case 'evidence':
      return evidenceRecord(target(read), spec.columns, properties);
    case 'evidenceList': {
      const rows = await found(reading, read, spec.path, spec.order, limit);
      const of = (row: FoundRow) => (spec.on === 'edge' ? (row.edge ?? {}) : row.node);
      return rows.map((row) => evidenceRecord(target(read), spec.columns, of(row)));
    }
    case 'cut': {
      const version = await reading.version(text(properties['versionId']));
      return cutEvidence(version, span.parse(properties), spec.part);
    }
    case 'countAlike': {
      const value = text(properties[spec.property]);
      const alike = { kind: 'equals', on: 'node', property: spec.property, value } as const;
      const source = { kind: 'node', label: spec.label } as const;
      const query = { ...ROOT, target: source, condition: alike };
      return reading.count(spec, query, []);
    }
    case 'byId':
    case 'byIds': {
      const found = await Promise.all(ids.map((id) => readById(reading, spec, info.schema, id)));
      return spec.kind === 'byId' ? found[0] : found;
    }
    case 'by':
      return readFirst(reading, spec, target(read), { path: null, condition, beginning: [] });
    case 'connectionPart':
    case 'edgePart':
    case 'pagePart':
      throw new Error(`${spec.kind} is part of a list and read with it`);
  }
}

function argumentsOf({ spec, args, info }: FieldRead): FieldArguments {
  const { schema, parentType, fieldName } = info;
  const definition = parentType.getFields()[fieldName];
  if (definition === undefined) throw new Error(`${parentType.name} has no ${fieldName}`);
  const list = listName(parentType, fieldName);
  return readFieldArguments({ schema, definition, spec, list, args });
}

function pagingOf(paging: FieldArguments['paging']) {
  if (paging === null) throw new Error('a list without a page');
  return paging;
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

/** A list property or the list of its elements, cut to `first` where the field has one. */
function sliced(value: unknown, limit: number | null): unknown {
  return limit === null || !Array.isArray(value) ? value : value.slice(0, limit);
}

function isEdge(record: GraphRecord | null): record is EdgeRecord {
  return record !== null && 'other' in record;
}
