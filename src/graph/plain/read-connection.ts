import { hasOwnText, type Condition } from '../compile/condition.ts';
import { decodeCursor, encodeCursor, orderTag, type CursorValue } from '../compile/cursor.ts';
import type { FieldSpec, OrderKey } from '../compile/declaration.ts';
import { readPage, type Page, type PageArgs } from '../compile/page.ts';
import type { TypeSource } from '../compile/type-source.ts';
import { CallerFault } from '../../errors.ts';
import type { NodeLabel } from '../model/nodes.ts';
import type { PlainReading } from './plain-reading.ts';
import { rowRecord, text, type EdgeRecord, type FoundRow } from './record.ts';
import type { RowsQuery } from './rows-statement.ts';

export type ConnectionSpec = Extract<FieldSpec, { readonly kind: 'connection' }>;

export interface OrderArgs {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

export interface ConnectionRequest {
  readonly spec: ConnectionSpec;
  /** Name of the list, part of its cursors: `Person.articles`. */
  readonly list: string;
  readonly target: TypeSource;
  readonly startLabel: NodeLabel | null;
  readonly beginning: readonly string[];
  readonly condition: Condition;
  readonly page: PageArgs;
  readonly orderBy: OrderArgs | null;
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

/** Reads one page of a list. @throws CallerFault BAD_USER_INPUT for bad paging, order or cursors. */
export async function readConnection(
  reading: PlainReading,
  request: ConnectionRequest,
): Promise<ConnectionRecord> {
  const { spec, target, condition, beginning } = request;
  const page = readPage(request.page);
  const keys = chooseOrder(request);
  const tag = orderTag(request.list, keys);
  const cursor = (value: string | null, argument: string): readonly CursorValue[] | null =>
    value === null ? null : decodeCursor(value, tag, keys, argument);
  const query: RowsQuery = {
    path: spec.path,
    startLabel: request.startLabel,
    target: target.source,
    condition,
    hits: await reading.hits(condition),
    keys,
    backward: page.backward,
    after: cursor(page.after, 'after'),
    before: cursor(page.before, 'before'),
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

function chooseOrder({ spec, orderBy, condition }: ConnectionRequest): readonly OrderKey[] {
  const isWorded = hasOwnText(condition);
  if (orderBy === null)
    return isWorded && spec.relevance !== null ? spec.relevance : spec.defaultOrder;
  const keys = spec.orders[text(orderBy.field)];
  if (keys === undefined) throw new Error(`no order ${orderBy.field}`);
  if (!isWorded && keys.some((key) => key.on === 'score'))
    throw new CallerFault(
      'BAD_USER_INPUT',
      `${orderBy.field} orders by words: give the filter a text or a name, or choose another order.`,
      ['orderBy'],
    );
  return keys.map((key) => ({ ...key, descending: orderBy.direction === 'DESC' }));
}
