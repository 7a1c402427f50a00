import type { EvidenceColumns } from '../declaration.ts';
import type { SelectedField } from '../selection.ts';
import type { Output } from './plan.ts';
import {
  beginning,
  rowsOf,
  selectedOf,
  targetOf,
  valueColumn,
  type OnlyLabels,
  type Planning,
  type SpecOf,
} from './planning.ts';
import type { ScopeBuilder } from './scope-builder.ts';
import { evidenceRefs, recordView, refOf, type View } from './view.ts';

/** The evidence that an object's own columns hold; null where no version stands behind it. */
export function planEvidence(
  planning: Planning,
  field: SelectedField,
  columns: EvidenceColumns,
  at: { readonly view: View; readonly scope: ScopeBuilder; readonly ofLists: boolean },
): Output {
  const { view, scope } = at;
  const named = evidenceRefs(view, columns, at.ofLists);
  const column = scope.column(valueColumn(named.versionId));
  const target = targetOf(planning, field);
  const inRow = { target, on: view.on, named: { ...named }, other: null, cut: null };
  return {
    kind: 'present',
    column,
    object: planning.object(selectedOf(field), inRow, scope),
  };
}

/** The evidence of what lies at the end of a path. */
export function planEvidenceList(
  planning: Planning,
  field: SelectedField,
  { path, on, order, columns, ofLists = false }: SpecOf<'evidenceList'>,
  at: { readonly view: View; readonly scope: ScopeBuilder; readonly only: OnlyLabels },
): Output {
  const options = { keys: order, limit: 'first', record: 'node', parent: at.scope } as const;
  const rows = rowsOf(planning, field, beginning(path, at.view, at.only), options);
  const view = recordView(targetOf(planning, field), on);
  const of = planEvidence(planning, field, columns, { view, scope: rows.scope, ofLists });
  return { kind: 'each', column: at.scope.column({ kind: 'rows', rows }), of };
}

/** What is cut out of the text: the text is read once for all evidence of the statement. */
export function planCut(
  planning: Planning,
  { part }: SpecOf<'cut'>,
  { view, scope }: { readonly view: View; readonly scope: ScopeBuilder },
): Output {
  const { part: versions, scope: texts } = planning.versions();
  const ref = refOf(view, 'versionId');
  const upTo = refOf(view, 'sentenceEnd');
  scope.export({ kind: 'key', part: versions, ref, isList: false, upTo });
  const at = (column: string): number => scope.column(valueColumn(refOf(view, column)));
  const block = (property: string): number => texts.column(valueColumn({ on: 'node', property }));
  const isBlock = part === 'block';
  return {
    kind: 'cut',
    part,
    versions: {
      part: versions,
      text: isBlock ? null : texts.column({ kind: 'text', property: 'text' }),
      blocks: isBlock ? [block('blockRoles'), block('blockStarts'), block('blockEnds')] : null,
    },
    columns: {
      versionId: scope.column(valueColumn(ref)),
      start: at('start'),
      end: at('end'),
      exact: at('exact'),
      sentenceStart: at('sentenceStart'),
      sentenceEnd: at('sentenceEnd'),
    },
  };
}
