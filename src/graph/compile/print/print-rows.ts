import Cypher from '@neo4j/cypher-builder';
import type { Condition, LeafCondition, TextCondition } from '../condition.ts';
import type { Column, Export, Rows } from '../plan/plan.ts';
import {
  columnExpression,
  frameVariable,
  placesOf,
  readsEnds,
  refExpression,
  type RowVariables,
} from './columns.ts';
import { reachesOne } from './match-steps.ts';
import { intParam } from './parameters.ts';
import { printCondition } from './print-condition.ts';
import { behindCursor, firstKeyBound, orderTerms, type Sort } from './print-order.ts';
import { printSource, type Source } from './print-source.ts';

/** The nodes that a full text found, and each with its score; looked up once a statement. */
export interface Hits {
  readonly nodes: Cypher.Variable;
  readonly scored: Cypher.Variable;
}

export type HitsOf = ReadonlyMap<TextCondition, Hits>;

/** A subquery that answers all rows of a place in one list, and what it hands to later parts. */
export interface PrintedRows {
  readonly clause: Cypher.Clause;
  readonly rows: Cypher.Variable;
  readonly exports: readonly (readonly [Export, Cypher.Variable])[];
}

const EVERYTHING: Condition = { kind: 'all', conditions: [] };

/** Rows that are reached from the part's record, or from nowhere at the root. */
export function printRows(rows: Rows, outer: RowVariables, hits: HitsOf): PrintedRows {
  const source = printSource(rows, outer);
  const variables = rowVariables(rows, source);
  const sort = sortOf(rows, source, variables);
  const scored = scoreOf(rows, source, variables, hits);
  const match = narrow(rows, source, scored === undefined ? sort : null, hits);
  const found = Cypher.utils.concat(
    source.before,
    match,
    scored === undefined ? undefined : behindScore(rows, sort, scored),
    cut(rows, source, sort, variables),
  );
  const answer = new Cypher.Variable();
  const row = rows.scope.columns.map((column) => rowColumn(column, variables));
  const exports = rows.scope.exports.map((given) => [given, new Cypher.Variable()] as const);
  const clause = Cypher.utils.concat(
    found,
    bindEnds(rows.scope.columns, rows.scope.exports, variables),
    new Cypher.Return(
      [Cypher.collect(new Cypher.List(row)), answer],
      ...exports.map(([given, name]): [Cypher.Expr, Cypher.Variable] => [
        Cypher.collect(exportExpression(given, variables)),
        name,
      ]),
    ),
  );
  return { clause, rows: answer, exports };
}

/** How many rows there are behind all pages. */
export function printTotal(
  rows: Rows,
  outer: RowVariables,
  hits: HitsOf,
): { readonly clause: Cypher.Clause; readonly total: Cypher.Variable } {
  const total = new Cypher.Variable();
  const unsorted: Rows = { ...rows, keys: [] };
  const source = printSource(unsorted, outer);
  const match = narrow(unsorted, source, null, hits);
  const { element } = rows;
  const counted =
    element !== null && source.edge !== null
      ? Cypher.sum(Cypher.size(source.edge.property(element.unwound)))
      : source.isDistinct
        ? Cypher.count(source.edge ?? source.node).distinct()
        : Cypher.count(source.edge ?? source.node);
  const clause = Cypher.utils.concat(source.before, match, new Cypher.Return([counted, total]));
  return { clause, total };
}

/** What a later part is handed of a row. */
export function exportExpression(given: Export, variables: RowVariables): Cypher.Expr {
  return given.kind === 'record'
    ? frameVariable(given.on, variables)
    : refExpression(given.ref, variables);
}

/** Binds the ends of the edge where a column asks for one. */
export function bindEnds(
  columns: readonly Column[],
  exports: readonly Export[],
  { edge, start, end }: RowVariables,
): Cypher.Clause | undefined {
  const frames = exports.map((given) => ({
    on: given.kind === 'record' ? given.on : given.ref.on,
  }));
  if (edge === null || !readsEnds(columns, frames)) return undefined;
  return new Cypher.With('*', [Cypher.startNode(edge), start], [Cypher.endNode(edge), end]);
}

function rowColumn(column: Column, variables: RowVariables): Cypher.Expr {
  if (column.kind === 'rows' || column.kind === 'total')
    throw new Error('rows within rows belong into a part of their own');
  return columnExpression(column, variables);
}

function rowVariables(rows: Rows, source: Source): RowVariables {
  const isScored = rows.keys.some(({ on }) => on === 'score');
  return {
    node: source.node,
    edge: source.edge,
    start: new Cypher.Node(),
    end: new Cypher.Node(),
    element: rows.element === null ? null : new Cypher.Variable(),
    score: isScored ? (source.score ?? new Cypher.Variable()) : null,
    key: null,
  };
}

/**
 * Gives every row its score where the rows do not begin at the hits themselves: of several full texts
 * the last one that found the row counts.
 */
function scoreOf(
  rows: Rows,
  source: Source,
  { score, node, edge }: RowVariables,
  hits: HitsOf,
): Cypher.With | undefined {
  if (score === null || source.score !== null) return undefined;
  const pair = new Cypher.Variable();
  const scores = [...hits]
    .filter(([text]) => isWithin(rows.condition, text))
    .map(([, { scored }]) =>
      new Cypher.ListComprehension(pair)
        .in(scored)
        .where(Cypher.eq(pair.index(0), source.node))
        .map(pair.index(1)),
    );
  const found = scores.map((list) => Cypher.head(list)).toReversed();
  const kept = [node, edge].filter((name) => name !== null);
  return new Cypher.With(...kept, [firstOf(found), score]);
}

function firstOf([found, ...more]: readonly Cypher.Expr[]): Cypher.Expr {
  const zero = new Cypher.Literal(0);
  return found === undefined ? zero : Cypher.coalesce(found, ...more, zero);
}

function behindScore(rows: Rows, sort: Sort, scored: Cypher.With): Cypher.Clause {
  const cursors = cursorPredicate(rows, sort);
  return cursors === undefined ? scored : scored.where(cursors);
}

function isWithin(condition: Condition, text: TextCondition): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.conditions.some((part) => isWithin(part, text));
    case 'none':
      return isWithin(condition.condition, text);
    case 'matching':
      return isWithin(condition.value, text);
    default:
      return condition === text;
  }
}

function sortOf(rows: Rows, source: Source, variables: RowVariables): Sort {
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
      return { key, expression: columnless(key, variables) };
    }),
  };
}

function columnless(key: Rows['keys'][number], variables: RowVariables): Cypher.Expr {
  if (key.on === 'score') return variables.score ?? new Cypher.Literal(0);
  const on = key.on === 'edge' && variables.edge !== null ? variables.edge : variables.node;
  if (on === null) throw new Error('a row without a node');
  return on.property(key.property);
}

/** Adds to the match what the filter and the cursors ask. */
function narrow(rows: Rows, source: Source, sort: Sort | null, hits: HitsOf): Cypher.Clause {
  const place = {
    ordinal: rows.ordinal,
    node: source.node,
    edge: source.edge,
    start: source.start,
    hits: new Map([...hits].map(([text, { nodes }]) => [text, nodes])),
  };
  const rest = source.anchored === null ? rows.condition : without(rows.condition, source.anchored);
  // The entries of a list do not exist before it is unwound.
  const cursors = sort === null || rows.element !== null ? undefined : cursorPredicate(rows, sort);
  const predicate = Cypher.and(source.seek, printCondition(rest, ['condition'], place), cursors);
  return predicate === undefined ? source.match : source.match.where(predicate);
}

function cursorPredicate({ paging, ordinal }: Rows, sort: Sort): Cypher.Predicate | undefined {
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

/** The condition without one of its leaves; places of the others stay as they are. */
function without(condition: Condition, leaf: LeafCondition): Condition {
  if (condition === leaf) return EVERYTHING;
  if (condition.kind !== 'all') return condition;
  return { kind: 'all', conditions: condition.conditions.map((part) => without(part, leaf)) };
}

function cut(
  rows: Rows,
  source: Source,
  sort: Sort,
  variables: RowVariables,
): Cypher.Clause | undefined {
  const { element, limit } = rows;
  const { node, edge, index } = source;
  const { score } = variables;
  const isOne = limit === 'one' && reachesOne(rows.path.steps) && rows.begin.kind === 'record';
  if (isOne || (limit === null && rows.keys.length === 0)) return undefined;
  const kept = [node, edge, index?.edge ?? null, score].filter((name) => name !== null);
  const names = [...new Set<Cypher.Variable>(kept)];
  const terms = orderTerms(sort);
  // The index sorts by its first property too: naming it is what makes the order come for nothing.
  if (index !== null) {
    const [, direction] = terms[0] ?? [null, 'ASC'];
    terms.unshift([index.edge.property(index.of.key), direction]);
  }
  const unwound =
    element === null || edge === null || variables.element === null
      ? undefined
      : unwind(rows, edge, variables.element, sort);
  const sorted = new Cypher.With(
    ...names,
    ...(variables.element === null ? [] : [variables.element]),
  );
  if (source.isDistinct) sorted.distinct();
  sorted.orderBy(...terms);
  if (limit === 'one') sorted.limit(new Cypher.Literal(1));
  else if (limit === 'page' || limit === 'surplus')
    sorted.limit(
      intParam({ kind: 'size', ordinal: rows.ordinal, surplus: limit === 'surplus' ? 1 : 0 }),
    );
  else if (limit === 'first')
    sorted.limit(intParam({ kind: 'argument', ordinal: rows.ordinal, at: ['limit'] }));
  return Cypher.utils.concat(unwound, sorted);
}

function unwind(
  rows: Rows,
  edge: Cypher.Relationship,
  element: Cypher.Variable,
  sort: Sort,
): Cypher.Clause {
  const places = placesOf(edge.property(rows.element?.unwound ?? ''));
  const unwound = new Cypher.Unwind([places, element]);
  const cursors = cursorPredicate(rows, sort);
  if (cursors === undefined) return unwound;
  return Cypher.utils.concat(unwound, new Cypher.With('*').where(cursors));
}
