import type { SelectedField, SelectedObject } from '../selection.ts';
import type { ConnectionFieldOutput, Output, PageFieldOutput } from './plan.ts';

export interface PageParts {
  readonly ordinal: number;
  /** How the node of a row is made. */
  readonly node: (selected: SelectedObject) => Output;
  readonly cursor: () => Output;
  /** How the fields of an edge that are neither its cursor nor its node are made. */
  readonly edge: (selected: SelectedObject) => (field: SelectedField) => Output;
}

export interface PlannedPage {
  readonly fields: readonly ConnectionFieldOutput[];
  readonly needsTotal: boolean;
  readonly needsRows: boolean;
  /** Whether one row more than the page must tell if there are more. */
  readonly needsSurplus: boolean;
}

/** Plans what is asked of one page of a list. */
export function planPage(selected: SelectedObject, parts: PageParts): PlannedPage {
  const asked = selected.types.get(selected.output) ?? [];
  const fields = asked.map((field) => planPart(field, selected, parts));
  return {
    fields,
    needsTotal: fields.some(({ part }) => part === 'totalCount'),
    needsRows: fields.some(({ part }) => part !== 'totalCount' && part !== '__typename'),
    needsSurplus: fields.some(
      (field) =>
        field.part === 'pageInfo' &&
        field.fields.some(({ part }) => part === 'hasNextPage' || part === 'hasPreviousPage'),
    ),
  };
}

function planPart(
  { key, spec, selected, definition }: SelectedField,
  connection: SelectedObject,
  parts: PageParts,
): ConnectionFieldOutput {
  const type = definition?.type ?? null;
  if (spec.kind === 'typename') return { key, type, part: '__typename', name: connection.output };
  if (spec.kind !== 'connectionPart') throw new Error(`${spec.kind} is no part of a list`);
  const { part } = spec;
  if (part === 'totalCount') return { key, type, part };
  if (selected === null) throw new Error(`${part} selects nothing`);
  if (part === 'nodes') return { key, type, part, of: parts.node(selected) };
  if (part === 'edges') return { key, type, part, of: planEdge(selected, parts) };
  const fields = pageFields(selected);
  const needsCursor = fields.some(
    (field) => field.part === 'startCursor' || field.part === 'endCursor',
  );
  return { key, type, part, cursor: needsCursor ? parts.cursor() : null, fields };
}

function planEdge(selected: SelectedObject, parts: PageParts): Output {
  const fields = (selected.types.get(selected.output) ?? []).map((field) => {
    const { key, spec, definition } = field;
    const type = definition?.type ?? null;
    return { key, type, output: planEdgePart(field, spec, selected, parts) };
  });
  const object = {
    type: selected.output,
    discriminator: null,
    fields: { [selected.output]: fields },
  };
  return { kind: 'object', object };
}

function planEdgePart(
  field: SelectedField,
  spec: SelectedField['spec'],
  edge: SelectedObject,
  parts: PageParts,
): Output {
  if (spec.kind !== 'edgePart') return parts.edge(edge)(field);
  if (spec.part === 'cursor') return parts.cursor();
  if (field.selected === null) throw new Error('a node that selects nothing');
  return parts.node(field.selected);
}

function pageFields(selected: SelectedObject): readonly PageFieldOutput[] {
  return (selected.types.get(selected.output) ?? []).map(({ key, spec }) => {
    if (spec.kind === 'typename') return { key, part: '__typename' };
    if (spec.kind !== 'pagePart') throw new Error(`${spec.kind} is no part of a page`);
    return { key, part: spec.part };
  });
}
