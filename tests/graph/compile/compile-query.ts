import { getVariableValues, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { Compiler, type CompiledRead } from '../../../src/graph/compile/compiler.ts';
import { directOperation } from '../../../src/graph/compile/direct-operation.ts';
import { rootFields } from '../../../src/graph/compile/selection.ts';

/** Compiles the root fields of an operation without a database. */
export function compileQuery(
  schema: GraphQLSchema,
  source: string | DocumentNode,
  variables: Readonly<Record<string, unknown>> = {},
  compiler: Compiler = new Compiler(),
): readonly CompiledRead[] {
  const document = typeof source === 'string' ? parse(source) : source;
  const found = directOperation(schema, document, null);
  if (found === null) throw new Error('the operation must be executed');
  const { operation, fragments, root, directives } = found;
  const definitions = operation.variableDefinitions ?? [];
  const { variableValues, errors } = getVariableValues(schema, definitions, variables);
  if (variableValues === undefined) throw new Error(errors.join('\n'));
  const parts = { schema, fragments, variables: variableValues };
  return [...rootFields(parts, root, operation.selectionSet).values()].map((nodes) => {
    const place = { ...parts, operation, parent: root, nodes, directives, spec: null };
    return compiler.compile(compiler.prepare(place), place);
  });
}
