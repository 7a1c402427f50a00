import {
  getOperationAST,
  isAbstractType,
  isObjectType,
  Kind,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { directiveVariables, isReadAsDeclared } from './selection.ts';

/** An operation that consists of declared fields alone: its rows are its answer. */
export interface DirectOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | null;
  readonly root: GraphQLObjectType;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Names of the variables that directives read. */
  readonly directives: readonly string[];
}

const known = new WeakMap<DocumentNode, Map<string, DirectOperation | null>>();

/**
 * The operation of a valid document, if nothing in it must be executed: null for mutations,
 * introspection, a field with a resolver of its own, and one that another plugin wraps and that is not
 * declared safe. Remembered for as long as the document lives.
 */
export function directOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
): DirectOperation | null {
  const operations = known.get(document) ?? new Map<string, DirectOperation | null>();
  known.set(document, operations);
  const name = operationName ?? '';
  const found = operations.get(name);
  if (found !== undefined) return found;
  const made = makeDirectOperation(schema, document, operationName ?? null);
  operations.set(name, made);
  return made;
}

function makeDirectOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): DirectOperation | null {
  const operation = getOperationAST(document, operationName);
  const root = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || !root) return null;
  if (!isDeclaredThroughout(schema, document)) return null;
  const fragments = fragmentsOf(document);
  return {
    schema,
    document,
    operation,
    operationName: operation.name?.value ?? null,
    root,
    fragments,
    directives: directiveVariables([operation, ...Object.values(fragments)]),
  };
}

function fragmentsOf(document: DocumentNode): Readonly<Record<string, FragmentDefinitionNode>> {
  const fragments = document.definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION
      ? [[definition.name.value, definition] as const]
      : [],
  );
  return Object.fromEntries(fragments);
}

/** Every field of the document, also of its other operations: they are seldom and cost little. */
function isDeclaredThroughout(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let isDeclared = true;
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: ({ name }) => {
        if (name.value === '__typename') return;
        const parent = types.getParentType();
        // The field of an interface is resolved by the types that implement it.
        const parents = isAbstractType(parent) ? schema.getPossibleTypes(parent) : [parent];
        for (const type of parents) {
          const field = isObjectType(type) ? type.getFields()[name.value] : undefined;
          const isRead = field?.extensions.dateline !== undefined && isReadAsDeclared(field);
          if (!isRead) isDeclared = false;
        }
      },
    }),
  );
  return isDeclared;
}
