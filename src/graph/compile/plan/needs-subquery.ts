import type { SelectedObject } from '../selection.ts';

/** Whether something asked of an object lies beyond its own columns and those of its edge. */
export function needsSubquery({ types }: SelectedObject): boolean {
  return [...types.values()].flat().some(({ spec, selected }) => {
    switch (spec.kind) {
      case 'connection':
      case 'relatedList':
      case 'elementConnection':
      case 'evidenceList':
        return true;
      case 'related':
        return spec.path.from === undefined;
      case 'self':
        return selected !== null && needsSubquery(selected);
      default:
        return false;
    }
  });
}
