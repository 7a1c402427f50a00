import { randomUUID } from 'node:crypto';
import type { GraphQLSchema } from 'graphql';
import { createYoga, type YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Reader } from '../graph/run/statement.ts';
import { LIMITS } from './limits.ts';
import { useDeadline } from './plugins/use-deadline.ts';
import { useErrorAnswers } from './plugins/use-error-answers.ts';
import { useHealth } from './plugins/use-health.ts';
import { useOperationLimits } from './plugins/use-operation-limits.ts';
import { useParseLimit } from './plugins/use-parse-limit.ts';
import { useRequestGuard } from './plugins/use-request-guard.ts';
import { useRequestId } from './plugins/use-request-id.ts';
import { useRequestLog } from './plugins/use-request-log.ts';
import { countingReader, requestRecords } from './request-record.ts';

/** What the server knows of a request, for the context of its resolvers. */
export interface RequestParts {
  readonly requestId: string;
  /** Writes the request's id into every line. */
  readonly logger: Logger;
  /** Counts its statements for the log. */
  readonly reader: Reader;
}

export interface AppOptions<C extends object> {
  readonly schema: GraphQLSchema;
  readonly reader: Reader;
  /** Called once a request that has passed validation. */
  readonly context: (parts: RequestParts) => C;
  /** Whether the database answers and its migrations are done; may throw for no. */
  readonly isReady: () => Promise<boolean>;
  readonly logger: Logger;
  /** Milliseconds for one request. */
  readonly requestTimeoutMs: number;
  /** Empty for none but our own pages. */
  readonly corsOrigins: readonly string[];
  /** Documents that GraphiQL opens as tabs. */
  readonly exampleQueries: readonly string[];
  readonly newRequestId?: () => string;
  /** Milliseconds; only goes forward. */
  readonly clock?: () => number;
}

/** The plugins read the request alone, whatever listens. */
type NoServerContext = Record<string, unknown>;

export type App<C extends object> = YogaServerInstance<NoServerContext, C>;

/** The whole server but its socket: tests speak to `app.fetch`. */
export function createApp<C extends object>(options: AppOptions<C>): App<C> {
  const { schema, reader, logger, corsOrigins, exampleQueries } = options;
  const clock = options.clock ?? (() => performance.now());
  const records = requestRecords(options.newRequestId ?? randomUUID, clock);

  return createYoga<NoServerContext, C>({
    schema,
    context: ({ request }) => {
      const record = records.of(request);
      return options.context({
        requestId: record.id,
        logger: logger.child({ requestId: record.id }),
        reader: countingReader(reader, record),
      });
    },
    plugins: [
      useRequestId(records),
      useRequestLog(logger, records, clock),
      useHealth(options.isReady),
      useRequestGuard(),
      useParseLimit(LIMITS.tokens),
      useOperationLimits(LIMITS),
      useDeadline(options.requestTimeoutMs),
      useErrorAnswers(logger, records),
    ],
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
}
