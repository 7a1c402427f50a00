import type { EvidenceColumns } from '../declaration.ts';
import type { TypeSource } from '../type-source.ts';
import type { Frame, Ref } from './plan.ts';

/** How the columns of an object lie in the row that it is read from. */
export interface View {
  /** The type as which the object is seen. */
  readonly target: TypeSource;
  readonly on: Frame;
  /** Rows without an identity name their columns otherwise than the node or edge that holds them. */
  readonly named: Readonly<Record<string, Ref>> | null;
  /** The node at the far end of the row's edge, for the edge of a list. */
  readonly other: Frame | null;
  /** Where the objects are entries of lists: the text that an entry is cut out of. */
  readonly cut: { readonly column: string; readonly text: number } | null;
}

export function recordView(target: TypeSource, on: Frame): View {
  return { target, on, named: null, other: null, cut: null };
}

/** The place of a column. An edge knows its ends by the columns `startId` and `endId`. */
export function refOf(view: View, column: string): Ref {
  const named = view.named?.[column];
  if (named !== undefined) return named;
  if (view.on === 'edge' && column === 'startId') return { on: 'start', property: 'id' };
  if (view.on === 'edge' && column === 'endId') return { on: 'end', property: 'id' };
  return { on: view.on, property: column };
}

/** The span's columns, named as evidence names them. */
export function evidenceRefs(
  view: View,
  columns: EvidenceColumns,
  ofLists: boolean,
): Readonly<Record<keyof EvidenceColumns, Ref>> {
  const at = (property: string): Ref => {
    const ref = refOf(view, property);
    return ofLists && property !== columns.versionId ? { ...ref, at: 'first' } : ref;
  };
  return {
    versionId: at(columns.versionId),
    start: at(columns.start),
    end: at(columns.end),
    exact: at(columns.exact),
    sentenceStart: at(columns.sentenceStart),
    sentenceEnd: at(columns.sentenceEnd),
  };
}
