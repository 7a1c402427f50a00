import Cypher from '@neo4j/cypher-builder';
import type { Export, Part } from '../plan/plan.ts';
import type { RowVariables } from './columns.ts';
import { appendSteps, literals } from './match-steps.ts';
import { slotParam } from './parameters.ts';
import {
  bindEnds,
  exportExpression,
  nesting,
  printColumns,
  type PrintedExport,
} from './print-rows.ts';
import { hitVariables, type HitsOf } from './hits.ts';

/** What a part is handed by earlier ones: a list, nested `depth` times. */
export interface Input {
  readonly list: Cypher.Variable;
  readonly depth: number;
}

export interface PrintedPart {
  readonly clause: Cypher.Clause;
  /** The list of the part's rows. */
  readonly rows: Cypher.Expr;
  readonly exports: readonly (readonly [Export, Input])[];
}

/** The part that is read once: its subqueries stand side by side, and its only row is made of them. */
export function printOnce({ scope }: Part, hits: HitsOf): PrintedPart {
  const outer = nothing();
  const printed = printColumns(scope.columns, outer, hits);
  return {
    clause: printed.clause,
    rows: new Cypher.List([new Cypher.List([...printed.row])]),
    exports: printed.exports.map(({ given, list, depth }) => [given, { list, depth }]),
  };
}

/** A part that is read for each distinct record, or key of a record, that it is handed. */
export function printPart(part: Part, inputs: readonly Input[], hits: HitsOf): PrintedPart {
  const { begin, scope } = part;
  if (begin.kind === 'once') throw new Error('the first part is handed nothing');
  const node = begin.kind === 'records' && begin.on === 'edge' ? null : new Cypher.Node();
  const edge = node === null ? new Cypher.Relationship() : null;
  const key = begin.kind === 'keys' ? new Cypher.Variable() : null;
  const upTo = begin.kind === 'keys' && begin.isText ? new Cypher.Variable() : null;
  const given = key ?? node ?? edge;
  if (given === null) throw new Error('a part without records');
  const outer: RowVariables = { ...nothing(), node, edge, key, upTo };
  const printed = printColumns(scope.columns, outer, hits);
  const rows = new Cypher.Variable();
  const collected = [
    ...printed.exports.map(({ given: what, list, depth }): CollectedExport => {
      const name = new Cypher.Variable();
      return { given: what, expression: list, list: name, depth: depth + 1 };
    }),
    ...scope.exports.map((what): CollectedExport => {
      const expression = exportExpression(what, outer);
      return { given: what, expression, list: new Cypher.Variable(), depth: 1 + nesting(what) };
    }),
  ];
  const body = Cypher.utils.concat(
    ...(begin.kind === 'ids' ? [matchIds(begin, node)] : unwindInputs(inputs, given, upTo)),
    begin.kind === 'keys' ? matchKey(part, outer) : undefined,
    bindEnds(scope.columns, scope.exports, outer),
    printed.clause,
    new Cypher.Return(
      [Cypher.collect(new Cypher.List([...printed.row])), rows],
      ...collected.map(({ expression, list }): [Cypher.Expr, Cypher.Variable] => [
        Cypher.collect(expression),
        list,
      ]),
    ),
  );
  const imported = [...inputs.map(({ list }) => list), ...hitVariables(hits)];
  return {
    clause: new Cypher.Call(body, imported),
    rows,
    exports: collected.map(({ given: what, list, depth }) => [what, { list, depth }]),
  };
}

/** An export with what it gathers of each of the part's records. */
interface CollectedExport extends PrintedExport {
  readonly expression: Cypher.Expr;
}

function nothing(): RowVariables {
  return {
    node: null,
    edge: null,
    start: new Cypher.Node(),
    end: new Cypher.Node(),
    element: null,
    score: null,
    key: null,
    upTo: null,
  };
}

/** All handed lists as one, flattened; each record once. */
function unwindInputs(
  inputs: readonly Input[],
  given: Cypher.Variable,
  upTo: Cypher.Variable | null,
): readonly Cypher.Clause[] {
  const entry = upTo === null ? given : new Cypher.Variable();
  const depth = Math.max(1, ...inputs.map((input) => input.depth));
  const lists = inputs.map((input) => deepened(input, depth));
  const [first, ...more] = lists;
  if (first === undefined) throw new Error('a part that nobody feeds');
  let list = more.reduce<Cypher.Expr>((all, next) => Cypher.plus(all, next), first);
  const clauses: Cypher.Clause[] = [];
  for (let level = depth; level > 0; level -= 1) {
    const item = level === 1 ? entry : new Cypher.Variable();
    clauses.push(new Cypher.Unwind([list, item]));
    list = item;
  }
  if (upTo === null) return [...clauses, new Cypher.With(given).distinct()];
  const furthest = new Cypher.With([entry.index(0), given], [Cypher.max(entry.index(1)), upTo]);
  return [...clauses, furthest];
}

function deepened({ list, depth }: Input, wanted: number): Cypher.Expr {
  let expression: Cypher.Expr = list;
  for (let level = depth; level < wanted; level += 1) expression = new Cypher.List([expression]);
  return expression;
}

/** The records that ids of an argument name, each once. */
function matchIds(
  { ordinal, type, from }: Extract<Part['begin'], { readonly kind: 'ids' }>,
  node: Cypher.Node | null,
): Cypher.Clause {
  if (node === null) throw new Error('ids name nodes');
  const pattern = new Cypher.Pattern(node, {
    labels: from.label,
    properties: literals(from.equals),
  });
  const ids = slotParam({ kind: 'ids', ordinal, type });
  return new Cypher.Match(pattern).where(Cypher.in(node.property(from.property ?? 'id'), ids));
}

/** Finds the record behind a key. */
function matchKey({ begin }: Part, { node, key }: RowVariables): Cypher.Clause {
  if (begin.kind !== 'keys' || !(node instanceof Cypher.Node) || key === null)
    throw new Error('no key to look up');
  const { from, path } = begin;
  const start = path.steps.length === 0 ? node : new Cypher.Node();
  const pattern = new Cypher.Pattern(start, {
    labels: from.label,
    properties: literals(from.equals),
  });
  return new Cypher.Match(appendSteps(pattern, path.steps, { node, edge: null })).where(
    Cypher.eq(start.property(from.property ?? 'id'), key),
  );
}
