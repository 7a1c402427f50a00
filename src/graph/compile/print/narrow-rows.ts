import Cypher from '@neo4j/cypher-builder';
import { NODES, type NodeLabel, type NodeSpec } from '../../model/nodes.ts';
import type { Condition, Leaf, LeafCondition } from '../condition.ts';
import type { Rows } from '../plan/plan.ts';
import { conjuncts, type Anchor } from './choose-anchor.ts';
import { slotParam } from './parameters.ts';
import { printCondition, type ConditionPlace } from './print-condition.ts';
import { behindCursor, firstKeyBound, type Sort } from './print-order.ts';
import type { HitsOf } from './score-rows.ts';
import type { Source } from './print-source.ts';

const EVERYTHING: Condition = { kind: 'all', conditions: [] };

/** Adds to the match what the filter and the cursors ask; without a sort there are no cursors. */
export function narrowRows(
  rows: Rows,
  source: Source,
  sort: Sort | null,
  hits: HitsOf,
): Cypher.Clause {
  const place: ConditionPlace = {
    ordinal: rows.ordinal,
    node: source.node,
    edge: source.edge,
    start: source.start,
    hits: new Map([...hits].map(([text, { nodes }]) => [text, nodes])),
  };
  const bounds = boundsOf(rows, source);
  const done = [source.anchored, ...bounds.map(({ range }) => range.leaf)];
  const rest = done.reduce(
    (condition, leaf) => (leaf === null ? condition : without(condition, leaf)),
    rows.condition,
  );
  const predicate = Cypher.and(
    source.seek,
    ...bounds.map(({ bound }) => bound),
    printCondition(rest, ['condition'], place),
    // The entries of a list do not exist before it is unwound.
    sort === null || rows.element !== null ? undefined : cursorPredicate(rows, sort),
  );
  const match = predicate === undefined ? source.match : source.match.where(predicate);
  const isThere = Cypher.and(
    ...bounds.map(({ range }) => Cypher.isNotNull(source.node.property(range.leaf.property))),
  );
  // Behind a WITH, or the database reads the property before it has asked all else.
  const seen = isThere === undefined ? undefined : new Cypher.With('*').where(isThere);
  return Cypher.utils.concat(match, seen);
}

/** The rows between the cursors. */
export function cursorPredicate(
  { paging, ordinal }: Rows,
  sort: Sort,
): Cypher.Predicate | undefined {
  if (paging === null) return undefined;
  const { after, before } = paging;
  const from = (name: 'after' | 'before', cursor: typeof after): Cypher.Predicate | undefined => {
    if (cursor === null) return undefined;
    // `before` cuts the order off at its other end.
    const ahead = { ...sort, backward: name === 'before' };
    const place = { ordinal, name };
    return Cypher.and(firstKeyBound(ahead, cursor, place), behindCursor(ahead, cursor, place));
  };
  return Cypher.and(from('after', after), from('before', before));
}

interface Bound {
  readonly range: Anchor<Leaf<'range'> & LeafCondition>;
  readonly bound: Cypher.Predicate | undefined;
}

/** Ranges over a property that the order's index holds under another name: it can seek them. */
function boundsOf(rows: Rows, source: Source): readonly Bound[] {
  const [first] = rows.keys;
  const label = labelOf(rows);
  if (first === undefined || label === null) return [];
  const { standsFor = {} }: NodeSpec = NODES[label];
  const { index, anchored, node } = source;
  const sorted =
    index !== null
      ? { property: index.of.orderOf, expression: index.edge.property(index.of.order) }
      : anchored === null && rows.begin.kind === 'all' && first.on === 'node'
        ? { property: first.property, expression: node.property(first.property) }
        : null;
  if (sorted === null) return [];
  return conjuncts(rows.condition, ['condition']).flatMap((range): Bound[] => {
    if (!isRange(range) || range.leaf.via !== undefined) return [];
    if (standsFor[sorted.property] !== range.leaf.property) return [];
    return [{ range, bound: withinRange(range, sorted.expression, rows.ordinal) }];
  });
}

function isRange(anchor: Anchor): anchor is Bound['range'] {
  return anchor.leaf.kind === 'range';
}

function withinRange(
  { leaf, at }: Bound['range'],
  expression: Cypher.Expr,
  ordinal: number,
): Cypher.Predicate | undefined {
  const { from, to } = leaf.value;
  const instant = (end: 'from' | 'to'): Cypher.Expr =>
    Cypher.datetime(slotParam({ kind: 'argument', ordinal, at: [...at, 'value', end] }));
  return Cypher.and(
    from === null ? undefined : Cypher.gte(expression, instant('from')),
    to === null ? undefined : Cypher.lt(expression, instant('to')),
  );
}

/** The label of the rows' nodes. */
function labelOf({ begin, path }: Rows): NodeLabel | null {
  const last = path.steps.at(-1);
  if (last !== undefined) return last.to;
  if (begin.kind === 'all') return begin.label;
  return begin.kind === 'record' ? null : begin.from.label;
}

/** The condition without one of its leaves; places of the others stay as they are. */
function without(condition: Condition, leaf: LeafCondition): Condition {
  if (condition === leaf) return EVERYTHING;
  if (condition.kind !== 'all') return condition;
  return { kind: 'all', conditions: condition.conditions.map((part) => without(part, leaf)) };
}
