import type { SelectedField } from '../selection.ts';
import { planConnection } from './plan-connection.ts';
import { planElements } from './plan-elements.ts';
import { planCut, planEvidence, planEvidenceList } from './plan-evidence.ts';
import { planRecord, planRelated, planRelatedList } from './plan-records.ts';
import type { Output } from './plan.ts';
import {
  argumentsOf,
  beginning,
  inline,
  selectedOf,
  targetOf,
  valueColumn,
  type OnlyLabels,
  type Planning,
  type SpecOf,
} from './planning.ts';
import type { ScopeBuilder } from './scope-builder.ts';
import { refOf, type View } from './view.ts';

/** Where a field is asked: of which object, into which row, and of which of its types alone. */
export interface FieldPlace {
  readonly view: View;
  readonly scope: ScopeBuilder;
  readonly only: OnlyLabels;
}

/** How a field below the root is read, and its value made. */
export function planField(planning: Planning, field: SelectedField, at: FieldPlace): Output {
  const args = argumentsOf(planning, field);
  if ('fault' in args) return { kind: 'fault', ordinal: field.ordinal };
  const { view, scope, only } = at;
  const { spec } = field;
  switch (spec.kind) {
    case 'typename':
      return { kind: 'typename' };
    case 'globalId':
      return { kind: 'id', column: scope.column(valueColumn(refOf(view, 'id'))) };
    case 'property':
      return planProperty(field, spec, at);
    case 'self': {
      const target = targetOf(planning, field);
      return inline(planning.object(selectedOf(field), { ...view, target }, scope));
    }
    case 'otherEnd': {
      const target = targetOf(planning, field);
      return planRecord(planning, selectedOf(field), target, view.other ?? view.on, scope);
    }
    case 'related':
      return planRelated(planning, field, spec, at);
    case 'relatedList':
      return planRelatedList(planning, field, spec, at);
    case 'connection':
    case 'elementConnection': {
      if (spec.path === null) throw new Error(`${field.list} is a list of the root`);
      const from = beginning(spec.path, view, only);
      const elements = spec.kind === 'connection' ? null : spec.columns;
      const target = targetOf(planning, field);
      return planConnection(planning, field, target, { from, scope, elements });
    }
    case 'elements':
      return planElements(planning, field, spec, at);
    case 'evidence':
      return planEvidence(planning, field, spec.columns, { view, scope, ofLists: false });
    case 'evidenceList':
      return planEvidenceList(planning, field, spec, at);
    case 'cut':
      return planCut(planning, spec, at);
    case 'countAlike': {
      const { label, property } = spec;
      const column = scope.column({ kind: 'alike', on: view.on, label, property });
      return { kind: 'value', column, instant: false, limit: null, inList: false };
    }
    case 'connectionPart':
    case 'edgePart':
    case 'pagePart':
    case 'byId':
    case 'byIds':
    case 'by':
      throw new Error(`${spec.kind} cannot stand at ${field.list}`);
  }
}

function planProperty(
  field: SelectedField,
  { property, instant }: SpecOf<'property'>,
  { view, scope }: FieldPlace,
): Output {
  if (view.cut?.column === property) {
    const at = (column: string): number => scope.column(valueColumn(refOf(view, column)));
    return { kind: 'slice', text: view.cut.text, start: at('start'), end: at('end') };
  }
  const ref = refOf(view, property);
  const isTieType = view.on === 'edge' && view.named === null && property === 'predicate';
  const column = scope.column(isTieType ? { kind: 'tieType' } : valueColumn(ref, instant));
  const isCut = field.definition?.args.some(({ name }) => name === 'first') === true;
  const limit = isCut ? field.ordinal : null;
  return { kind: 'value', column, instant, limit, inList: ref.at === 'element' };
}
