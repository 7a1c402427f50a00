import {
  Kind,
  parse,
  print,
  visit,
  type DefinitionNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { ResponsePath } from './ways.ts';

const TYPENAME: SelectionSetNode = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
};

/** The operation that asks nothing but what leads to one place of its answer. */
export function pruneOperation(operation: string, path: ResponsePath): string {
  const document = parse(operation);
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );

  const keep = (set: SelectionSetNode, keys: readonly string[]): SelectionSetNode => {
    const [key, ...rest] = keys;
    const selections = set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) {
        if ((selection.alias ?? selection.name).value !== key) return [];
        const { selectionSet } = selection;
        if (selectionSet === undefined) return [selection];
        const inner = rest.length === 0 ? TYPENAME : keep(selectionSet, rest);
        return [{ ...selection, selectionSet: inner }];
      }
      if (selection.kind === Kind.INLINE_FRAGMENT)
        return [{ ...selection, selectionSet: keep(selection.selectionSet, keys) }];
      const spread = fragments.get(selection.name.value);
      if (spread === undefined) return [];
      // Written out: the fragment may be spread elsewhere for the sake of other keys.
      const { directives = [] } = selection;
      const { typeCondition, selectionSet } = spread;
      const inner = keep(selectionSet, keys);
      return [{ kind: Kind.INLINE_FRAGMENT, typeCondition, directives, selectionSet: inner }];
    });
    return { ...set, selections: selections.length > 0 ? selections : TYPENAME.selections };
  };

  const keys = path.filter((part) => typeof part === 'string');
  const definitions = document.definitions.flatMap((definition): DefinitionNode[] => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const selectionSet = keep(definition.selectionSet, keys);
    const used = new Set<string>();
    visit(selectionSet, { Variable: ({ name }) => void used.add(name.value) });
    const variableDefinitions = definition.variableDefinitions?.filter(({ variable }) =>
      used.has(variable.name.value),
    );
    return [{ ...definition, selectionSet, ...(variableDefinitions && { variableDefinitions }) }];
  });
  return print({ kind: Kind.DOCUMENT, definitions });
}
