import type {
  FieldKind,
  FieldRef,
  InputFieldMap,
  InterfaceParam,
  SchemaTypes,
  TypeParam,
} from '@pothos/core';
import type { FieldSpec, Source } from '../compile/declaration.ts';
import type { EdgeRecord, GraphRecord } from '../plain/record.ts';
import type { Column } from './columns.ts';
import type { DatelinePlugin } from './plugin.ts';

/** Options of a field that lies in the graph. */
export interface GraphFieldOptions<Types extends SchemaTypes> {
  readonly type: TypeParam<Types>;
  readonly description?: string;
  readonly nullable?: boolean;
  readonly args?: InputFieldMap;
  readonly spec: FieldSpec;
}

export interface PropertyOptions<Types extends SchemaTypes> {
  /** A more precise type than the model's: an enum, `URL`, `EDTF`. */
  readonly type?: TypeParam<Types>;
  readonly description?: string;
  readonly args?: InputFieldMap;
}

export interface GraphTypeOptions<Types extends SchemaTypes, Fields> {
  readonly source: Source;
  readonly description?: string;
  readonly interfaces?: readonly InterfaceParam<Types>[];
  readonly fields: Fields;
}

export interface GraphConnectionOptions<Types extends SchemaTypes> {
  readonly description?: string;
  readonly edgeDescription?: string;
  /** Fields of the edge beside `cursor` and `node`. */
  readonly edgeFields?: (
    t: PothosSchemaTypes.ObjectFieldBuilder<Types, EdgeRecord>,
  ) => Record<string, FieldRef<Types>>;
}

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
