import Cypher from '@neo4j/cypher-builder';
import type { Column, Export, Rows } from '../plan/plan.ts';
import {
  columnExpression,
  frameVariable,
  readsEnds,
  refExpression,
  type RowVariables,
} from './columns.ts';
import { intParam } from './parameters.ts';
import { narrowRows } from './narrow-rows.ts';
import { printSource } from './print-source.ts';
import type { Source } from './source.ts';
import { behindScore, scoreRows, type HitsOf } from './score-rows.ts';
import { sortAll, sortOf, sortRows } from './sort-rows.ts';

/** A subquery that answers all rows of a place in one list, and what it hands to later parts. */
export interface PrintedRows {
  readonly clause: Cypher.Clause;
  readonly rows: Cypher.Variable;
  readonly exports: readonly (readonly [Export, Cypher.Variable])[];
  /** How many rows there are behind the page, where it was asked in one go. */
  readonly total: Cypher.Variable | null;
}

/** Rows that are reached from the part's record, or from nowhere at the root. */
export function printRows(rows: Rows, outer: RowVariables, hits: HitsOf): PrintedRows {
  const source = printSource(rows, outer);
  const variables = rowVariables(rows, source);
  const sort = sortOf(rows, source, variables);
  const scored = scoreRows(rows, source, variables, hits);
  const found = Cypher.utils.concat(
    source.before,
    narrowRows(rows, source, scored === undefined ? sort : null, hits),
    scored === undefined ? undefined : behindScore(rows, sort, scored),
  );
  const exports = rows.scope.exports.map((given) => [given, new Cypher.Variable()] as const);
  const answer = { rows: new Cypher.Variable(), exports };
  const collected = collectRows(rows, variables, answer);
  if (!rows.isCounted) {
    const sorted = sortRows(rows, source, sort, variables);
    return { ...answer, clause: Cypher.utils.concat(found, sorted, collected), total: null };
  }
  const all = new Cypher.Variable();
  const total = new Cypher.Variable();
  const page = Cypher.utils.concat(
    new Cypher.Unwind([all, source.node]),
    new Cypher.With(source.node).limit(pageSize(rows)),
    collected,
  );
  const clause = Cypher.utils.concat(
    found,
    sortAll(source, sort, variables),
    new Cypher.With([Cypher.collect(source.node), all]),
    new Cypher.Call(page, [all]),
    new Cypher.Return(answer.rows, ...exports.map(([, name]) => name), [Cypher.size(all), total]),
  );
  return { ...answer, clause, total };
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
  const { element } = rows;
  const counted = Cypher.count(source.edge ?? source.node);
  const clause = Cypher.utils.concat(
    source.before,
    narrowRows(unsorted, source, null, hits),
    new Cypher.Return([
      element !== null && source.edge !== null
        ? Cypher.sum(Cypher.size(source.edge.property(element.unwound)))
        : source.most === 1
          ? counted
          : counted.distinct(),
      total,
    ]),
  );
  return { clause, total };
}

function pageSize({ ordinal, limit }: Rows): Cypher.Expr {
  return intParam({ kind: 'size', ordinal, surplus: limit === 'surplus' ? 1 : 0 });
}

function collectRows(
  { scope, element }: Rows,
  variables: RowVariables,
  answer: Pick<PrintedRows, 'rows' | 'exports'>,
): Cypher.Clause {
  const row = scope.columns.map((column) => rowColumn(column, variables));
  return Cypher.utils.concat(
    // Entries of lists have had them bound to be sorted.
    element === null ? bindEnds(scope.columns, scope.exports, variables) : undefined,
    new Cypher.Return(
      [Cypher.collect(new Cypher.List(row)), answer.rows],
      ...answer.exports.map(([given, name]): [Cypher.Expr, Cypher.Variable] => [
        Cypher.collect(exportExpression(given, variables)),
        name,
      ]),
    ),
  );
}

/** What a later part is handed of a row. */
export function exportExpression(given: Export, variables: RowVariables): Cypher.Expr {
  if (given.kind === 'record') return frameVariable(given.on, variables);
  const key = refExpression(given.ref, variables);
  if (given.upTo === null) return key;
  return new Cypher.List([key, refExpression(given.upTo, variables)]);
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
  if (column.kind === 'rows' || column.kind === 'total' || column.kind === 'countedTotal')
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
    upTo: null,
  };
}
