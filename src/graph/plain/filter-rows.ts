import Cypher from '@neo4j/cypher-builder';
import type { Condition, InstantRange, Leaf, TextCondition } from '../compile/condition.ts';
import type { Operand, Step } from '../compile/declaration.ts';
import { PREDICATE_NAMES } from '../model/predicates.ts';
import { appendSteps, readableLabels, type RowVariables } from './match-path.ts';

/** Full-text hits by condition: node ids with their scores, looked up before the rows are read. */
export type TextHits = ReadonlyMap<TextCondition, ReadonlyMap<string, number>>;

/**
 * The predicate of a filter over a row, printed the plain way: one condition after the other, a
 * pattern as an EXISTS from the row's node. It is the yardstick that the compiled way is held to.
 */
export function filterPredicate(
  condition: Condition,
  variables: RowVariables,
  hits: TextHits,
): Cypher.Predicate | undefined {
  const leaf = condition;
  const param = (part: unknown): Cypher.Param => new Cypher.Param(part);
  switch (leaf.kind) {
    case 'all':
      return Cypher.and(...leaf.conditions.map((part) => filterPredicate(part, variables, hits)));
    case 'any':
      // An empty condition is true of every row, and so is a choice that contains it.
      return choice(leaf.conditions.map((part) => filterPredicate(part, variables, hits)));
    case 'none': {
      const part = filterPredicate(leaf.condition, variables, hits);
      // Three-valued logic would drop the rows of which the inner condition is unknown.
      return part === undefined
        ? Cypher.false
        : Cypher.not(Cypher.eq(Cypher.coalesce(part, Cypher.false), Cypher.true));
    }
    case 'in':
      return Cypher.in(operand(leaf.on, variables).property(leaf.property), param(leaf.value));
    case 'equals':
      return Cypher.eq(operand(leaf.on, variables).property(leaf.property), param(leaf.value));
    case 'atLeast':
      return Cypher.gte(operand(leaf.on, variables).property(leaf.property), param(leaf.value));
    case 'atMost':
      return leaf.via === undefined
        ? Cypher.lte(operand(leaf.on, variables).property(leaf.property), param(leaf.value))
        : exists(variables.node, leaf.via, (end) =>
            Cypher.lte(end.property(leaf.property), param(leaf.value)),
          );
    case 'range':
      return leaf.via === undefined
        ? inRange(variables.node.property(leaf.property), leaf.value)
        : exists(variables.node, leaf.via, (end) =>
            inRange(end.property(leaf.property), leaf.value),
          );
    case 'overlaps':
      return overlaps(leaf, operand(leaf.on, variables), leaf.value);
    case 'nodeIds':
      return Cypher.in(variables.node.property('id'), param(leaf.value));
    case 'reaches':
      return reaches(leaf, variables.node, leaf.value);
    case 'reachesWithout':
      return exists(variables.node, leaf.steps, (node) =>
        Cypher.not(
          exists(node, leaf.then, (end) => Cypher.in(end.property('id'), param(leaf.value))),
        ),
      );
    case 'matching':
      return exists(variables.node, leaf.steps, (node) =>
        filterPredicate(leaf.value, { start: null, node, edge: null }, hits),
      );
    case 'text':
      return Cypher.in(variables.node.property('id'), param([...(hits.get(leaf) ?? []).keys()]));
    case 'externalId':
      return exists(variables.node, EXTERNAL_ID, (end) =>
        Cypher.and(
          ...Object.entries(leaf.value).map(([name, part]) =>
            Cypher.eq(end.property(name), param(part)),
          ),
        ),
      );
    case 'relatedTo':
      return relatedTo(variables.node, leaf.value);
    case 'tieType':
      return edgeOf(variables, (edge) => Cypher.in(Cypher.type(edge), param(leaf.value)));
    case 'tieDirection':
      return edgeOf(variables, (edge) =>
        Cypher.eq(
          leaf.value === 'OUT' ? Cypher.startNode(edge) : Cypher.endNode(edge),
          variables.start ?? variables.node,
        ),
      );
  }
}

const EXTERNAL_ID: readonly Step[] = [
  { types: ['IDENTIFIED_BY'], direction: 'out', to: 'ExternalId' },
];

function choice(parts: readonly (Cypher.Predicate | undefined)[]): Cypher.Predicate | undefined {
  if (parts.length === 0) return Cypher.false;
  return parts.includes(undefined) ? undefined : Cypher.or(...parts);
}

function operand(on: Operand, variables: RowVariables): Cypher.Variable {
  return on === 'edge' && variables.edge !== null ? variables.edge : variables.node;
}

function edgeOf(
  variables: RowVariables,
  print: (edge: Cypher.Relationship) => Cypher.Predicate,
): Cypher.Predicate | undefined {
  return variables.edge === null ? undefined : print(variables.edge);
}

function exists(
  from: Cypher.Variable,
  steps: readonly Step[],
  print: (end: Cypher.Node) => Cypher.Predicate | undefined,
): Cypher.Predicate {
  const end = new Cypher.Node();
  const begin = new Cypher.Pattern(from);
  const match = new Cypher.Match(appendSteps(begin, steps, { node: end }));
  const predicate = print(end);
  return new Cypher.Exists(predicate === undefined ? match : match.where(predicate));
}

function reaches(
  leaf: Leaf<'reaches'>,
  from: Cypher.Variable,
  value: readonly string[],
): Cypher.Predicate | undefined {
  const one = (ids: readonly string[]): Cypher.Predicate =>
    exists(from, leaf.steps, (end) => Cypher.in(end.property('id'), new Cypher.Param(ids)));
  if (leaf.quantifier === 'all') return Cypher.and(...value.map((id) => one([id])));
  return leaf.quantifier === 'any' ? one(value) : Cypher.not(one(value));
}

function inRange(
  property: Cypher.Property,
  { from, to }: InstantRange,
): Cypher.Predicate | undefined {
  return Cypher.and(
    // A range speaks of dated things only, even where it is open at both ends.
    Cypher.isNotNull(property),
    from ? Cypher.gte(property, Cypher.datetime(new Cypher.Param(from))) : undefined,
    to ? Cypher.lt(property, Cypher.datetime(new Cypher.Param(to))) : undefined,
  );
}

/** Whether a dated thing and the range share an instant; an open end reaches for ever. */
function overlaps(
  leaf: Leaf<'overlaps'>,
  on: Cypher.Variable,
  { from, to }: InstantRange,
): Cypher.Predicate | undefined {
  const begin = on.property(leaf.from);
  const end = on.property(leaf.to);
  return Cypher.and(
    Cypher.or(Cypher.isNotNull(begin), Cypher.isNotNull(end)),
    from
      ? Cypher.or(Cypher.isNull(end), Cypher.gte(end, Cypher.datetime(new Cypher.Param(from))))
      : undefined,
    to
      ? Cypher.or(Cypher.isNull(begin), Cypher.lt(begin, Cypher.datetime(new Cypher.Param(to))))
      : undefined,
  );
}

function relatedTo(
  node: Cypher.Variable,
  value: { readonly entity: string; readonly predicates: readonly string[] | null },
): Cypher.Predicate {
  const types = PREDICATE_NAMES.filter((name) => value.predicates?.includes(name) ?? true);
  if (types.length === 0) return Cypher.false;
  const other = new Cypher.Node();
  const pattern = new Cypher.Pattern(node)
    .related({ type: Cypher.labelExpr.or(...types), direction: 'undirected' })
    .to(other, { labels: readableLabels('Entity') });
  return new Cypher.Exists(
    new Cypher.Match(pattern).where(
      Cypher.eq(other.property('id'), new Cypher.Param(value.entity)),
    ),
  );
}
