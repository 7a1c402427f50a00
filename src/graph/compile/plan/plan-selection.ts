import type { GraphQLSchema } from 'graphql';
import type { ReadArguments } from '../field-arguments.ts';
import type { SelectedField, SelectedObject, Selection } from '../selection.ts';
import { onlyLabels } from './only-labels.ts';
import { planField } from './plan-field.ts';
import { planRoot } from './plan-root.ts';
import type { Column, ObjectOutput, Output, Plan } from './plan.ts';
import { valueColumn, type Planning } from './planning.ts';
import { PartsBuilder, type ScopeBuilder } from './scope-builder.ts';
import type { View } from './view.ts';

/**
 * Plans one root field: which records are read in which part, and how the answer is made of them.
 *
 * @param args the arguments of every field by ordinal.
 */
export function planSelection(
  schema: GraphQLSchema,
  { root }: Selection,
  args: readonly ReadArguments[],
): Plan {
  const builder = new PartsBuilder();
  let versions: ReturnType<Planning['versions']> | null = null;
  const planning: Planning = {
    schema,
    args,
    parts: builder,
    // All evidence of a statement is cut out of one set of texts, each fetched once.
    versions: () =>
      (versions ??= builder.add(
        {
          kind: 'keys',
          from: { label: 'ArticleVersion', column: 'id' },
          path: { steps: [] },
          isText: true,
        },
        false,
      )),
    object: (selected, view, scope) => planObject(planning, selected, view, scope),
    field: (field, view, scope, only) => planField(planning, field, { view, scope, only }),
  };
  const { scope } = builder.add({ kind: 'once' }, true);
  const output = planRoot(planning, root, scope);
  const { parts } = builder;
  return {
    parts,
    root: { key: root.key, type: root.definition?.type ?? null, output },
    subqueries: countSubqueries(parts),
  };
}

/** Lists and relations; what a list is counted by, and what gathers records, is not told apart. */
function countSubqueries(parts: Plan['parts']): number {
  return parts.reduce(
    (sum, { begin, scope }) =>
      sum + (begin.kind === 'ids' || begin.kind === 'keys' ? 1 : 0) + countNested(scope.columns),
    0,
  );
}

function countNested(columns: readonly Column[]): number {
  return columns.reduce((sum, column) => {
    // A list of which only the total is asked.
    if (column.kind === 'total') return sum + (column.isAlone ? 1 : 0);
    return column.kind === 'rows' ? sum + 1 + countNested(column.rows.scope.columns) : sum;
  }, 0);
}

/** What is asked of an object; of an abstract one for each type that it may turn out to be. */
function planObject(
  planning: Planning,
  selected: SelectedObject,
  view: View,
  scope: ScopeBuilder,
): ObjectOutput {
  const { name, source } = view.target;
  const told = source.kind === 'node' ? (source.discriminator ?? null) : null;
  const discriminator =
    told === null || selected.types.has(name)
      ? null
      : {
          column: scope.column(valueColumn({ on: view.on, property: told.property })),
          types: told.types,
        };
  const planned = new Map<SelectedField, Output>();
  const asked = [...selected.types].filter(([type]) => discriminator !== null || type === name);
  const fields = asked.map(([type, list]) => {
    const outputs = list.map((field) => {
      const only = onlyLabels(planning.schema, asked, field);
      const output = planned.get(field) ?? planning.field(field, view, scope, only);
      planned.set(field, output);
      return { key: field.key, type: field.definition?.type ?? null, output };
    });
    return [type, outputs] as const;
  });
  return { type: name, discriminator, fields: Object.fromEntries(fields) };
}
