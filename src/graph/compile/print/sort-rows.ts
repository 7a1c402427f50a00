import Cypher from '@neo4j/cypher-builder';
import type { Rows } from '../plan/plan.ts';
import { placesOf, refExpression, type RowVariables } from './columns.ts';
import { reachesOne } from './match-steps.ts';
import { cursorPredicate } from './narrow-rows.ts';
import { intParam } from './parameters.ts';
import { orderTerms, type OrderTerm, type Sort } from './print-order.ts';
import type { Source } from './source.ts';

/** What rows are sorted by. */
export function sortOf(rows: Rows, source: Source, variables: RowVariables): Sort {
  const { keys, element } = rows;
  const { node, edge, index } = source;
  const own = rows.record === 'edge' && edge !== null ? edge : node;
  return {
    backward: rows.paging?.page.backward ?? false,
    id: element === null ? own.property('id') : refExpression(element.id, variables),
    keys: keys.map((key, at) => {
      const ref = element?.keys[at];
      if (ref !== undefined) return { key, expression: refExpression(ref, variables) };
      if (index !== null && at === 0)
        return { key, expression: index.edge.property(index.of.order) };
      return { key, expression: keyExpression(key, variables) };
    }),
  };
}

function keyExpression(key: Rows['keys'][number], variables: RowVariables): Cypher.Expr {
  if (key.on === 'score') return variables.score ?? new Cypher.Literal(0);
  const on = key.on === 'edge' && variables.edge !== null ? variables.edge : variables.node;
  if (on === null) throw new Error('a row without a node');
  return on.property(key.property);
}

/** Each row once, sorted, and no more than are asked; undefined where there is nothing to do. */
export function sortRows(
  rows: Rows,
  source: Source,
  sort: Sort,
  variables: RowVariables,
): Cypher.Clause | undefined {
  const { limit } = rows;
  const isOne = limit === 'one' && reachesOne(rows.path.steps) && rows.begin.kind === 'record';
  if (isOne || (limit === null && rows.keys.length === 0)) return undefined;
  const names = keptNames(source, variables);
  const most = source.most ?? 1;
  const terms = indexedTerms(source, sort);
  const unwound = unwindRows(rows, source, sort, variables);
  if (!isStaged(rows, source)) {
    const sorted = new Cypher.With(...names);
    if (source.most !== 1) sorted.distinct();
    return Cypher.utils.concat(unwound, limited(sorted.orderBy(...terms), rows, 1));
  }
  const [[first, direction] = [null, 'ASC'], ...others] = terms;
  if (first === null) return undefined;
  const leading = new Cypher.Variable();
  const once = new Cypher.With(...names, [first, leading]);
  if (source.most === null) once.distinct();
  const again: OrderTerm[] = [[leading, direction], ...others];
  const cut = limited(new Cypher.With(...names, leading).orderBy(...again), rows, most);
  if (most === 1) return Cypher.utils.concat(once.orderBy([leading, direction]), cut);
  const distinct = new Cypher.With(...names, leading).distinct().orderBy(...again);
  return Cypher.utils.concat(once.orderBy([leading, direction]), cut, limited(distinct, rows, 1));
}

/** Each row once and sorted, all of them. */
export function sortAll(source: Source, sort: Sort, variables: RowVariables): Cypher.Clause {
  const sorted = new Cypher.With(...keptNames(source, variables));
  if (source.most !== 1) sorted.distinct();
  return sorted.orderBy(...indexedTerms(source, sort));
}

/**
 * Sorting by the first key alone, and then by all, makes the database read the other keys of the
 * leading rows only. Where an index gives the order it does so by itself.
 */
function isStaged(rows: Rows, { index, anchored }: Source): boolean {
  const [first] = rows.keys;
  if (first === undefined || rows.limit === null || rows.element !== null) return false;
  if (index !== null || first.on === 'score' || (first.nullable && first.descending)) return false;
  return rows.begin.kind !== 'all' || anchored !== null;
}

function keptNames({ node, edge, index }: Source, variables: RowVariables): Cypher.Variable[] {
  const { score, element, start, end } = variables;
  const ends = element === null ? [] : [start, end];
  const kept = [node, edge, index?.edge ?? null, score, element, ...ends];
  return [...new Set<Cypher.Variable>(kept.filter((name) => name !== null))];
}

/** The index sorts by its first property too: naming it is what makes the order come for nothing. */
function indexedTerms({ index }: Source, sort: Sort): OrderTerm[] {
  const terms = orderTerms(sort);
  const [, direction] = terms[0] ?? [null, 'ASC'];
  return index === null ? terms : [[index.edge.property(index.of.key), direction], ...terms];
}

function limited(sorted: Cypher.With, { limit, ordinal }: Rows, times: number): Cypher.With {
  if (limit === null) return sorted;
  const count =
    limit === 'one'
      ? new Cypher.Literal(1)
      : limit === 'first'
        ? intParam({ kind: 'argument', ordinal, at: ['limit'] })
        : intParam({ kind: 'size', ordinal, surplus: limit === 'surplus' ? 1 : 0 });
  return sorted.limit(times === 1 ? count : Cypher.multiply(count, new Cypher.Literal(times)));
}

function unwindRows(
  rows: Rows,
  { edge }: Source,
  sort: Sort,
  { element, start, end }: RowVariables,
): Cypher.Clause | undefined {
  if (rows.element === null || edge === null || element === null) return undefined;
  const places = placesOf(edge.property(rows.element.unwound));
  // Entries are told apart by an end of the edge.
  const bound = new Cypher.With('*', [Cypher.startNode(edge), start], [Cypher.endNode(edge), end]);
  const unwound = new Cypher.Unwind([places, element]);
  const cursors = cursorPredicate(rows, sort);
  const behind = cursors === undefined ? undefined : new Cypher.With('*').where(cursors);
  return Cypher.utils.concat(bound, unwound, behind);
}
