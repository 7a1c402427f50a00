import type { FieldRef, InputFieldMap, InterfaceParam, SchemaTypes, TypeParam } from '@pothos/core';
import type { FieldSpec, Source } from '../compile/declaration.ts';
import type { EdgeRecord } from '../plain/record.ts';

/** Options of a field that lies in the graph. */
export interface GraphFieldOptions<Types extends SchemaTypes> {
  readonly type: TypeParam<Types>;
  readonly description?: string;
  readonly nullable?: boolean;
  readonly args?: InputFieldMap;
  readonly spec: FieldSpec;
  /**
   * The field may be answered without the resolvers that other plugins put around it: they look on
   * (tracing) and decide nothing (authorization). Without this, whatever asks for a field that some
   * plugin wraps is executed field by field.
   */
  readonly safeToCompile?: boolean;
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
