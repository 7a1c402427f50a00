import { graphql, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { Compiler } from '../../src/graph/compile/compiler.ts';
import { compiledGraph } from '../../src/graph/pothos/compiled-graph.ts';
import { searchReader } from '../../src/graph/queries/search.ts';
import type { GraphConnection } from '../../src/graph/run/connection.ts';
import { createStore } from '../../src/graph/store/graph-store.ts';
import { requestContext, type RequestParts } from '../../src/resolvers/context.ts';
import { buildSchema } from '../../src/schema/schema.ts';

export interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: unknown;
    readonly originalError?: unknown;
  }[];
}

export const NOW = '2025-11-15T12:00:00.000Z';

/**
 * Asks the schema as the server would, without HTTP: a context of its own for every question, compiled
 * unless said otherwise.
 */
export function asker(
  connection: GraphConnection,
  readGraph: RequestParts['readGraph'] = compiledGraph(new Compiler()),
): (source: string, variables?: Record<string, unknown>) => Promise<Answer> {
  const schema: GraphQLSchema = buildSchema();
  const parts = {
    requestId: 'test',
    logger: pino({ level: 'silent' }),
    reader: connection,
    readGraph,
    store: createStore(connection),
    search: searchReader(connection),
    now: () => NOW,
    timeoutMs: 15_000,
  };
  return (source, variableValues) =>
    graphql({
      schema,
      source,
      contextValue: requestContext(parts),
      ...(variableValues === undefined ? {} : { variableValues }),
    });
}
