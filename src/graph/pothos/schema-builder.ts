import PothosSchemaBuilder, { type SchemaTypes } from '@pothos/core';
import type { ConnectionPart } from '../compile/declaration.ts';
import type { ConnectionRecord } from '../plain/read-connection.ts';
import type { EdgeRecord } from '../plain/record.ts';
import type { GraphConnectionOptions, GraphTypeOptions } from './options.ts';
import { readAs } from './read-as.ts';
import { typeOf } from './type-of.ts';

type Builder = PothosSchemaTypes.SchemaBuilder<SchemaTypes>;

/** The schema methods; see `installFieldMethods` on the casts. */
export function installSchemaMethods(): void {
  const builder = PothosSchemaBuilder.prototype as Builder;

  builder.graphObject = function graphObject(name, options) {
    return this.objectType(name as never, typeOptions(options) as never);
  };

  builder.graphInterface = function graphInterface(name, options) {
    const type = { ...typeOptions(options), resolveType: typeOf };
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
          edges: t.field({
            type: [edge],
            nullable: false,
            ...part('edges', ({ edges }) => edges),
          } as never),
          nodes: t.field({
            type: [node],
            nullable: false,
            ...part('nodes', ({ nodes }) => nodes),
          } as never),
          pageInfo: t.field({
            type: 'PageInfo',
            nullable: false,
            ...part('pageInfo', ({ pageInfo }) => pageInfo),
          } as never),
          totalCount: t.field({
            type: 'Int',
            nullable: true,
            ...part('totalCount', ({ totalCount }) => totalCount()),
          } as never),
        }),
      } as never,
    );
  };
}

function part(name: ConnectionPart, of: (record: ConnectionRecord) => unknown) {
  return readAs<ConnectionRecord>({ kind: 'connectionPart', part: name }, of);
}

function edgeType(
  builder: Builder,
  name: string,
  node: Parameters<Builder['graphConnection']>[1],
  options: GraphConnectionOptions<SchemaTypes>,
) {
  return builder.objectRef<EdgeRecord>(`${name}Edge`).implement({
    ...(options.edgeDescription === undefined ? {} : { description: options.edgeDescription }),
    extensions: { dateline: { kind: 'edge', node } },
    fields: (t) => ({
      cursor: t.field({
        type: 'String',
        nullable: false,
        ...readAs<EdgeRecord>({ kind: 'edgePart', part: 'cursor' }, ({ cursor }) => cursor),
      } as never),
      node: t.field({
        type: node,
        nullable: false,
        ...readAs<EdgeRecord>({ kind: 'edgePart', part: 'node' }, (record) => record.node),
      } as never),
      ...options.edgeFields?.(t),
    }),
  });
}

function typeOptions<Fields>(options: GraphTypeOptions<SchemaTypes, Fields>) {
  const { source, ...rest } = options;
  return { ...rest, extensions: { dateline: { kind: 'source', source } } };
}
