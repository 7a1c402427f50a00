import Cypher from '@neo4j/cypher-builder';
import { textConditions } from '../condition.ts';
import type { Column, Export, Rows } from '../plan/plan.ts';
import {
  beginsOn,
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
import { hitVariables, type HitsOf } from './hits.ts';
import { needsScore, scoreRows } from './score-rows.ts';
import { sortAll, sortOf, sortRows } from './sort-rows.ts';

/** What is handed to a later part: a list, nested `depth` times. */
export interface PrintedExport {
  readonly given: Export;
  readonly list: Cypher.Variable;
  readonly depth: number;
}

/** A subquery that answers all rows of a place in one list, and what it hands to later parts. */
interface PrintedRows {
  readonly clause: Cypher.Clause;
  readonly rows: Cypher.Variable;
  readonly exports: readonly PrintedExport[];
  /** How many rows there are behind the page, where it was asked in one go. */
  readonly total: Cypher.Variable | null;
}

/** Rows that are reached from the part's record, or from nowhere at the root. */
function printRows(rows: Rows, outer: RowVariables, hits: HitsOf): PrintedRows {
  const source = printSource(rows, outer);
  const variables = rowVariables(rows, source);
  const sort = sortOf(rows, source, variables);
  const isScored = needsScore({ source, variables });
  const match = narrowRows(rows, source, isScored ? null : sort, hits);
  const unscored = Cypher.utils.concat(source.before, match);
  const imports = importsOf(rows, outer, hits);
  const scoring = { rows, source, variables, sort, hits, imports };
  const found = isScored ? scoreRows(unscored, scoring) : unscored;
  const { clause: collected, ...answer } = collectRows(rows, variables, hits);
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
    new Cypher.Return(answer.rows, ...answer.exports.map(({ list }) => list), [
      Cypher.size(all),
      total,
    ]),
  );
  return { ...answer, clause, total };
}

/** How many rows there are behind all pages. */
function printTotal(
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

/** Gathers the rows, each with what is nested in it. */
function collectRows(
  { scope, element }: Rows,
  variables: RowVariables,
  hits: HitsOf,
): Pick<PrintedRows, 'clause' | 'rows' | 'exports'> {
  const nested = printColumns(scope.columns, variables, hits);
  const own = scope.exports.map((given) => {
    const expression = exportExpression(given, variables);
    return { given, expression, list: new Cypher.Variable(), depth: 1 + nesting(given) };
  });
  const inner = nested.exports.map(({ given, list, depth }) => ({
    given,
    expression: list,
    list: new Cypher.Variable(),
    depth: depth + 1,
  }));
  const exports = [...own, ...inner];
  const rows = new Cypher.Variable();
  const clause = Cypher.utils.concat(
    // Entries of lists have had them bound to be sorted.
    element === null ? bindEnds(scope.columns, scope.exports, variables) : undefined,
    nested.clause,
    new Cypher.Return(
      [Cypher.collect(new Cypher.List([...nested.row])), rows],
      ...exports.map(({ expression, list }): [Cypher.Expr, Cypher.Variable] => [
        Cypher.collect(expression),
        list,
      ]),
    ),
  );
  return { clause, rows, exports };
}

/** A list property hands over a list for each row. */
export function nesting(given: Export): number {
  return given.kind === 'key' && given.isList ? 1 : 0;
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

interface PrintedColumns {
  readonly clause: Cypher.Clause;
  readonly row: readonly Cypher.Expr[];
  readonly exports: readonly PrintedExport[];
}

/** Each list of rows and each count in a subquery of its own; all other columns as expressions. */
export function printColumns(
  columns: readonly Column[],
  outer: RowVariables,
  hits: HitsOf,
): PrintedColumns {
  const calls: Cypher.Clause[] = [];
  const exports: PrintedExport[] = [];
  const totals = new Map<number, Cypher.Variable>();
  const row = columns.map((column, index): Cypher.Expr => {
    if (column.kind === 'rows') {
      const printed = printRows(column.rows, outer, hits);
      if (printed.total !== null) totals.set(index, printed.total);
      calls.push(new Cypher.Call(printed.clause, importsOf(column.rows, outer, hits)));
      exports.push(...printed.exports);
      return printed.rows;
    }
    if (column.kind === 'total') {
      const printed = printTotal(column.rows, outer, hits);
      calls.push(new Cypher.Call(printed.clause, importsOf(column.rows, outer, hits)));
      return printed.total;
    }
    if (column.kind === 'countedTotal') {
      const total = totals.get(column.column);
      if (total === undefined) throw new Error('rows that were not counted');
      return total;
    }
    return columnExpression(column, outer);
  });
  return { clause: Cypher.utils.concat(...calls), row, exports };
}

/** The variables that a subquery sees. */
function importsOf(rows: Rows, outer: RowVariables, hits: HitsOf): Cypher.Variable[] {
  const on = beginsOn(rows);
  const own = on === undefined ? null : outer[on];
  // Only rows that are read by a part itself are filtered by a full text.
  const texts = new Set(textConditions(rows.condition));
  const found = hitVariables(new Map([...hits].filter(([text]) => texts.has(text))));
  return own === null ? found : [own, ...found];
}
