import type { GraphQLSchema } from 'graphql';
import type { FieldSpec, OrderKey, Path } from '../declaration.ts';
import type { FieldArguments, ReadArguments } from '../field-arguments.ts';
import type { SelectedField, SelectedObject } from '../selection.ts';
import { targetSource, type TypeSource } from '../type-source.ts';
import type { Begin, Column, ObjectOutput, Output, Ref, Rows } from './plan.ts';
import type { PartsBuilder } from './scope-builder.ts';
import { ScopeBuilder } from './scope-builder.ts';
import { refOf, type View } from './view.ts';

export type SpecOf<K extends FieldSpec['kind']> = Extract<FieldSpec, { readonly kind: K }>;

/** The labels of the types that ask for a field; null where all of them do. */
export type OnlyLabels = Extract<Begin, { readonly kind: 'record' }>['only'];

/** What the planners of the kinds of fields share: fields contain objects, and objects fields. */
export interface Planning {
  readonly schema: GraphQLSchema;
  /** The arguments of every field by ordinal. */
  readonly args: readonly ReadArguments[];
  readonly parts: PartsBuilder;
  /** The part that holds the texts which evidence is cut out of. */
  readonly versions: () => { readonly part: number; readonly scope: ScopeBuilder };
  readonly object: (selected: SelectedObject, view: View, scope: ScopeBuilder) => ObjectOutput;
  readonly field: (
    field: SelectedField,
    view: View,
    scope: ScopeBuilder,
    only: OnlyLabels,
  ) => Output;
}

export const inline = (object: ObjectOutput): Output => ({ kind: 'object', object });

export const valueColumn = (ref: Ref, instant = false): Column => ({ kind: 'value', ref, instant });

export const idColumn = (on: 'node' | 'edge'): Column => valueColumn({ on, property: 'id' });

export function argumentsOf({ args }: Planning, field: SelectedField): ReadArguments {
  const read = args[field.ordinal];
  if (read === undefined) throw new Error('arguments that were not read');
  return read;
}

export function pagingOf(
  planning: Planning,
  field: SelectedField,
): NonNullable<FieldArguments['paging']> {
  const args = argumentsOf(planning, field);
  if ('fault' in args || args.paging === null) throw new Error('a list without a page');
  return args.paging;
}

export function selectedOf({ selected, list }: SelectedField): SelectedObject {
  if (selected === null) throw new Error(`${list} selects nothing`);
  return selected;
}

export function targetOf({ schema }: Planning, { definition }: SelectedField): TypeSource {
  if (definition === null) throw new Error('no type');
  return targetSource(schema, definition.type);
}

/** Where the rows of a path begin, seen from an object. */
export function beginning(path: Path, view: View, only: OnlyLabels): Pick<Rows, 'begin' | 'path'> {
  const { from, ...rest } = path;
  if (from === undefined) return { begin: { kind: 'record', on: view.on, only }, path: rest };
  return { begin: { kind: 'column', ref: refOf(view, from.column), from }, path: rest };
}

export interface RowsOptions {
  readonly keys: readonly OrderKey[];
  readonly limit: Rows['limit'];
  readonly record: Rows['record'];
  /** Where the rows are a column. */
  readonly parent: ScopeBuilder;
}

/** The rows of a field, with an empty scope to put its columns into. */
export function rowsOf(
  planning: Planning,
  field: SelectedField,
  { begin, path }: Pick<Rows, 'begin' | 'path'>,
  { keys, limit, record, parent }: RowsOptions,
): Rows & { readonly scope: ScopeBuilder } {
  const args = argumentsOf(planning, field);
  if ('fault' in args) throw new Error('rows of a faulty field');
  return {
    ordinal: field.ordinal,
    begin,
    path,
    record,
    condition: args.condition,
    paging: args.paging,
    keys,
    limit: limit === 'first' && args.limit === null ? null : limit,
    isCounted: false,
    element: null,
    scope: new ScopeBuilder(parent.isOne && limit === 'one', parent.isOne),
  };
}

export function recordOf({ source }: TypeSource): Rows['record'] {
  return source.kind === 'tie' ? 'edge' : 'node';
}
