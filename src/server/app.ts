import { randomUUID } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Reader } from '../graph/run/statement.ts';
import { documentCache, syntaxErrorCache } from './document-caches.ts';
import type { ServerContext } from './handed-over.ts';
import { LIMITS } from './limits.ts';
import { useDirectAnswers } from './plugins/use-direct-answers.ts';
import { useErrorAnswers } from './plugins/use-error-answers.ts';
import { useHealth } from './plugins/use-health.ts';
import { useParseLimit } from './plugins/use-parse-limit.ts';
import { useRequestGuard } from './plugins/use-request-guard.ts';
import { useRequestSteps } from './plugins/use-request-steps.ts';
import { useTrace } from './plugins/use-trace.ts';
import {
  countingReader,
  type RequestRecord,
  requestRecords,
  wantsTrace,
} from './request-record.ts';
import { type FindDirectAnswer, knownAnswers } from './short-way/known-answers.ts';
import { type RequestHandler, shortWay } from './short-way/short-way.ts';
import { endAtDeadline } from './steps/end-at-deadline.ts';
import { limitOperations } from './steps/limit-operations.ts';
import { logRequest } from './steps/log-request.ts';
import { type RequestStep, walkSteps } from './steps/request-step.ts';
import { tellRequestId } from './steps/tell-request-id.ts';

/** What the server knows of a request, for the context of its resolvers. */
export interface RequestParts {
  readonly requestId: string;
  /** Writes the request's id into every line. */
  readonly logger: Logger;
  /** Counts its statements for the log. */
  readonly reader: Reader;
  /** Whether the client asks how its answer came to be. */
  readonly trace: boolean;
}

export interface AppOptions<C extends object> {
  readonly schema: GraphQLSchema;
  readonly reader: Reader;
  /** Called once a request that has passed validation. */
  readonly context: (parts: RequestParts) => C;
  /** How an operation is answered as a whole; all are executed field by field when left out. */
  readonly directAnswer?: FindDirectAnswer<C>;
  /** What a request that asks for a trace is told. */
  readonly traceOf?: (context: C) => unknown;
  /** Whether the database answers and its migrations are done; may throw for no. */
  readonly isReady: () => Promise<boolean>;
  readonly logger: Logger;
  /** Milliseconds for one request. */
  readonly requestTimeoutMs: number;
  /** Milliseconds more for each field of a mutation; none when left out. */
  readonly writeTimeoutMs?: number;
  /** Empty for none but our own pages. */
  readonly corsOrigins: readonly string[];
  /** Documents that GraphiQL opens as tabs. */
  readonly exampleQueries: readonly string[];
  /** Done for every request after the server's own steps. */
  readonly steps?: readonly RequestStep[];
  readonly newRequestId?: () => string;
  /** Milliseconds; only goes forward. */
  readonly clock?: () => number;
}

/** The whole server but its socket: a listener takes it as its handler, tests speak to `fetch`. */
export interface App {
  (...exchange: Parameters<RequestHandler>): void;
  /** The way of Yoga. */
  readonly fetch: (url: string, init?: RequestInit) => Promise<Response>;
}

const PATH = '/graphql';

export function createApp<C extends object>(options: AppOptions<C>): App {
  const { schema, logger, corsOrigins, exampleQueries } = options;
  const clock = options.clock ?? (() => performance.now());
  const records = requestRecords(options.newRequestId ?? randomUUID, clock);
  const documents = documentCache();
  const known = knownAnswers<C>(documents);
  const steps = walkSteps([
    tellRequestId,
    logRequest(logger, clock),
    limitOperations(LIMITS),
    endAtDeadline({
      timeoutMs: options.requestTimeoutMs,
      writeTimeoutMs: options.writeTimeoutMs ?? 0,
      clock,
    }),
    ...(options.steps ?? []),
  ]);
  const onFault = (err: unknown): void => logger.error({ err }, 'INTERNAL_SERVER_ERROR');
  const context = (record: RequestRecord): C =>
    options.context({
      requestId: record.id,
      logger: logger.child({ requestId: record.id }),
      reader: countingReader(options.reader, record),
      trace: wantsTrace(record.head),
    });

  const yoga = createYoga<ServerContext<C>, C>({
    schema,
    graphqlEndpoint: PATH,
    context: ({ request, handedOver }) => handedOver?.context ?? context(records.of(request)),
    plugins: [
      // What is executed stands inside of the steps: a later plugin wraps an earlier one.
      useDirectAnswers({
        schema,
        find: options.directAnswer ?? (() => null),
        known,
        records,
        onFault,
      }),
      useTrace(options.traceOf ?? (() => []), records),
      useRequestSteps(steps, records),
      useHealth(options.isReady),
      useRequestGuard(),
      useParseLimit(LIMITS.tokens),
      useErrorAnswers(logger, records),
    ],
    parserAndValidationCache: {
      documentCache: documents,
      errorCache: syntaxErrorCache(),
      // By `useRequestSteps`.
      validationCache: false,
    },
    maxRequestBodySize: LIMITS.bodyBytes,
    multipart: false,
    batching: false,
    // By `useErrorAnswers`.
    maskedErrors: false,
    cors: corsOrigins.length === 0 ? false : { origin: [...corsOrigins], credentials: false },
    logging: false,
    landingPage: false,
    graphiql: {
      title: 'Dateline',
      defaultTabs: exampleQueries.map((query) => ({ query })),
    },
    // Eight megabytes of page, read only when a person looks; the stock one comes from a foreign host.
    renderGraphiQL: async (page) =>
      (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(page),
  });

  const handle = shortWay<C>({
    path: PATH,
    answersForeignPages: corsOrigins.length > 0,
    known,
    steps,
    openRecord: (head) => records.open(head),
    context,
    ordinary(request, response, handedOver) {
      void yoga.handle(request, response, handedOver === null ? {} : { handedOver });
    },
    onFault,
  });
  return Object.assign(handle, {
    fetch: async (url: string, init: RequestInit = {}) => yoga.fetch(url, init),
  });
}
