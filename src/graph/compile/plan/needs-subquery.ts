import type { SelectedObject } from '../selection.ts';

/**
 * Whether something asked of an object lies beyond its own columns and those of its edge.
 *
 * @param type its concrete type, where that is known.
 */
export function needsSubquery({ types }: SelectedObject, type: string): boolean {
  const fields = types.get(type) ?? [...types.values()].flat();
  return fields.some(({ spec, selected }) => {
    switch (spec.kind) {
      case 'connection':
      case 'relatedList':
      case 'elementConnection':
      case 'evidenceList':
        return true;
      case 'related':
        return spec.path.from === undefined;
      case 'self':
        return selected !== null && needsSubquery(selected, selected.output);
      default:
        return false;
    }
  });
}
