import Cypher from '@neo4j/cypher-builder';
import type { TextCondition } from '../condition.ts';
import type { Part, Plan, Rows } from '../plan/plan.ts';
import { chooseAnchor, locateTexts } from './choose-anchor.ts';
import { slotParam, type Slot } from './parameters.ts';
import { printOnce, printPart, type Input, type PrintedPart } from './print-part.ts';
import type { Hits } from './hits.ts';
import { hitsOf } from './print-source.ts';

/** The text of a statement, equal for equal plans, and where its parameters come from. */
export interface PrintedPlan {
  readonly text: string;
  readonly slots: Readonly<Record<string, Slot>>;
}

/**
 * Prints a plan as one statement that answers one row: a list of rows for each part, in the order of
 * the parts.
 */
export function printPlan(plan: Plan): PrintedPlan {
  const { cypher, params } = planClause(plan).build();
  return { text: cypher, slots: slotsOf(params) };
}

/** The statement as the builder's tree. */
export function planClause({ parts }: Plan): Cypher.Clause {
  const texts = textsOf(parts);
  const hits = new Map<TextCondition, Hits>();
  const lookUps = texts.flatMap(({ text, slot, isScored }) => {
    const printed = printHits(text, slot, isScored);
    hits.set(text, printed.hits);
    return printed.clauses;
  });
  const printed = new Map<number, PrintedPart>();
  const inputs = new Map<number, Input[]>();
  const clauses: Cypher.Clause[] = [];
  for (const index of feedingOrder(parts)) {
    const part = parts[index];
    if (part === undefined) continue;
    const done =
      part.begin.kind === 'once'
        ? printOnce(part, hits)
        : printPart(part, inputs.get(index) ?? [], hits);
    printed.set(index, done);
    clauses.push(done.clause);
    for (const [given, input] of done.exports) {
      const known = inputs.get(given.part) ?? [];
      inputs.set(given.part, [...known, input]);
    }
  }
  const rows = parts.map((_, index) => {
    const done = printed.get(index);
    if (done === undefined) throw new Error('a part that is fed by itself');
    return done.rows;
  });
  return Cypher.utils.concat(...lookUps, ...clauses, new Cypher.Return(...rows.map(named)));
}

function named(rows: Cypher.Expr, index: number): [Cypher.Expr, string] {
  return [rows, `part${index}`];
}

/** The parts so that each comes after all that hand records to it. */
function feedingOrder(parts: readonly Part[]): readonly number[] {
  const feeders = parts.map(() => new Set<number>());
  parts.forEach(({ scope }, from) => {
    for (const { part } of exportsOf(scope)) feeders[part]?.add(from);
  });
  const order: number[] = [];
  const isReady = (index: number): boolean =>
    [...(feeders[index] ?? [])].every((feeder) => order.includes(feeder));
  while (order.length < parts.length) {
    const next = parts.findIndex((_, index) => !order.includes(index) && isReady(index));
    if (next < 0) throw new Error('parts that feed each other');
    order.push(next);
  }
  return order;
}

function exportsOf(scope: Part['scope']): Part['scope']['exports'] {
  const inRows = scope.columns.flatMap((column) =>
    column.kind === 'rows' ? exportsOf(column.rows.scope) : [],
  );
  return [...scope.exports, ...inRows];
}

interface LookUp {
  readonly text: TextCondition;
  readonly slot: Slot;
  readonly isScored: boolean;
}

/** Full texts that must be looked up beforehand: all but those that a list begins at. */
function textsOf(parts: readonly Part[]): readonly LookUp[] {
  const found = new Map<TextCondition, LookUp>();
  for (const rows of parts.flatMap(({ scope }) => rowsOf(scope))) {
    const { begin, condition, keys, ordinal } = rows;
    const anchor = begin.kind === 'all' ? chooseAnchor(condition, keys) : null;
    for (const [text, at] of locateTexts(condition, ['condition'])) {
      if (text === anchor?.leaf) continue;
      const isScored = anchor?.leaf.kind !== 'text' && keys.some(({ on }) => on === 'score');
      const slot: Slot = { kind: 'argument', ordinal, at: [...at, 'value'] };
      // The total of a list is counted without an order: what the rows need, wins.
      const known = found.get(text)?.isScored === true;
      found.set(text, { text, slot, isScored: isScored || known });
    }
  }
  return [...found.values()];
}

function rowsOf(scope: Part['scope']): readonly Rows[] {
  return scope.columns.flatMap((column): Rows[] => {
    if (column.kind === 'total') return [{ ...column.rows, keys: [] }];
    return column.kind === 'rows' ? [column.rows, ...rowsOf(column.rows.scope)] : [];
  });
}

/** What a full text finds, as a list; scores only where some rows are sorted by them. */
function printHits(
  text: TextCondition,
  slot: Slot,
  isScored: boolean,
): { readonly clauses: readonly Cypher.Clause[]; readonly hits: Hits } {
  const hit = new Cypher.Node();
  const nodes = new Cypher.Variable();
  const found = Cypher.utils.concat(
    Cypher.db.index.fulltext.queryNodes(text.index, slotParam(slot)).yield(['node', hit]),
    new Cypher.Return([Cypher.collect(hit), nodes]),
  );
  const list = new Cypher.Call(found, []);
  if (!isScored) return { clauses: [list], hits: { nodes, scored: null } };
  const node = new Cypher.Node();
  const scored = new Cypher.Variable();
  const { before, score } = hitsOf(text, slotParam(slot), node);
  const pairs = new Cypher.Return([Cypher.collect(new Cypher.List([node, score])), scored]);
  const scores = new Cypher.Call(Cypher.utils.concat(before, pairs), []);
  return { clauses: [list, scores], hits: { nodes, scored } };
}

function slotsOf(params: Readonly<Record<string, unknown>>): Readonly<Record<string, Slot>> {
  const slots = Object.entries(params).map(([name, slot]) => {
    if (!isSlot(slot)) throw new Error(`${name} is bound to a value`);
    return [name, slot] as const;
  });
  return Object.fromEntries(slots);
}

function isSlot(value: unknown): value is Slot {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    (value.kind === 'argument' || value.kind === 'ids' || value.kind === 'size')
  );
}
