import type { FieldArguments } from '../field-arguments.ts';
import type { SelectedField } from '../selection.ts';
import { identifiedBy, typeSource } from '../type-source.ts';
import { planConnection } from './plan-connection.ts';
import { planRowRecord } from './plan-records.ts';
import type { Begin, IdsOutput, Output } from './plan.ts';
import { needsSubquery } from './needs-subquery.ts';
import {
  argumentsOf,
  idColumn,
  recordOf,
  rowsOf,
  selectedOf,
  targetOf,
  type Planning,
} from './planning.ts';
import type { ScopeBuilder } from './scope-builder.ts';
import { recordView } from './view.ts';

/** A field at the root: a list of all nodes of a label, one of them, or what ids name. */
export function planRoot(planning: Planning, field: SelectedField, scope: ScopeBuilder): Output {
  const args = argumentsOf(planning, field);
  if ('fault' in args) return { kind: 'fault', ordinal: field.ordinal };
  const { spec } = field;
  if (spec.kind === 'byId' || spec.kind === 'byIds')
    return planIds(planning, field, args, { scope, isList: spec.kind === 'byIds' });
  const target = targetOf(planning, field);
  if (target.source.kind !== 'node') throw new Error(`${target.name} cannot be listed`);
  const { label, equals } = target.source;
  const begin: Begin = { kind: 'all', label, equals: equals ?? null };
  const from = { begin, path: { steps: [] } };
  if (spec.kind === 'connection')
    return planConnection(planning, field, target, { from, scope, elements: null });
  if (spec.kind !== 'by') throw new Error(`${spec.kind} is no root field`);
  const options = { keys: [], limit: 'one', record: 'node', parent: scope } as const;
  const rows = rowsOf(planning, field, from, options);
  const of = planRowRecord(planning, field, target, rows);
  return { kind: 'first', column: scope.column({ kind: 'rows', rows }), of };
}

/** One list of rows for each type that the ids name. */
function planIds(
  planning: Planning,
  field: SelectedField,
  { ids }: FieldArguments,
  at: { readonly scope: ScopeBuilder; readonly isList: boolean },
): Output {
  const names = [...new Set(ids.map(({ type }) => type))].sort();
  const types = names.map((name): [string, IdsOutput] => {
    const target = typeSource(planning.schema, name);
    if (target === null) throw new Error(`${name} declares no source`);
    const selected = selectedOf(field);
    const { from, ...path } = identifiedBy(target);
    if (target.source.kind === 'node' && needsSubquery(selected, name)) {
      const { ordinal } = field;
      const { part, scope } = planning.parts.add(
        { kind: 'ids', ordinal, type: name, from },
        !at.isList,
      );
      const object = planning.object(selected, recordView(target, 'node'), scope);
      return [name, { kind: 'part', part, of: { kind: 'object', object } }];
    }
    const begin: Begin = { kind: 'ids', type: name, from };
    const options = { keys: [], limit: null, record: recordOf(target), parent: at.scope };
    const rows = rowsOf(planning, field, { begin, path }, options);
    rows.scope.column(idColumn(rows.record));
    const of = planRowRecord(planning, field, target, rows);
    return [name, { kind: 'column', column: at.scope.column({ kind: 'rows', rows }), of }];
  });
  return {
    kind: 'ids',
    ordinal: field.ordinal,
    isList: at.isList,
    types: Object.fromEntries(types),
  };
}
