import type { GraphQLSchema } from 'graphql';
import type { NodeLabel } from '../../model/nodes.ts';
import type { SelectedField } from '../selection.ts';
import { typeSource } from '../type-source.ts';

/** The labels of the types that ask for the field; null where all of them do. */
export function onlyLabels(
  schema: GraphQLSchema,
  asked: readonly (readonly [string, readonly SelectedField[]])[],
  field: SelectedField,
): readonly NodeLabel[] | null {
  const having = asked.filter(([, fields]) => fields.includes(field));
  if (having.length === asked.length) return null;
  return having.flatMap(([name]) => {
    const source = typeSource(schema, name)?.source;
    return source?.kind === 'node' ? [source.label] : [];
  });
}
