import Cypher from '@neo4j/cypher-builder';
import { NODES, type NodeLabel, type NodeSpec } from '../../model/nodes.ts';
import type { Leaf, LeafCondition } from '../condition.ts';
import type { Rows } from '../plan/plan.ts';
import { conjuncts, type Anchor } from './choose-anchor.ts';
import { slotParam } from './parameters.ts';

export type RangeAnchor = Anchor<Leaf<'range'> & LeafCondition>;

/** Ranges over a property that the sorted one stands for: an index over the latter can seek them. */
export function rangesOver(rows: Rows, sorted: string): readonly RangeAnchor[] {
  const label = labelOf(rows);
  if (label === null) return [];
  const { standsFor = {} }: NodeSpec = NODES[label];
  return conjuncts(rows.condition, ['condition']).filter(
    (anchor): anchor is RangeAnchor =>
      anchor.leaf.kind === 'range' &&
      anchor.leaf.via === undefined &&
      standsFor[sorted] === anchor.leaf.property,
  );
}

/** The range as bounds of the sorted property. */
export function withinRange(
  { leaf, at }: RangeAnchor,
  sorted: Cypher.Expr,
  ordinal: number,
): Cypher.Predicate | undefined {
  const { from, to } = leaf.value;
  const instant = (end: 'from' | 'to'): Cypher.Expr =>
    Cypher.datetime(slotParam({ kind: 'argument', ordinal, at: [...at, 'value', end] }));
  return Cypher.and(
    from === null ? undefined : Cypher.gte(sorted, instant('from')),
    to === null ? undefined : Cypher.lt(sorted, instant('to')),
  );
}

/** The label of the rows' nodes. */
function labelOf({ begin, path }: Rows): NodeLabel | null {
  const last = path.steps.at(-1);
  if (last !== undefined) return last.to;
  if (begin.kind === 'all') return begin.label;
  return begin.kind === 'record' ? null : begin.from.label;
}
