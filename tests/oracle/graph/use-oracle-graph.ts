import { afterAll, beforeAll } from 'vitest';
import type { GraphConnection } from '../../../src/graph/run/connection.ts';
import { openTestGraph } from '../../support/neo4j.ts';
import { loadOracleGraph } from './load-graph.ts';
import { type OracleGraph, readOracleGraph } from './oracle-graph.ts';

/** What the tests of a file read and none of them changes; there once `beforeAll` has run. */
export interface OpenedGraph {
  readonly connection: GraphConnection;
  readonly graph: OracleGraph;
}

const SLOW = 300_000;

/**
 * Fills this worker's database with the oracle's graph before the tests of a file. Filling it, and
 * planning what is asked of it, cost more than the asking: suites that only read share one.
 */
export function useOracleGraph(): OpenedGraph {
  let connection: GraphConnection;
  let graph: OracleGraph;
  beforeAll(async () => {
    connection = await openTestGraph();
    await loadOracleGraph(connection);
    graph = await readOracleGraph(connection);
  }, SLOW);
  afterAll(() => connection.close());
  return {
    get connection() {
      return connection;
    },
    get graph() {
      return graph;
    },
  };
}
