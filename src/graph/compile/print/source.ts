import type Cypher from '@neo4j/cypher-builder';
import type { Anchor } from './choose-anchor.ts';
import type { IndexedEdge } from './order-index.ts';

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
  readonly index: IndexedEdge | null;
  /** Predicates that make the database use that index. */
  readonly seek: Cypher.Predicate | undefined;
  /** How often one row may be met; null where that is not known. */
  readonly most: number | null;
}

/** A source that says no more than its match. */
export function plainSource(match: Cypher.Match, node: Cypher.Node, most: number | null): Source {
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
