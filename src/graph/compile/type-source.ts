import {
  getNamedType,
  isInterfaceType,
  isObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import type { FieldSpec, Path, Source } from './declaration.ts';

/** What the plugin writes on types and fields, for both ways of reading. */
export type TypeExtension =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'connection'; readonly node: string }
  | { readonly kind: 'edge'; readonly node: string };

/* eslint-disable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unused-vars -- merged
   declarations must repeat the type parameters of graphql-js to the letter */
declare module 'graphql' {
  interface GraphQLObjectTypeExtensions<_TSource = any, _TContext = any> {
    readonly dateline?: TypeExtension;
  }
  interface GraphQLInterfaceTypeExtensions {
    readonly dateline?: TypeExtension;
  }
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs = any> {
    /** Where the field lies in the graph. */
    readonly dateline?: FieldSpec;
    /**
     * The resolver that reads it so. Where another stands in its place (authorization, a plugin that
     * catches errors), the field must be executed, unless `datelineSafe` says that it need not.
     */
    readonly datelineResolve?: unknown;
    readonly datelineSafe?: boolean;
  }
}
/* eslint-enable @typescript-eslint/no-explicit-any, @typescript-eslint/no-unused-vars */

/** A GraphQL type's name with the place where its objects lie. */
export interface TypeSource {
  readonly name: string;
  readonly source: Source;
}

/** The source of an object or interface type; null for one that does not lie in the graph. */
export function typeSource(schema: GraphQLSchema, name: string): TypeSource | null {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) return null;
  const extension = type.extensions.dateline;
  return extension?.kind === 'source' ? { name, source: extension.source } : null;
}

/** The source of what a field answers: for a connection, of its nodes. */
export function targetSource(schema: GraphQLSchema, output: GraphQLOutputType): TypeSource {
  const type = getNamedType(output);
  const extension = isObjectType(type) ? type.extensions.dateline : undefined;
  const name = extension?.kind === 'connection' ? extension.node : type.name;
  const found = typeSource(schema, name);
  if (found === null) throw new Error(`${name} declares no source`);
  return found;
}

/** Names of the object types that lie in the graph as nodes or ties: what `node` can answer. */
export function identifiableTypes(schema: GraphQLSchema): readonly string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => {
      const extension = type.extensions.dateline;
      return extension?.kind === 'source' && extension.source.kind !== 'rows';
    })
    .map((type) => type.name);
}

/**
 * How a record is found by its key. A node is matched as itself; a tie, which has no index of its own,
 * through one of its claims: from the claim to its subject, and along the one relationship that bears
 * the id.
 */
export function identifiedBy({
  name,
  source,
}: TypeSource): Path & { readonly from: NonNullable<Path['from']> } {
  if (source.kind === 'node') {
    const { label, equals } = source;
    const from = { label, column: 'id', ...(equals === undefined ? {} : { equals }) };
    return { from, steps: [] };
  }
  if (source.kind === 'rows') throw new Error(`${name} has no identity`);
  return {
    from: { label: 'Claim', column: 'id', property: 'tieId' },
    steps: [
      { types: ['SUBJECT'], direction: 'out', to: 'Entity' },
      { types: source.types, direction: 'both', to: 'Entity' },
    ],
    edge: 1,
    edgeBelongsTo: { edge: 'id', start: 'tieId' },
  };
}
