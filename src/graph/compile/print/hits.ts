import type Cypher from '@neo4j/cypher-builder';
import type { TextCondition } from '../condition.ts';

/** What a full text found, looked up once a statement. */
export interface Hits {
  /** The nodes that the index holds. */
  readonly nodes: Cypher.Variable;
  /** The nodes that rows are about, each with its best score; null where none is sorted by it. */
  readonly scored: Cypher.Variable | null;
}

export type HitsOf = ReadonlyMap<TextCondition, Hits>;

export function hitVariables(hits: HitsOf): Cypher.Variable[] {
  return [...hits.values()].flatMap(({ nodes, scored }) =>
    scored === null ? [nodes] : [nodes, scored],
  );
}
