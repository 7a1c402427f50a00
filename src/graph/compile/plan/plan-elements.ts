import type { ElementColumns } from '../declaration.ts';
import type { SelectedField } from '../selection.ts';
import type { Export, Output, Ref } from './plan.ts';
import {
  argumentsOf,
  inline,
  selectedOf,
  targetOf,
  valueColumn,
  type Planning,
  type SpecOf,
} from './planning.ts';
import { ScopeBuilder } from './scope-builder.ts';
import { refOf, type View } from './view.ts';

/** Rows made of parallel lists of a node or an edge. */
export function planElements(
  planning: Planning,
  field: SelectedField,
  { columns }: SpecOf<'elements'>,
  { view, scope }: { readonly view: View; readonly scope: ScopeBuilder },
): Output {
  const cut =
    columns.cut === undefined
      ? null
      : {
          column: columns.cut.column,
          text: scope.column(valueColumn(refOf(view, columns.cut.text))),
        };
  // An entry is an expression: nothing can be nested in it.
  const entry = new ScopeBuilder(false, false);
  const named = elementNames(view, columns);
  const target = targetOf(planning, field);
  const object = planning.object(
    selectedOf(field),
    { target, on: view.on, named, other: null, cut },
    entry,
  );
  // What an entry points at is read for the whole list: the row hands over every key of it.
  for (const given of entry.exports) scope.export(ofWholeList(given));
  const [sizedBy = ''] = Object.values(columns.lists);
  const args = argumentsOf(planning, field);
  const column = scope.column({
    kind: 'elements',
    sizedBy: refOf(view, sizedBy),
    limit: 'fault' in args || args.limit === null ? null : field.ordinal,
    columns: entry.columns,
  });
  return { kind: 'each', column, of: inline(object) };
}

/** The columns of an entry: of the lists those at its place, and what every entry repeats. */
export function elementNames(
  view: View,
  { lists, constants }: Pick<ElementColumns, 'lists' | 'constants'>,
): Readonly<Record<string, Ref>> {
  return Object.fromEntries([
    ...Object.entries(lists).map(
      ([name, property]) => [name, { ...refOf(view, property), at: 'element' }] as const,
    ),
    ...Object.entries(constants).map(([name, property]) => [name, refOf(view, property)] as const),
  ]);
}

/** Exports of an entry as exports of the row that holds the whole list. */
function ofWholeList(given: Export): Export {
  if (given.kind === 'record') return given;
  const isList = given.ref.at === 'element';
  const { on, property } = given.ref;
  return {
    ...given,
    ref: isList ? { on, property } : given.ref,
    isList,
    // Entries stand in the order of the text.
    upTo: given.upTo?.at === 'element' ? { ...given.upTo, at: 'last' } : given.upTo,
  };
}
