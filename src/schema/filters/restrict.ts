import type { FilterLeaf } from '../../graph/compile/declaration.ts';

/** Options of an input field that restricts the rows as its leaf declares. */
export function restrict(
  leaf: FilterLeaf,
  description?: string,
): { extensions: { dateline: FilterLeaf }; description?: string } {
  const extensions = { dateline: leaf };
  return description === undefined ? { extensions } : { extensions, description };
}
