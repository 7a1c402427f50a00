import Cypher from '@neo4j/cypher-builder';
import { PREDICATE_NAMES } from '../../model/predicates.ts';
import type { TextCondition } from '../condition.ts';
import type { Rows } from '../plan/plan.ts';
import { chooseAnchor } from './choose-anchor.ts';
import { frameVariable, refExpression, type RowVariables } from './columns.ts';
import { fromReached } from './from-reached.ts';
import { appendSteps, literals, mostReached, oneOfAll, readableLabels } from './match-steps.ts';
import { indexOf, matchIndexed, seekPredicate } from './order-index.ts';
import { slotParam } from './parameters.ts';
import { plainSource, type Source } from './source.ts';

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
      return fromReached({ rows, leaf, slot, node, label: begin.label });
  }
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
