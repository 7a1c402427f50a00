import { NODES, type NodeLabel } from '../model/nodes.ts';
import type { PropertySpec, PropertyType } from '../model/property.ts';

/** A column that a field can show: its name with how the model says it lies there. */
export interface Column extends PropertySpec {
  readonly name: string;
}

export type Columns<T> = { readonly [K in keyof T & string]: Column };

/** The columns of a property table, so that a field names them as `article.headline`. */
export function columns<T extends Readonly<Record<string, PropertySpec>>>(table: T): Columns<T> {
  const named = Object.entries(table).map(([name, spec]) => [name, { ...spec, name }] as const);
  // The mapped type lists exactly the keys that `Object.entries` walked.
  return Object.fromEntries(named) as Columns<T>;
}

/** The columns of a label: `nodeColumns('Article').headline`. */
export function nodeColumns<L extends NodeLabel>(
  label: L,
): Columns<(typeof NODES)[L]['properties']> {
  return columns<(typeof NODES)[L]['properties']>(NODES[label].properties);
}

const GRAPHQL_TYPES = {
  string: 'String',
  int: 'Int',
  float: 'Float',
  boolean: 'Boolean',
  'date-time': 'DateTime',
} as const satisfies Record<PropertyType, string>;

export function graphqlTypeOf(column: Column): (typeof GRAPHQL_TYPES)[PropertyType] {
  return GRAPHQL_TYPES[column.type];
}
