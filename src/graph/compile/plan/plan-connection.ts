import { isSelective } from '../condition.ts';
import type { ElementColumns } from '../declaration.ts';
import type { SelectedField, SelectedObject } from '../selection.ts';
import type { TypeSource } from '../type-source.ts';
import { elementNames } from './plan-elements.ts';
import { planPage } from './plan-page.ts';
import { planRecords } from './plan-records.ts';
import type { Column, Output, Rows } from './plan.ts';
import {
  idColumn,
  pagingOf,
  recordOf,
  rowsOf,
  selectedOf,
  valueColumn,
  type Planning,
} from './planning.ts';
import type { ScopeBuilder } from './scope-builder.ts';
import { recordView, refOf, type View } from './view.ts';

/**
 * One page of a list: its rows, and beside them how many there are behind all pages.
 *
 * @param elements where the rows are the entries of the edge's lists.
 */
export function planConnection(
  planning: Planning,
  field: SelectedField,
  target: TypeSource,
  at: {
    readonly from: Pick<Rows, 'begin' | 'path'>;
    readonly scope: ScopeBuilder;
    readonly elements: ElementColumns | null;
  },
): Output {
  const { from, scope, elements } = at;
  const { keys } = pagingOf(planning, field);
  const planned = rowsOf(planning, field, from, {
    keys,
    limit: 'page',
    record: recordOf(target),
    parent: scope,
  });
  const inRow = recordView(target, planned.record);
  const ofEdge: View = { ...inRow, on: 'edge' };
  const view: View =
    elements === null ? inRow : { ...ofEdge, named: elementNames(ofEdge, elements) };
  const element = elements === null ? null : elementOrder(view, elements, keys);
  const rows = { ...planned, element };
  const sorted =
    element === null
      ? [...keys.map((key): Column => ({ kind: 'order', key })), idColumn(rows.record)]
      : [...element.keys, element.id].map((ref) => valueColumn(ref));
  const page = planPage(selectedOf(field), {
    ordinal: field.ordinal,
    node: planRecords(planning, nodeObjects(field.selected), view, rows.scope),
    cursor: () => ({
      kind: 'cursor',
      ordinal: field.ordinal,
      columns: sorted.map((column) => rows.scope.column(column)),
    }),
    edge: ({ output }) => {
      const edgeView: View = {
        target: { name: output, source: { kind: 'rows' } },
        on: rows.path.edge === undefined ? 'node' : 'edge',
        named: null,
        other: 'node',
        cut: null,
      };
      return (asked) => planning.field(asked, edgeView, rows.scope, null);
    },
  });
  const { ordinal } = field;
  const { fields } = page;
  if (!page.needsRows) {
    const alone = page.needsTotal ? scope.column({ kind: 'total', rows, isAlone: true }) : null;
    return { kind: 'connection', column: null, total: alone, ordinal, fields };
  }
  const limit = page.needsSurplus ? 'surplus' : 'page';
  const isCounted = page.needsTotal && isCountedWithPage(rows);
  const column = scope.column({ kind: 'rows', rows: { ...rows, limit, isCounted } });
  const counted: Column = isCounted
    ? { kind: 'countedTotal', column }
    : { kind: 'total', rows, isAlone: false };
  const total = page.needsTotal ? scope.column(counted) : null;
  return { kind: 'connection', column, total, ordinal, fields };
}

/**
 * Whether page and total come of one match: where a condition leads to few rows, all of them are found
 * for the total anyway. Of many rows the page is better read alone, in the order of an index, and a page
 * behind a cursor has other rows.
 */
function isCountedWithPage({ begin, condition, paging, keys }: Rows): boolean {
  if (begin.kind !== 'all' || keys.some(({ on }) => on === 'score')) return false;
  if (paging === null || paging.after !== null || paging.before !== null) return false;
  return isSelective(condition);
}

/** Entries are sorted by their place in the text; the entity tells apart two of one span. */
function elementOrder(
  view: View,
  { lists }: ElementColumns,
  keys: readonly { readonly property: string }[],
): NonNullable<Rows['element']> {
  return {
    unwound: lists['start'] ?? '',
    keys: keys.map(({ property }) => refOf(view, property)),
    id: refOf(view, 'entityId'),
  };
}

/** What is asked of the nodes of a list, under `nodes` and under the nodes of its `edges`. */
function nodeObjects(connection: SelectedObject | null): readonly SelectedObject[] {
  const fields = [...(connection?.types.values() ?? [])].flat();
  return fields.flatMap(({ spec, selected }) => {
    if (selected === null) return [];
    if (spec.kind === 'edgePart') return [selected];
    if (spec.kind !== 'connectionPart') return [];
    if (spec.part === 'nodes') return [selected];
    return spec.part === 'edges' ? nodeObjects(selected) : [];
  });
}
