import type { Condition } from '../compile/condition.ts';
import { encodeCursor } from '../compile/cursor.ts';
import type { FieldSpec } from '../compile/declaration.ts';
import type { Paging } from '../compile/field-arguments.ts';
import type { Page } from '../compile/page.ts';
import type { TypeSource } from '../compile/type-source.ts';
import type { NodeLabel } from '../model/nodes.ts';
import type { PlainReading } from './plain-reading.ts';
import { rowRecord, type EdgeRecord, type FoundRow } from './record.ts';
import type { RowsQuery } from './rows-statement.ts';

export type ConnectionSpec = Extract<FieldSpec, { readonly kind: 'connection' }>;

export interface ConnectionRequest {
  readonly spec: ConnectionSpec;
  readonly target: TypeSource;
  readonly startLabel: NodeLabel | null;
  readonly beginning: readonly string[];
  readonly condition: Condition;
  readonly paging: Paging;
}

/** What the fields of a connection type read: `totalCount` is asked only when it is selected. */
export interface ConnectionRecord {
  readonly edges: readonly EdgeRecord[];
  readonly nodes: readonly EdgeRecord['node'][];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

/** Reads one page of a list. */
export async function readConnection(
  reading: PlainReading,
  request: ConnectionRequest,
): Promise<ConnectionRecord> {
  const { spec, target, condition, beginning } = request;
  const { page, keys, tag, after, before } = request.paging;
  const query: RowsQuery = {
    path: spec.path,
    startLabel: request.startLabel,
    target: target.source,
    condition,
    hits: await reading.hits(condition),
    keys,
    backward: page.backward,
    after,
    before,
    // One row more than asked tells whether there are more.
    limit: page.size + 1,
  };
  const rows = await reading.rows(spec, query, beginning);
  const toEdge = (row: FoundRow): EdgeRecord => ({
    type: '',
    key: '',
    properties: row.edge ?? {},
    node: rowRecord(target, row),
    other: row.node,
    cursor: encodeCursor(tag, row.values),
  });
  return {
    ...pageOf(rows.map(toEdge), page),
    totalCount: () => reading.count(spec, query, beginning),
  };
}

/** Cuts the surplus row off and says what lies before and behind the page. */
export function pageOf(
  found: readonly EdgeRecord[],
  page: Page,
): Omit<ConnectionRecord, 'totalCount'> {
  const hasMore = found.length > page.size;
  const kept = found.slice(0, page.size);
  const edges = page.backward ? kept.toReversed() : kept;
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: page.backward ? page.before !== null : hasMore,
      hasPreviousPage: page.backward ? hasMore : page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
