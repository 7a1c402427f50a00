import type { FieldKind, FieldRef, SchemaTypes, TypeParam } from '@pothos/core';
import type { GraphRecord } from '../plain/record.ts';
import type { Column } from './columns.ts';
import type {
  GraphConnectionOptions,
  GraphFieldOptions,
  GraphTypeOptions,
  PropertyOptions,
} from './options.ts';
import type { DatelinePlugin } from './plugin.ts';

type ObjectFields<Types extends SchemaTypes> = (
  t: PothosSchemaTypes.ObjectFieldBuilder<Types, GraphRecord>,
) => Record<string, FieldRef<Types>>;

type InterfaceFields<Types extends SchemaTypes> = (
  t: PothosSchemaTypes.InterfaceFieldBuilder<Types, GraphRecord>,
) => Record<string, FieldRef<Types>>;

/* eslint-disable @typescript-eslint/no-namespace, @typescript-eslint/no-unused-vars -- Pothos takes
   extensions as merged declarations in its global namespace, type parameters and all */
declare global {
  export namespace PothosSchemaTypes {
    export interface Plugins<Types extends SchemaTypes> {
      dateline: DatelinePlugin<Types>;
    }

    export interface SchemaBuilder<Types extends SchemaTypes> {
      /** An object type that lies in the graph. */
      graphObject(
        name: string,
        options: GraphTypeOptions<Types, ObjectFields<Types>>,
      ): ObjectRef<Types, GraphRecord>;
      /** An interface over several such types; the source's discriminator tells which. */
      graphInterface(
        name: string,
        options: GraphTypeOptions<Types, InterfaceFields<Types>>,
      ): InterfaceRef<Types, GraphRecord>;
      /** `<name>Connection` and `<name>Edge` over nodes of a type. */
      graphConnection(
        name: string,
        node: TypeParam<Types> & string,
        options?: GraphConnectionOptions<Types>,
      ): ObjectRef<Types, unknown>;
    }

    export interface RootFieldBuilder<
      Types extends SchemaTypes,
      ParentShape,
      Kind extends FieldKind = FieldKind,
    > {
      /** A field read as its spec declares. */
      graph(options: GraphFieldOptions<Types>): FieldRef<Types>;
      /** The opaque id of the record. */
      globalId(): FieldRef<Types>;
      /** A stored property; type and nullability come from the model. */
      property(column: Column, options?: PropertyOptions<Types>): FieldRef<Types>;
    }
  }
}
