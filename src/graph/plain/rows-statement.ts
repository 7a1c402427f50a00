import Cypher from '@neo4j/cypher-builder';
import type { CursorValue } from '../compile/cursor.ts';
import type { Condition } from '../compile/condition.ts';
import type { OrderKey, Path, Source } from '../compile/declaration.ts';
import type { NodeLabel } from '../model/nodes.ts';
import type { Statement } from '../run/statement.ts';
import { filterPredicate, type TextHits } from './filter-rows.ts';
import { matchPath, nodePattern, type RowVariables } from './match-path.ts';
import { behindCursor, idOf, orderTerms, orderValue, type OrderInput } from './order-rows.ts';

/** Rows of one kind, for many beginnings at once. */
export interface RowsQuery {
  /** Null for all nodes of the target's label. */
  readonly path: Path | null;
  readonly startLabel: NodeLabel | null;
  readonly target: Source;
  readonly condition: Condition;
  readonly hits: TextHits;
  readonly keys: readonly OrderKey[];
  readonly backward: boolean;
  readonly after: readonly CursorValue[] | null;
  readonly before: readonly CursorValue[] | null;
  /** Null for all rows. */
  readonly limit: number | null;
}

/**
 * One statement that answers `[beginning's index, rows]`, each row as
 * `[node, edge, edge type, edge start, edge end, order values]`.
 *
 * @param beginnings for each record the ids that its path begins at; one empty list at the root.
 */
export function rowsStatement(
  query: RowsQuery,
  beginnings: readonly (readonly string[])[],
): Statement {
  const { variables, index, keys, match } = begin(query);
  const order = orderInput(query, variables);
  const values = order.keys.map((key) => orderValue(key, variables, order.scores));
  const distinct = new Cypher.With(variables.node, ...(variables.edge ? [variables.edge] : []));
  const sorted = distinct
    .distinct()
    .orderBy(...orderTerms(order).map(([term, to]): [Cypher.Expr, 'ASC' | 'DESC'] => [term, to]));
  if (query.limit !== null) sorted.limit(new Cypher.Literal(query.limit));
  const rows = new Cypher.Variable();
  const row = new Cypher.List([
    Cypher.properties(variables.node),
    ...edgeColumns(variables),
    new Cypher.List([...values, idOf(variables, query.target.kind === 'tie')]),
  ]);
  const found = Cypher.utils.concat(match, sorted.return([Cypher.collect(row), rows]));
  return perBeginning(beginnings, { index, keys, rows, found });
}

/** One statement that answers `[beginning's index, count]` over the whole filtered list. */
export function countStatement(
  query: RowsQuery,
  beginnings: readonly (readonly string[])[],
): Statement {
  const { variables, index, keys, match } = begin({ ...query, after: null, before: null });
  const total = new Cypher.Variable();
  const distinct = new Cypher.With(variables.node, ...(variables.edge ? [variables.edge] : []));
  const found = Cypher.utils.concat(
    match,
    distinct.distinct().return([Cypher.count(variables.edge ?? variables.node), total]),
  );
  return perBeginning(beginnings, { index, keys, rows: total, found });
}

interface Beginning {
  readonly variables: RowVariables;
  readonly index: Cypher.Variable;
  readonly keys: Cypher.Param;
  readonly match: Cypher.Match;
}

function begin(query: RowsQuery): Beginning {
  const index = new Cypher.Variable();
  const keys = new Cypher.Param<readonly (readonly string[])[]>([]);
  if (query.path === null || query.startLabel === null) {
    const node = new Cypher.Node();
    const variables: RowVariables = { start: null, node, edge: null };
    if (query.target.kind !== 'node') throw new Error('only nodes can be listed at the root');
    const match = new Cypher.Match(nodePattern(node, query.target.label, query.target.equals));
    return { variables, index, keys, match: narrow(match, query, variables) };
  }
  const start = new Cypher.Node();
  // A path without a step ends where it begins.
  const node = query.path.steps.length === 0 ? start : new Cypher.Node();
  const hasEdge = query.path.edge !== undefined;
  const variables = { start, node, edge: hasEdge ? new Cypher.Relationship() : null };
  const match = matchPath(query.path, query.startLabel, keys.property(index), variables);
  return { variables, index, keys, match: narrow(match, query, variables) };
}

function narrow(match: Cypher.Match, query: RowsQuery, variables: RowVariables): Cypher.Match {
  const order = orderInput(query, variables);
  const fromEnd = { ...order, backward: !order.backward };
  const [ahead, behind] = query.backward
    ? [query.before, query.after]
    : [query.after, query.before];
  const predicate = Cypher.and(
    filterPredicate(query.condition, variables, query.hits),
    ahead === null ? undefined : behindCursor(order, ahead),
    behind === null ? undefined : behindCursor(fromEnd, behind),
  );
  return predicate === undefined ? match : match.and(predicate);
}

function orderInput(query: RowsQuery, variables: RowVariables): OrderInput {
  const needsScores = query.keys.some((key) => key.on === 'score');
  const scores = new Map([...query.hits.values()].flatMap((hits) => [...hits]));
  return {
    keys: query.keys,
    variables,
    scores: needsScores ? new Cypher.Param(Object.fromEntries(scores)) : null,
    isTie: query.target.kind === 'tie',
    backward: query.backward,
  };
}

function edgeColumns({ edge }: RowVariables): readonly Cypher.Expr[] {
  if (edge === null) return [Cypher.Null, Cypher.Null, Cypher.Null, Cypher.Null];
  // A path may not read a property through a function, so the ends go through a one-node list.
  const endId = (end: Cypher.Expr): Cypher.Expr => {
    const each = new Cypher.Variable();
    return Cypher.head(
      new Cypher.ListComprehension(each).in(new Cypher.List([end])).map(each.property('id')),
    );
  };
  return [
    Cypher.properties(edge),
    Cypher.type(edge),
    endId(Cypher.startNode(edge)),
    endId(Cypher.endNode(edge)),
  ];
}

function perBeginning(
  beginnings: readonly (readonly string[])[],
  parts: {
    readonly index: Cypher.Variable;
    readonly keys: Cypher.Param;
    readonly rows: Cypher.Variable;
    readonly found: Cypher.Clause;
  },
): Statement {
  const { index, keys, rows, found } = parts;
  keys.value = beginnings;
  const last = Cypher.minus(Cypher.size(keys), new Cypher.Literal(1));
  const clause = Cypher.utils.concat(
    new Cypher.Unwind([Cypher.range(new Cypher.Literal(0), last), index]),
    new Cypher.Call(found, [index]).return(index, rows),
  );
  const { cypher, params } = clause.build();
  return { text: cypher, parameters: params };
}
