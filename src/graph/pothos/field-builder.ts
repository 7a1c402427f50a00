import { RootFieldBuilder, type SchemaTypes } from '@pothos/core';
import type { GraphRecord } from '../plain/record.ts';
import { graphqlTypeOf } from './columns.ts';
import { readAs } from './read-as.ts';

/**
 * The field methods. Pothos lets plugins add methods by prototype only, where their types cannot be
 * inferred: the casts here stand between the prototype and the declarations in `global-types.ts`.
 */
export function installFieldMethods(): void {
  const builder = RootFieldBuilder.prototype as PothosSchemaTypes.RootFieldBuilder<
    SchemaTypes,
    unknown
  >;

  builder.graph = function graph({ spec, nullable = false, safeToCompile = false, ...options }) {
    return this.field({
      ...options,
      nullable,
      ...readAs(
        spec,
        (record: GraphRecord | undefined, args, context, info) =>
          context.graph.read({ spec, record: record ?? null, args, info }),
        safeToCompile,
      ),
      // The options are checked where the method is declared; `field` infers from literals only.
    } as never);
  };

  builder.globalId = function globalId() {
    return this.graph({ type: 'ID', spec: { kind: 'globalId' } });
  };

  builder.property = function property(column, { type, ...options } = {}) {
    const item = type ?? graphqlTypeOf(column);
    return this.graph({
      ...options,
      // A list type is a one-element array in Pothos.
      type: (column.list ? [item] : item) as never,
      nullable: column.optional,
      spec: {
        kind: 'property',
        property: column.name,
        instant: column.type === 'date-time',
      },
    });
  };
}
