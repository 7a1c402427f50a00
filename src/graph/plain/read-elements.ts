import { encodeCursor } from '../compile/cursor.ts';
import type { ElementColumns, EvidenceColumns } from '../compile/declaration.ts';
import type { Paging } from '../compile/field-arguments.ts';
import type { TypeSource } from '../compile/type-source.ts';
import {
  columnsRecord,
  text,
  type EdgeRecord,
  type GraphRecord,
  type Properties,
} from './record.ts';
import { pageOf, type ConnectionRecord } from './read-connection.ts';

/** Rows of parallel lists: one record an index. */
export function elementRecords(
  target: TypeSource,
  columns: ElementColumns,
  properties: Properties,
): readonly GraphRecord[] {
  const lists = Object.entries(columns.lists).map(
    ([column, property]) => [column, listOf(properties[property])] as const,
  );
  const constants = Object.entries(columns.constants).map(
    ([column, property]) => [column, properties[property]] as const,
  );
  const length = Math.max(0, ...lists.map(([, list]) => list.length));
  return Array.from({ length }, (_, index) => {
    const row = Object.fromEntries([
      // A list of Neo4j holds no null: what is missing lies there as an empty text.
      ...lists.map(([column, list]) => [column, list[index] === '' ? null : list[index]] as const),
      ...constants,
    ]);
    const { cut } = columns;
    const whole = cut === undefined ? '' : text(properties[cut.text]);
    const part = whole.slice(Number(row['start']), Number(row['end']));
    return columnsRecord(target, cut === undefined ? row : { ...row, [cut.column]: part });
  });
}

/** The evidence that a record's columns hold; null where no version stands behind it. */
export function evidenceRecord(
  target: TypeSource,
  columns: EvidenceColumns,
  properties: Properties,
): GraphRecord | null {
  if (typeof properties[columns.versionId] !== 'string') return null;
  const first = (value: unknown): unknown => (Array.isArray(value) ? listOf(value)[0] : value);
  const row = Object.entries(columns).map(
    ([column, property]: [string, string]) => [column, first(properties[property])] as const,
  );
  return columnsRecord(target, Object.fromEntries(row));
}

/** A page of elements in text order; the entity's id tells apart two that share a span. */
export function elementPage(
  elements: readonly GraphRecord[],
  { page, tag, after }: Paging,
): ConnectionRecord {
  const position = ({ properties }: GraphRecord): readonly [number, number, string] => [
    Number(properties['start']),
    Number(properties['end']),
    text(properties['entityId']),
  ];
  const compare = (a: readonly unknown[], b: readonly unknown[]): number =>
    Number(a[0]) - Number(b[0]) ||
    Number(a[1]) - Number(b[1]) ||
    (text(a[2]) < text(b[2]) ? -1 : text(a[2]) > text(b[2]) ? 1 : 0);
  const rest = elements
    .map((node) => ({ node, at: position(node) }))
    .sort((a, b) => compare(a.at, b.at))
    .filter(({ at }) => after === null || compare(at, after) > 0)
    .slice(0, page.size + 1);
  const edges = rest.map(({ node, at }): EdgeRecord => ({
    type: '',
    key: '',
    properties: {},
    node,
    other: {},
    cursor: encodeCursor(tag, at),
  }));
  return { ...pageOf(edges, page), totalCount: () => Promise.resolve(elements.length) };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
