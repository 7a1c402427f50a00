import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { Compiler } from '../graph/compile/compiler.ts';
import { directOperation } from '../graph/compile/direct-operation.ts';
import { compiledGraph } from '../graph/pothos/compiled-graph.ts';
import { searchReader } from '../graph/queries/search.ts';
import type { GraphConnection } from '../graph/run/connection.ts';
import { createStore } from '../graph/store/graph-store.ts';
import { migrationState } from '../graph/store/migrate.ts';
import { WRITE_OPTIONS } from '../graph/store/write-options.ts';
import { type RequestContext, requestContext, type RequestParts } from '../resolvers/context.ts';
import { buildSchema } from '../schema/schema.ts';
import { type App, createApp } from '../server/app.ts';
import type { RequestStep } from '../server/steps/request-step.ts';
import { openProvider } from './open-provider.ts';
import { MIGRATIONS, readExampleQueries } from './project-files.ts';

export interface GraphAppOptions {
  readonly config: Config;
  readonly connection: GraphConnection;
  readonly logger: Logger;
  /** The clock, as RFC 3339 in UTC. */
  readonly now: () => string;
  /** The way in which fields are read; what times the server passes another. */
  readonly readGraph?: RequestParts['readGraph'];
  /** Aborted when the process is to end; never unless said. */
  readonly stopped?: AbortSignal;
  /** Done for every request after the server's own steps. */
  readonly steps?: readonly RequestStep[];
}

/** The server over a graph: what `serve` listens with and `query` asks without a socket. */
export async function graphApp(options: GraphAppOptions): Promise<App> {
  const {
    config,
    connection,
    logger,
    now,
    steps = [],
    readGraph = compiledGraph(new Compiler()),
  } = options;
  const store = createStore(connection);
  const { extraction } = config;
  const stopped = options.stopped ?? new AbortController().signal;
  const provider = openProvider({
    extraction,
    onFault: (fault) =>
      logger.warn({ reason: fault.reason, err: fault }, 'an article was read without the model'),
    stopped,
  });
  return createApp<RequestContext>({
    schema: buildSchema(),
    reader: connection,
    context: (parts) =>
      requestContext({
        ...parts,
        readGraph,
        store,
        search: searchReader(parts.reader),
        now,
        provider,
        timeoutMs: config.queryTimeoutMs,
      }),
    directAnswer(schema, document, operationName) {
      const operation = directOperation(schema, document, operationName);
      return operation && ((context, variables) => context.graph.answer(operation, variables));
    },
    traceOf: ({ trace }) => trace ?? [],
    isReady: async () => {
      const { pending, faults } = await migrationState(connection, MIGRATIONS);
      return pending.length === 0 && faults.length === 0;
    },
    logger,
    requestTimeoutMs: config.requestTimeoutMs,
    writeTimeoutMs: WRITE_OPTIONS.timeoutMs,
    corsOrigins: config.corsOrigins,
    exampleQueries: await readExampleQueries(),
    steps,
  });
}
