import Cypher from '@neo4j/cypher-builder';
import type { Condition, LeafCondition } from '../condition.ts';
import type { Rows } from '../plan/plan.ts';
import { rangesOver, withinRange, type RangeAnchor } from './order-bounds.ts';
import { printCondition, type ConditionPlace } from './print-condition.ts';
import { behindCursor, firstKeyBound, type Sort } from './print-order.ts';
import type { HitsOf } from './hits.ts';
import type { Source } from './source.ts';

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
  readonly range: RangeAnchor;
  readonly bound: Cypher.Predicate | undefined;
}

/** What the order's index can seek of the filter. */
function boundsOf(rows: Rows, { index, anchored, node }: Source): readonly Bound[] {
  const [first] = rows.keys;
  if (first === undefined) return [];
  const bounds = (property: string, expression: Cypher.Expr): readonly Bound[] =>
    rangesOver(rows, property).map((range) => ({
      range,
      bound: withinRange(range, expression, rows.ordinal),
    }));
  if (index !== null) return bounds(index.of.orderOf, index.edge.property(index.of.order));
  if (anchored !== null || rows.begin.kind !== 'all' || first.on !== 'node') return [];
  return bounds(first.property, node.property(first.property));
}

/** The condition without one of its leaves; places of the others stay as they are. */
function without(condition: Condition, leaf: LeafCondition): Condition {
  if (condition === leaf) return EVERYTHING;
  if (condition.kind !== 'all') return condition;
  return { kind: 'all', conditions: condition.conditions.map((part) => without(part, leaf)) };
}
