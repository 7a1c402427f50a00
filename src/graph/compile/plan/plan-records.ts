import type { SelectedField, SelectedObject } from '../selection.ts';
import type { TypeSource } from '../type-source.ts';
import { needsSubquery } from './needs-subquery.ts';
import type { Frame, Output, Rows } from './plan.ts';
import {
  beginning,
  inline,
  recordOf,
  rowsOf,
  selectedOf,
  targetOf,
  valueColumn,
  type OnlyLabels,
  type Planning,
  type SpecOf,
} from './planning.ts';
import { asksText } from './asks-text.ts';
import type { ScopeBuilder } from './scope-builder.ts';
import { recordView, refOf, type View } from './view.ts';

/**
 * How the objects of a row are read: in the row itself where columns do, else in a part of their
 * own, once per distinct record.
 */
export function planRecords(
  planning: Planning,
  objects: readonly SelectedObject[],
  view: View,
  scope: ScopeBuilder,
): (selected: SelectedObject) => Output {
  const isNested = objects.some((selected) => needsSubquery(selected, view.target.name));
  // The hits of a full text are known to the parts alone.
  const mayNest = scope.mayNest && !objects.some((selected) => asksText(planning, selected));
  if (!isNested || mayNest) {
    const planned = new Map<SelectedObject, Output>();
    return (selected) => {
      const output = planned.get(selected) ?? inline(planning.object(selected, view, scope));
      planned.set(selected, output);
      return output;
    };
  }
  const on = view.on === 'edge' ? 'edge' : 'node';
  const { part, scope: ofPart } = planning.parts.add({ kind: 'records', on }, scope.isOne);
  scope.export({ kind: 'record', part, on: view.on });
  const column = scope.column(valueColumn({ on: view.on, property: 'id' }));
  const inPart = recordView(view.target, on);
  return (selected) => ({
    kind: 'reference',
    column,
    part,
    object: planning.object(selected, inPart, ofPart),
  });
}

/** The one object that stands on a frame of the row. */
export function planRecord(
  planning: Planning,
  selected: SelectedObject,
  target: TypeSource,
  on: Frame,
  scope: ScopeBuilder,
): Output {
  return planRecords(planning, [selected], recordView(target, on), scope)(selected);
}

/** What a row is about, as the field selects it. */
export function planRowRecord(
  planning: Planning,
  field: SelectedField,
  target: TypeSource,
  { record, scope }: Rows & { readonly scope: ScopeBuilder },
): Output {
  return planRecord(planning, selectedOf(field), target, record, scope);
}

/** One record at the end of a path. */
export function planRelated(
  planning: Planning,
  field: SelectedField,
  { path }: SpecOf<'related'>,
  at: { readonly view: View; readonly scope: ScopeBuilder; readonly only: OnlyLabels },
): Output {
  const { view, scope, only } = at;
  const target = targetOf(planning, field);
  if (path.from === undefined) {
    const record = recordOf(target);
    const options = { keys: [], limit: 'one', record, parent: scope } as const;
    const rows = rowsOf(planning, field, beginning(path, view, only), options);
    const of = planRowRecord(planning, field, target, rows);
    return { kind: 'first', column: scope.column({ kind: 'rows', rows }), of };
  }
  const ref = refOf(view, path.from.column);
  const selected = selectedOf(field);
  // The ends of an edge are at hand: no look-up by their ids.
  if (ref.property === 'id' && ref.on !== view.on && path.steps.length === 0)
    return planRecord(planning, selected, target, ref.on, scope);
  const begin = { kind: 'keys', from: path.from, path, isText: false } as const;
  const { part, scope: keyed } = planning.parts.add(begin, scope.isOne);
  scope.export({ kind: 'key', part, ref, isList: false, upTo: null });
  const object = planning.object(selected, recordView(target, 'node'), keyed);
  return { kind: 'reference', column: scope.column(valueColumn(ref)), part, object };
}

/** A short sorted list of records. */
export function planRelatedList(
  planning: Planning,
  field: SelectedField,
  { path, order }: SpecOf<'relatedList'>,
  at: { readonly view: View; readonly scope: ScopeBuilder; readonly only: OnlyLabels },
): Output {
  const target = targetOf(planning, field);
  const record = recordOf(target);
  const options = { keys: order, limit: 'first', record, parent: at.scope } as const;
  const rows = rowsOf(planning, field, beginning(path, at.view, at.only), options);
  const of = planRowRecord(planning, field, target, rows);
  return { kind: 'each', column: at.scope.column({ kind: 'rows', rows }), of };
}
