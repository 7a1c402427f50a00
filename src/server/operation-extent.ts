import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How much an operation asks, fragments written out. */
export interface OperationExtent {
  readonly depth: number;
  readonly fields: number;
  readonly rootFields: number;
}

/** Envelop passes documents on as `any`. */
export const isDocument = (value: unknown): value is DocumentNode =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.DOCUMENT;

const NOTHING: OperationExtent = { depth: 0, fields: 0, rootFields: 0 };

/**
 * Measures every operation of a document. Each fragment is measured once, so that fragments that
 * spread each other, and would write out to millions of fields, cost no more than their text. A
 * cycle counts as nothing: validation refuses it. Introspection is left to graphql-js' own limit.
 */
export function measureOperations(
  document: DocumentNode,
): readonly { readonly operation: OperationDefinitionNode; readonly extent: OperationExtent }[] {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  const measured = new Map<string, OperationExtent>();

  const measureFragment = (name: string): OperationExtent => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, NOTHING);
    const extent = measure(fragments.get(name)?.selectionSet);
    measured.set(name, extent);
    return extent;
  };

  const measure = (set: SelectionSetNode | undefined): OperationExtent => {
    let { depth, fields, rootFields } = NOTHING;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FIELD) {
        if (selection.name.value.startsWith('__')) continue;
        const inner = measure(selection.selectionSet);
        depth = Math.max(depth, inner.depth + 1);
        fields += inner.fields + 1;
        rootFields += 1;
      } else {
        const inner =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? measureFragment(selection.name.value)
            : measure(selection.selectionSet);
        depth = Math.max(depth, inner.depth);
        fields += inner.fields;
        rootFields += inner.rootFields;
      }
    }
    return { depth, fields, rootFields };
  };

  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? [{ operation: definition, extent: measure(definition.selectionSet) }]
      : [],
  );
}
