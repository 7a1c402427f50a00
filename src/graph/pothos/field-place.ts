import type { GraphQLResolveInfo, OperationDefinitionNode } from 'graphql';
import type { FieldPlace } from '../compile/compiler.ts';
import type { FieldSpec } from '../compile/declaration.ts';
import { directiveVariables, type Variables } from '../compile/selection.ts';

const directives = new WeakMap<OperationDefinitionNode, readonly string[]>();

/** The place of a field that is being executed. */
export function placeOf(info: GraphQLResolveInfo, spec: FieldSpec | null): FieldPlace {
  const { schema, fragments, operation, parentType, fieldNodes } = info;
  const names =
    directives.get(operation) ?? directiveVariables([operation, ...Object.values(fragments)]);
  directives.set(operation, names);
  return {
    schema,
    fragments,
    variables: variablesOf(info),
    operation,
    parent: parentType,
    nodes: fieldNodes,
    directives: names,
    spec,
  };
}

/**
 * graphql-js tells variables with their sources, the executor of Yoga as values alone. Coercing such
 * values again, which are coerced already, would refuse some: they are taken as they are.
 */
function variablesOf({ variableValues, operation }: GraphQLResolveInfo): Variables {
  const given: object = variableValues;
  const isNamed = operation.variableDefinitions?.some(
    ({ variable }) => variable.name.value === 'coerced',
  );
  if (isNamed !== true && hasSources(given)) return given;
  return { sources: {}, coerced: { ...given } };
}

function hasSources(value: object): value is Variables {
  return 'coerced' in value && 'sources' in value;
}
