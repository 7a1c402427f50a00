import PothosSchemaBuilder, { type SchemaTypes } from '@pothos/core';
import type { ConnectionRecord } from '../plain/read-connection.ts';
import type { EdgeRecord, GraphRecord } from '../plain/record.ts';
import type { GraphConnectionOptions, GraphTypeOptions } from './options.ts';

type Builder = PothosSchemaTypes.SchemaBuilder<SchemaTypes>;

/** The schema methods; see `installFieldMethods` on the casts. */
export function installSchemaMethods(): void {
  const builder = PothosSchemaBuilder.prototype as Builder;

  builder.graphObject = function graphObject(name, options) {
    return this.objectType(name as never, typeOptions(options) as never);
  };

  builder.graphInterface = function graphInterface(name, options) {
    const resolveType = (record: GraphRecord): string => record.type;
    const type = { ...typeOptions(options), resolveType };
    return this.interfaceType(name as never, type as never);
  };

  builder.graphConnection = function graphConnection(name, node, options = {}) {
    const edge = edgeType(this, name, node, options);
    return this.objectType(
      `${name}Connection` as never,
      {
        ...(options.description === undefined ? {} : { description: options.description }),
        extensions: { dateline: { kind: 'connection', node } },
        fields: (t: PothosSchemaTypes.ObjectFieldBuilder<SchemaTypes, ConnectionRecord>) => ({
          edges: t.field({ type: [edge], nullable: false, resolve: ({ edges }) => edges as never }),
          nodes: t.field({
            type: [node] as never,
            nullable: false,
            resolve: ({ nodes }: ConnectionRecord) => nodes as never,
          }),
          pageInfo: t.field({
            type: 'PageInfo' as never,
            nullable: false,
            resolve: ({ pageInfo }: ConnectionRecord) => pageInfo as never,
          }),
          totalCount: t.int({ nullable: true, resolve: ({ totalCount }) => totalCount() }),
        }),
      } as never,
    );
  };
}

function edgeType(
  builder: Builder,
  name: string,
  node: Parameters<Builder['graphConnection']>[1],
  options: GraphConnectionOptions<SchemaTypes>,
) {
  return builder.objectRef<EdgeRecord>(`${name}Edge`).implement({
    ...(options.edgeDescription === undefined ? {} : { description: options.edgeDescription }),
    extensions: { dateline: { kind: 'source', source: { kind: 'rows' } } },
    fields: (t) => ({
      cursor: t.exposeString('cursor', { nullable: false }),
      node: t.field({
        type: node as never,
        nullable: false,
        resolve: (edge: EdgeRecord) => edge.node as never,
      }),
      ...options.edgeFields?.(t),
    }),
  });
}

function typeOptions<Fields>(options: GraphTypeOptions<SchemaTypes, Fields>) {
  const { source, ...rest } = options;
  return { ...rest, extensions: { dateline: { kind: 'source', source } } };
}
