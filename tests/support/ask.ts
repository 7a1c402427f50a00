import {
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import { pino } from 'pino';
import { Compiler } from '../../src/graph/compile/compiler.ts';
import { directOperation } from '../../src/graph/compile/direct-operation.ts';
import { compiledGraph } from '../../src/graph/pothos/compiled-graph.ts';
import { searchReader } from '../../src/graph/queries/search.ts';
import type { GraphConnection } from '../../src/graph/run/connection.ts';
import type { Reader } from '../../src/graph/run/statement.ts';
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

export interface AskerOptions {
  /** One statement a root field, as it is served, unless said. */
  readonly readGraph?: RequestParts['readGraph'];
  /** The connection unless said. */
  readonly reader?: Reader;
  /** Answers as a whole, without executing field by field, what can be answered so. */
  readonly isWhole?: boolean;
}

/**
 * Asks the schema as the server would, without HTTP: a context of its own for every question, and
 * each text parsed once.
 */
export function asker(
  connection: GraphConnection,
  options: AskerOptions = {},
): (source: string, variables?: Record<string, unknown>) => Promise<Answer> {
  const {
    readGraph = compiledGraph(new Compiler()),
    reader = connection,
    isWhole = false,
  } = options;
  const schema: GraphQLSchema = buildSchema();
  const documents = new Map<string, DocumentNode | readonly GraphQLError[]>();
  const parts = {
    requestId: 'test',
    logger: pino({ level: 'silent' }),
    reader,
    readGraph,
    store: createStore(connection),
    search: searchReader(connection),
    now: () => NOW,
    // Planning takes its time where many tests run at once.
    timeoutMs: 60_000,
  };
  return async (source, variableValues) => {
    const document = documents.get(source) ?? readDocument(schema, source);
    documents.set(source, document);
    if (!('kind' in document)) return { errors: document };
    const contextValue = requestContext(parts);
    const operation = isWhole ? directOperation(schema, document, null) : null;
    const data = operation && (await contextValue.graph.answer(operation, variableValues ?? {}));
    if (data !== null) return { data };
    return execute({
      schema,
      document,
      contextValue,
      ...(variableValues === undefined ? {} : { variableValues }),
    });
  };
}

function readDocument(
  schema: GraphQLSchema,
  source: string,
): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(source);
    const errors = validate(schema, document);
    return errors.length === 0 ? document : errors;
  } catch (error) {
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}
