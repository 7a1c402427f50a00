import Cypher from '@neo4j/cypher-builder';
import { PREDICATE_NAMES } from '../../model/predicates.ts';
import type { Condition, InstantRange, Leaf, LeafCondition, TextCondition } from '../condition.ts';
import type { Operand, Step } from '../declaration.ts';
import { appendSteps, readableLabels } from './match-steps.ts';
import { slotParam } from './parameters.ts';
import { reverseSteps } from './reverse-steps.ts';

/** What a condition speaks of, and where its values lie among the field's arguments. */
export interface ConditionPlace {
  readonly ordinal: number;
  readonly node: Cypher.Node;
  readonly edge: Cypher.Relationship | null;
  /** Where the row's path began. */
  readonly start: Cypher.Variable | null;
  /** The nodes that each full-text condition found. */
  readonly hits: ReadonlyMap<TextCondition, Cypher.Variable>;
}

type At = readonly (string | number)[];

/** The predicate of a condition; undefined where it restricts nothing. */
export function printCondition(
  condition: Condition,
  at: At,
  place: ConditionPlace,
): Cypher.Predicate | undefined {
  switch (condition.kind) {
    case 'all':
      return Cypher.and(
        ...condition.conditions.map((part, index) =>
          printCondition(part, [...at, 'conditions', index], place),
        ),
      );
    case 'any': {
      const parts = condition.conditions.map((part, index) =>
        printCondition(part, [...at, 'conditions', index], place),
      );
      // An empty choice holds for no row; one that contains an empty condition for every row.
      if (parts.length === 0) return Cypher.false;
      return parts.includes(undefined) ? undefined : Cypher.or(...parts);
    }
    case 'none': {
      const part = printCondition(condition.condition, [...at, 'condition'], place);
      if (part === undefined) return Cypher.false;
      // What is unknown does not hold, and so its opposite does.
      return Cypher.eq(Cypher.coalesce(part, Cypher.false), Cypher.false);
    }
    default:
      return printLeaf(condition, at, place);
  }
}

function printLeaf(
  leaf: LeafCondition,
  at: At,
  place: ConditionPlace,
): Cypher.Predicate | undefined {
  const { node } = place;
  const value = slotParam({ kind: 'argument', ordinal: place.ordinal, at: [...at, 'value'] });
  switch (leaf.kind) {
    case 'in':
      return Cypher.in(operand(leaf.on, place).property(leaf.property), value);
    case 'equals':
      return Cypher.eq(operand(leaf.on, place).property(leaf.property), value);
    case 'atLeast':
      return Cypher.gte(operand(leaf.on, place).property(leaf.property), value);
    case 'atMost':
      return atEnd(node, leaf.via, (end) => Cypher.lte(end.property(leaf.property), value));
    case 'range':
      return atEnd(node, leaf.via, (end) =>
        inRange(end.property(leaf.property), leaf.value, at, place.ordinal),
      );
    case 'overlaps':
      return overlaps(leaf, operand(leaf.on, place), leaf.value, at, place.ordinal);
    case 'nodeIds':
      return Cypher.in(node.property('id'), value);
    case 'reaches':
      return reaches(leaf, node, at, place.ordinal);
    case 'reachesWithout':
      return exists(node, leaf.steps, (middle) =>
        Cypher.not(exists(middle, leaf.then, (end) => Cypher.in(end.property('id'), value))),
      );
    case 'matching':
      return exists(node, leaf.steps, (end) =>
        printCondition(leaf.value, [...at, 'value'], {
          ...place,
          node: end,
          edge: null,
          start: null,
        }),
      );
    case 'text': {
      const hits = place.hits.get(leaf);
      if (hits === undefined) throw new Error('a full text that was not looked up');
      if (leaf.steps.length === 0) return Cypher.in(node, hits);
      // From the row to the hit: `IN` on a list of nodes is a look-up in a set.
      return exists(node, reverseSteps(leaf.steps, leaf.hit), (hit) => Cypher.in(hit, hits));
    }
    case 'externalId':
      return exists(node, EXTERNAL_ID, (end) =>
        Cypher.and(
          ...['scheme', 'value'].map((name) =>
            Cypher.eq(
              end.property(name),
              slotParam({
                kind: 'argument',
                ordinal: place.ordinal,
                at: [...at, 'value', name],
              }),
            ),
          ),
        ),
      );
    case 'relatedTo':
      return relatedTo(node, leaf.value.predicates, at, place.ordinal);
    case 'tieType':
      return place.edge === null ? undefined : Cypher.in(Cypher.type(place.edge), value);
    case 'tieDirection': {
      if (place.edge === null) return undefined;
      const own = leaf.value === 'OUT' ? Cypher.startNode(place.edge) : Cypher.endNode(place.edge);
      return Cypher.eq(own, place.start ?? node);
    }
  }
}

const EXTERNAL_ID: readonly Step[] = [
  { types: ['IDENTIFIED_BY'], direction: 'out', to: 'ExternalId' },
];

function operand(on: Operand, { node, edge }: ConditionPlace): Cypher.Variable {
  return on === 'edge' && edge !== null ? edge : node;
}

function atEnd(
  node: Cypher.Node,
  via: readonly Step[] | undefined,
  print: (end: Cypher.Node) => Cypher.Predicate | undefined,
): Cypher.Predicate | undefined {
  return via === undefined ? print(node) : exists(node, via, print);
}

function exists(
  from: Cypher.Variable,
  steps: readonly Step[],
  print: (end: Cypher.Node) => Cypher.Predicate | undefined,
): Cypher.Predicate {
  const node = new Cypher.Node();
  const pattern = appendSteps(new Cypher.Pattern(from), steps, { node, edge: null });
  const match = new Cypher.Match(pattern);
  const predicate = print(node);
  return new Cypher.Exists(predicate === undefined ? match : match.where(predicate));
}

function reaches(
  leaf: Leaf<'reaches'> & { readonly value: readonly string[] },
  node: Cypher.Node,
  at: At,
  ordinal: number,
): Cypher.Predicate | undefined {
  const value = (...rest: At): Cypher.Param =>
    slotParam({ kind: 'argument', ordinal, at: [...at, 'value', ...rest] });
  if (leaf.quantifier === 'all')
    return Cypher.and(
      ...leaf.value.map((_, index) =>
        exists(node, leaf.steps, (end) => Cypher.eq(end.property('id'), value(index))),
      ),
    );
  const any = exists(node, leaf.steps, (end) => Cypher.in(end.property('id'), value()));
  return leaf.quantifier === 'any' ? any : Cypher.not(any);
}

function instantParam(ordinal: number, at: At, end: 'from' | 'to'): Cypher.Expr {
  return Cypher.datetime(slotParam({ kind: 'argument', ordinal, at: [...at, 'value', end] }));
}

function inRange(
  property: Cypher.Property,
  { from, to }: InstantRange,
  at: At,
  ordinal: number,
): Cypher.Predicate | undefined {
  // A range speaks of dated things only, even where it is open at both ends.
  if (from === null && to === null) return Cypher.isNotNull(property);
  return Cypher.and(
    from === null ? undefined : Cypher.gte(property, instantParam(ordinal, at, 'from')),
    to === null ? undefined : Cypher.lt(property, instantParam(ordinal, at, 'to')),
  );
}

/** Whether a dated thing and the range share an instant; an open end reaches for ever. */
function overlaps(
  leaf: Leaf<'overlaps'>,
  on: Cypher.Variable,
  { from, to }: InstantRange,
  at: At,
  ordinal: number,
): Cypher.Predicate | undefined {
  const begin = on.property(leaf.from);
  const end = on.property(leaf.to);
  return Cypher.and(
    Cypher.or(Cypher.isNotNull(begin), Cypher.isNotNull(end)),
    from === null
      ? undefined
      : Cypher.or(Cypher.isNull(end), Cypher.gte(end, instantParam(ordinal, at, 'from'))),
    to === null
      ? undefined
      : Cypher.or(Cypher.isNull(begin), Cypher.lt(begin, instantParam(ordinal, at, 'to'))),
  );
}

function relatedTo(
  node: Cypher.Node,
  predicates: readonly string[] | null,
  at: At,
  ordinal: number,
): Cypher.Predicate {
  const types = PREDICATE_NAMES.filter((name) => predicates?.includes(name) ?? true);
  if (types.length === 0) return Cypher.false;
  const other = new Cypher.Node();
  const pattern = new Cypher.Pattern(node)
    .related({ type: Cypher.labelExpr.or(...types), direction: 'undirected' })
    .to(other, { labels: [...readableLabels('Entity')] });
  const id = slotParam({ kind: 'argument', ordinal, at: [...at, 'value', 'entity'] });
  return new Cypher.Exists(new Cypher.Match(pattern).where(Cypher.eq(other.property('id'), id)));
}
