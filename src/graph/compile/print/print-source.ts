import Cypher from '@neo4j/cypher-builder';
import { PREDICATE_NAMES } from '../../model/predicates.ts';
import {
  RELATIONSHIPS,
  type OrderIndex,
  type RelationshipSpec,
} from '../../model/relationships.ts';
import type { TextCondition } from '../condition.ts';
import type { Step } from '../declaration.ts';
import type { Rows } from '../plan/plan.ts';
import { chooseAnchor, type Anchor } from './choose-anchor.ts';
import { frameVariable, refExpression, type RowVariables } from './columns.ts';
import {
  appendSteps,
  literals,
  mostReached,
  oneOfAll,
  readableLabels,
  type Ends,
} from './match-steps.ts';
import { slotParam } from './parameters.ts';
import { reverseSteps } from './reverse-steps.ts';

/** Where rows come from: the clauses before the match, the match, and what it already says. */
export interface Source {
  readonly before: Cypher.Clause | undefined;
  readonly match: Cypher.Match;
  readonly node: Cypher.Node;
  readonly edge: Cypher.Relationship | null;
  /** Where the path began. */
  readonly start: Cypher.Variable | null;
  /** The condition that the source stands for: it need not be asked again. */
  readonly anchored: Anchor['leaf'] | null;
  readonly score: Cypher.Variable | null;
  /** The relationship index that the rows can be read in order from. */
  readonly index: { readonly edge: Cypher.Relationship; readonly of: OrderIndex } | null;
  /** Predicates that make the database use that index. */
  readonly seek: Cypher.Predicate | undefined;
  /** How often one row may be met; null where that is not known. */
  readonly most: number | null;
}

const WRITTEN: Readonly<Record<string, RelationshipSpec>> = RELATIONSHIPS;

/** Begins rows where the fewest must be touched. */
export function printSource(rows: Rows, outer: RowVariables): Source {
  const { begin } = rows;
  if (begin.kind !== 'all') return fromPath(rows, outer);
  const anchor = chooseAnchor(rows.condition, rows.keys);
  if (anchor === null) return fromLabel(rows, begin);
  const { leaf, at } = anchor;
  const slot = (...rest: readonly (string | number)[]): Cypher.Param =>
    slotParam({ kind: 'argument', ordinal: rows.ordinal, at: [...at, 'value', ...rest] });
  const node = new Cypher.Node();
  const own = new Cypher.Pattern(node, {
    labels: oneOfAll(readableLabels(begin.label)),
    properties: literals(begin.equals),
  });
  switch (leaf.kind) {
    case 'text':
      return { ...fromHits(leaf, slot(), node, own), anchored: leaf };
    case 'externalId': {
      const id = new Cypher.Node();
      const found = new Cypher.Match(new Cypher.Pattern(id, { labels: 'ExternalId' })).where(
        Cypher.and(
          Cypher.eq(id.property('scheme'), slot('scheme')),
          Cypher.eq(id.property('value'), slot('value')),
        ),
      );
      const match = new Cypher.Match(
        own.related({ type: 'IDENTIFIED_BY', direction: 'right' }).to(id, {}),
      );
      return { ...plainSource(match, node, null), before: found, anchored: leaf };
    }
    case 'relatedTo': {
      const other = new Cypher.Node();
      const types = PREDICATE_NAMES.filter((name) => leaf.value.predicates?.includes(name) ?? true);
      if (types.length === 0) return fromLabel(rows, begin);
      const found = new Cypher.Match(new Cypher.Pattern(other, { labels: 'Entity' })).where(
        Cypher.eq(other.property('id'), slot('entity')),
      );
      const type = Cypher.labelExpr.or(...types);
      const match = new Cypher.Match(own.related({ type, direction: 'undirected' }).to(other, {}));
      return { ...plainSource(match, node, null), before: found, anchored: leaf };
    }
    case 'reaches':
      return fromReached(rows, leaf, slot, node, begin.label);
  }
}

function plainSource(match: Cypher.Match, node: Cypher.Node, most: number | null): Source {
  return {
    before: undefined,
    match,
    node,
    edge: null,
    start: null,
    anchored: null,
    score: null,
    index: null,
    seek: undefined,
    most,
  };
}

function fromLabel(
  rows: Rows,
  { label, equals }: Extract<Rows['begin'], { readonly kind: 'all' }>,
): Source {
  const node = new Cypher.Node();
  const pattern = new Cypher.Pattern(node, {
    labels: oneOfAll(readableLabels(label)),
    properties: literals(equals),
  });
  const [first] = rows.keys;
  const seek =
    first === undefined || first.nullable || first.on !== 'node'
      ? undefined
      : // Without it the database does not know that the index holds every node.
        Cypher.and(
          ...rows.keys
            .filter((key) => key.on === 'node' && !key.nullable)
            .map((key) => Cypher.isNotNull(node.property(key.property))),
        );
  return { ...plainSource(new Cypher.Match(pattern), node, 1), seek };
}

function fromHits(
  leaf: TextCondition,
  query: Cypher.Param,
  node: Cypher.Node,
  own: Cypher.Pattern,
): Source {
  const { before, score } = hitsOf(leaf, query, node);
  return { ...plainSource(new Cypher.Match(own), node, 1), before, score };
}

/** The nodes that a full text finds, each once, with the best score of its hits. */
export function hitsOf(
  { index, hit: label, steps }: TextCondition,
  query: Cypher.Param,
  node: Cypher.Node,
): { readonly before: Cypher.Clause; readonly score: Cypher.Variable } {
  const hit = steps.length === 0 ? node : new Cypher.Node();
  const score = new Cypher.Variable();
  const found = new Cypher.Variable();
  const procedure = Cypher.db.index.fulltext
    .queryNodes(index, query)
    .yield(['node', hit], ['score', found]);
  const pattern = new Cypher.Pattern(hit, { labels: label });
  const match = new Cypher.Match(appendSteps(pattern, steps, { node, edge: null }));
  const best = new Cypher.With(node, [Cypher.max(found), score]);
  return { before: Cypher.utils.concat(procedure, match, best), score };
}

/** From the entities that every row must reach, the one of the lowest degree first. */
function fromReached(
  rows: Rows,
  leaf: Extract<Anchor['leaf'], { readonly kind: 'reaches' }>,
  slot: (...rest: readonly (string | number)[]) => Cypher.Param,
  node: Cypher.Node,
  label: Extract<Rows['begin'], { readonly kind: 'all' }>['label'],
): Source {
  const start = new Cypher.Node();
  const ends = leaf.steps.at(-1)?.to ?? label;
  const back = reverseSteps(leaf.steps, label);
  const reached = new Cypher.Match(new Cypher.Pattern(start, { labels: ends }));
  const edge = new Cypher.Relationship();
  const match = matchFrom(start, back, { node, edge });
  if (leaf.quantifier === 'any' && leaf.value.length > 1) {
    const before = reached.where(Cypher.in(start.property('id'), slot()));
    return { ...plainSource(match, node, null), before, anchored: leaf };
  }
  const most = mostReached(back, undefined);
  const index = most === 1 ? indexOf(back, rows, edge) : null;
  const between = (from: Cypher.Node): Pick<Source, 'match' | 'seek' | 'start' | 'index'> =>
    index === null
      ? { match: matchFrom(from, back, { node, edge }), seek: undefined, start: from, index }
      : {
          match: matchIndexed(back, { node, edge }),
          seek: seekPredicate(index, from),
          start: from,
          index,
        };
  const source = { ...plainSource(match, node, most), anchored: leaf, ...between(start) };
  if (leaf.value.length === 1) {
    const id = leaf.quantifier === 'all' ? slot(0) : slot();
    const own = start.property('id');
    const found = leaf.quantifier === 'all' ? Cypher.eq(own, id) : Cypher.in(own, id);
    return { ...source, before: reached.where(found) };
  }
  const all = new Cypher.Variable();
  const others = new Cypher.Variable();
  const chosen = new Cypher.Node();
  const before = Cypher.utils.concat(
    reached.where(Cypher.in(start.property('id'), slot())),
    new Cypher.With(start).orderBy([degree(start, back), 'ASC']),
    new Cypher.With([Cypher.collect(start), all]).where(
      Cypher.eq(Cypher.size(all), Cypher.size(slot())),
    ),
    new Cypher.With([Cypher.head(all), chosen], [Cypher.tail(all), others]),
  );
  const other = new Cypher.Node();
  const way = appendSteps(new Cypher.Pattern(node), leaf.steps, { node: other, edge: null });
  const chosenSource = between(chosen);
  return {
    ...source,
    ...chosenSource,
    before,
    seek: Cypher.and(
      chosenSource.seek,
      Cypher.all(other, others, new Cypher.Exists(new Cypher.Match(way))),
    ),
  };
}

function matchFrom(from: Cypher.Node, steps: readonly Step[], ends: Ends): Cypher.Match {
  return new Cypher.Match(appendSteps(new Cypher.Pattern(from), steps, ends, steps.length - 1));
}

/** The index names the key end: the pattern need not reach it. */
function matchIndexed([step]: readonly Step[], ends: Ends): Cypher.Match {
  if (step === undefined) throw new Error('an index without a step');
  const anonymous = new Cypher.Pattern(new Cypher.Node());
  return new Cypher.Match(appendSteps(anonymous, [step], ends, 0));
}

/** Read from the node itself, whatever its degree, as long as nothing is asked of the other end. */
function degree(start: Cypher.Node, steps: readonly Step[]): Cypher.Expr {
  const [step] = steps;
  if (step === undefined) return new Cypher.Literal(0);
  const bare = { ...step, superseded: true } as const;
  const pattern = new Cypher.Pattern(start).related({
    type: bare.types.length === 1 ? (bare.types[0] ?? '') : Cypher.labelExpr.or(...bare.types),
    direction: step.direction === 'in' ? 'left' : step.direction === 'out' ? 'right' : 'undirected',
  });
  return new Cypher.Count(pattern.to(new Cypher.Node(), {}));
}

function fromPath(rows: Rows, outer: RowVariables): Source {
  const { begin, path } = rows;
  const isEmpty = path.steps.length === 0;
  const edge = path.edge === undefined ? null : new Cypher.Relationship();
  const start = begin.kind === 'record' ? frameVariable(begin.on, outer) : new Cypher.Node();
  if (!(start instanceof Cypher.Node)) throw new Error('a path begins at a node');
  const node = isEmpty ? start : new Cypher.Node();
  const pattern = new Cypher.Pattern(start, beginOptions(rows));
  const index = edge === null || begin.kind !== 'record' ? null : indexOf(path.steps, rows, edge);
  const match =
    index === null || edge === null
      ? new Cypher.Match(appendSteps(pattern, path.steps, { node, edge }, path.edge))
      : matchIndexed(path.steps, { node, edge });
  const belongs = path.edgeBelongsTo;
  const source = plainSource(match, node, mostReached(path.steps, path.edge));
  return {
    ...source,
    edge,
    start,
    index,
    seek: Cypher.and(
      beginPredicate(rows, start, outer),
      index === null ? undefined : seekPredicate(index, start),
      index === null ? undefined : onlyPredicate(rows, start),
      belongs === undefined || edge === null
        ? undefined
        : Cypher.eq(edge.property(belongs.edge), start.property(belongs.start)),
    ),
  };
}

function beginOptions({ begin }: Rows): Cypher.NodePatternOptions {
  if (begin.kind === 'record')
    return begin.only === null || begin.only.length === 0
      ? {}
      : {
          labels:
            begin.only.length === 1 ? (begin.only[0] ?? '') : Cypher.labelExpr.or(...begin.only),
        };
  if (begin.kind === 'all') return {};
  return { labels: begin.from.label, properties: literals(begin.from.equals) };
}

/** Where the pattern does not hold the beginning, its labels are asked beside it. */
function onlyPredicate({ begin }: Rows, start: Cypher.Node): Cypher.Predicate | undefined {
  if (begin.kind !== 'record' || begin.only === null) return undefined;
  return Cypher.or(...begin.only.map((label) => start.hasLabel(label)));
}

function beginPredicate(
  { begin, ordinal }: Rows,
  start: Cypher.Node,
  outer: RowVariables,
): Cypher.Predicate | undefined {
  if (begin.kind === 'ids')
    return Cypher.in(
      start.property(begin.from.property ?? 'id'),
      slotParam({ kind: 'ids', ordinal, type: begin.type }),
    );
  if (begin.kind === 'column')
    return Cypher.in(start.property(begin.from.property ?? 'id'), refExpression(begin.ref, outer));
  return undefined;
}

/** The index of the only step that holds the rows in the order that is asked. */
function indexOf(
  steps: readonly Step[],
  { keys, element }: Rows,
  edge: Cypher.Relationship,
): Source['index'] {
  const [step, ...more] = steps;
  const [first] = keys;
  if (step === undefined || more.length > 0 || first === undefined || element !== null) return null;
  const [type, ...types] = step.types;
  const of = types.length > 0 || type === undefined ? undefined : WRITTEN[type]?.orderIndex;
  if (of === undefined || step.direction === 'both') return null;
  const leavesKeyEnd = (step.direction === 'in') === (of.keyEnd === 'to');
  return leavesKeyEnd && first.on === 'node' && first.property === of.orderOf ? { edge, of } : null;
}

/** Both properties must be named, or the database reads every relationship of the type. */
function seekPredicate(
  { edge, of }: NonNullable<Source['index']>,
  start: Cypher.Node,
): Cypher.Predicate | undefined {
  return Cypher.and(
    Cypher.eq(edge.property(of.key), start.property('id')),
    Cypher.isNotNull(edge.property(of.order)),
  );
}
