import Cypher from '@neo4j/cypher-builder';
import type { Leaf } from '../condition.ts';
import type { Step } from '../declaration.ts';
import type { Rows } from '../plan/plan.ts';
import type { NodeLabel } from '../../model/nodes.ts';
import { appendSteps, mostReached, type Ends } from './match-steps.ts';
import { rangesOver, withinRange } from './order-bounds.ts';
import { indexOf, matchIndexed, seekPredicate, type IndexedEdge } from './order-index.ts';
import { reverseSteps } from './reverse-steps.ts';
import { plainSource, type Source } from './source.ts';

/** How much larger the degree of the second may be for its rows to be hashed rather than looked up. */
const HASHED_UP_TO = 3;

export interface Reached {
  readonly rows: Rows;
  readonly leaf: Leaf<'reaches'> & { readonly value: readonly string[] };
  /** A parameter inside of the leaf's value. */
  readonly slot: (...rest: readonly (string | number)[]) => Cypher.Param;
  readonly node: Cypher.Node;
  /** The label of the rows. */
  readonly label: NodeLabel;
}

/** Rows that must reach some nodes, begun at these. */
export function fromReached(reached: Reached): Source {
  const { rows, leaf, slot, node, label } = reached;
  const start = new Cypher.Node();
  const back = reverseSteps(leaf.steps, label);
  const labels = leaf.steps.at(-1)?.to ?? label;
  const found = new Cypher.Match(new Cypher.Pattern(start, { labels }));
  const edge = new Cypher.Relationship();
  if (leaf.quantifier === 'any' && leaf.value.length > 1) {
    const match = matchFrom(start, back, { node, edge });
    const before = found.where(Cypher.in(start.property('id'), slot()));
    return { ...plainSource(match, node, null), before, anchored: leaf };
  }
  const most = mostReached(back, undefined);
  const index = most === 1 ? indexOf(back, rows, edge) : null;
  const beginAt = (from: Cypher.Node): Source => {
    const ends = { node, edge };
    const match = index === null ? matchFrom(from, back, ends) : matchIndexed(back, ends);
    const seek = index === null ? undefined : seekPredicate(index, from);
    return { ...plainSource(match, node, most), anchored: leaf, index, seek, start: from };
  };
  if (leaf.value.length === 1) {
    const own = start.property('id');
    const isIt = leaf.quantifier === 'all' ? Cypher.eq(own, slot(0)) : Cypher.in(own, slot());
    return { ...beginAt(start), before: found.where(isIt) };
  }
  const ids = slot();
  const chosen = new Cypher.Node();
  const source = beginAt(chosen);
  const sorted = sortByDegree(found.where(Cypher.in(start.property('id'), ids)), start, back, ids);
  const { before, reachesOthers } =
    leaf.value.length === 2 && index !== null
      ? hashNear(reached, sorted, chosen, back, index)
      : lookUpOthers(reached, sorted, chosen);
  return { ...source, before, seek: Cypher.and(source.seek, reachesOthers) };
}

interface Sorted {
  readonly clause: Cypher.Clause;
  /** The nodes, that of the lowest degree first, and their degrees; no row if one is not there. */
  readonly all: Cypher.Variable;
  readonly degrees: Cypher.Variable;
}

interface Others {
  readonly before: Cypher.Clause;
  readonly reachesOthers: Cypher.Predicate;
}

function sortByDegree(
  found: Cypher.Match,
  start: Cypher.Node,
  back: readonly Step[],
  ids: Cypher.Param,
): Sorted {
  const degree = new Cypher.Variable();
  const all = new Cypher.Variable();
  const degrees = new Cypher.Variable();
  const clause = Cypher.utils.concat(
    found,
    new Cypher.With(start, [degreeOf(start, back), degree]).orderBy([degree, 'ASC']),
    new Cypher.With([Cypher.collect(start), all], [Cypher.collect(degree), degrees]).where(
      Cypher.eq(Cypher.size(all), Cypher.size(ids)),
    ),
  );
  return { clause, all, degrees };
}

/** Whether a row reaches the others is looked up from the row. */
function lookUpOthers(
  { leaf, node }: Reached,
  { clause, all }: Sorted,
  chosen: Cypher.Node,
): Others {
  const others = new Cypher.Variable();
  const other = new Cypher.Node();
  const way = appendSteps(new Cypher.Pattern(node), leaf.steps, { node: other, edge: null });
  const split = new Cypher.With([Cypher.head(all), chosen], [Cypher.tail(all), others]);
  return {
    before: Cypher.utils.concat(clause, split),
    reachesOthers: Cypher.all(other, others, new Cypher.Exists(new Cypher.Match(way))),
  };
}

/**
 * Of two nodes of like degree the rows of the second are gathered and asked for membership, which takes
 * less than looking each up at a hub. Where the second is much larger, null is sought in the index,
 * which costs nothing, and each row is looked up.
 */
function hashNear(
  { rows, leaf, node }: Reached,
  { clause, all, degrees }: Sorted,
  chosen: Cypher.Node,
  back: readonly Step[],
  index: IndexedEdge,
): Others {
  const other = new Cypher.Node();
  const near = new Cypher.Node();
  const most = Cypher.multiply(degrees.index(0), new Cypher.Literal(HASHED_UP_TO));
  const isNear = Cypher.lt(degrees.index(1), most);
  const split = new Cypher.With(
    [all.index(0), chosen],
    [all.index(1), other],
    [new Cypher.Case().when(isNear).then(all.index(1)), near],
  );
  const member = new Cypher.Node();
  const edge = new Cypher.Relationship();
  const members = new Cypher.Variable();
  const order = edge.property(index.of.order);
  const bounds = rangesOver(rows, index.of.orderOf).map((range) =>
    withinRange(range, order, rows.ordinal),
  );
  const match = matchIndexed(back, { node: member, edge });
  const seek = Cypher.and(seekPredicate({ edge, of: index.of }, near), ...bounds);
  const gather = (seek === undefined ? match : match.where(seek)).return([
    Cypher.collect(member),
    members,
  ]);
  const way = appendSteps(new Cypher.Pattern(node), leaf.steps, { node: other, edge: null });
  const isMember = new Cypher.Case()
    .when(Cypher.isNull(near))
    .then(new Cypher.Exists(new Cypher.Match(way)))
    .else(Cypher.in(node, members));
  return {
    before: Cypher.utils.concat(clause, split, new Cypher.Call(gather, [near])),
    reachesOthers: isMember,
  };
}

function matchFrom(from: Cypher.Node, steps: readonly Step[], ends: Ends): Cypher.Match {
  return new Cypher.Match(appendSteps(new Cypher.Pattern(from), steps, ends, steps.length - 1));
}

/** Read from the node itself, whatever its degree, as long as nothing is asked of the other end. */
function degreeOf(start: Cypher.Node, steps: readonly Step[]): Cypher.Expr {
  const [step] = steps;
  if (step === undefined) return new Cypher.Literal(0);
  const { types, direction } = step;
  const pattern = new Cypher.Pattern(start).related({
    type: types.length === 1 ? (types[0] ?? '') : Cypher.labelExpr.or(...types),
    direction: direction === 'in' ? 'left' : direction === 'out' ? 'right' : 'undirected',
  });
  return new Cypher.Count(pattern.to(new Cypher.Node(), {}));
}
