import { pino } from 'pino';
import { type App, type AppOptions, createApp, type RequestParts } from '../../src/server/app.ts';
import { newsSchema } from './news-schema.ts';

export interface LogLine {
  readonly level: number;
  readonly msg: string;
  readonly [key: string]: unknown;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly {
      readonly message: string;
      readonly path?: readonly string[];
      readonly extensions: Readonly<Record<string, unknown>>;
    }[];
  };
}

export interface TestApp {
  readonly app: App;
  readonly log: readonly LogLine[];
  /** Posts an operation as JSON. */
  readonly ask: (query: string, variables?: object, init?: RequestInit) => Promise<Answer>;
  readonly get: (path: string, init?: RequestInit) => Promise<Response>;
}

export const ORIGIN = 'http://dateline.test';

export function testApp(options: Partial<AppOptions<RequestParts>> = {}): TestApp {
  const log: LogLine[] = [];
  const app = createApp<RequestParts>({
    schema: newsSchema(),
    reader: { read: () => Promise.resolve([[1]]) },
    context: (parts) => parts,
    isReady: () => Promise.resolve(true),
    logger: pino(
      { level: 'trace' },
      { write: (line: string) => log.push(JSON.parse(line) as LogLine) },
    ),
    requestTimeoutMs: 30_000,
    corsOrigins: [],
    exampleQueries: [],
    ...options,
  });
  const get = async (path: string, init: RequestInit = {}): Promise<Response> =>
    app.fetch(`${ORIGIN}${path}`, init);
  return {
    app,
    log,
    get,
    async ask(query, variables, init = {}) {
      const response = await get('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query, variables }),
        ...init,
      });
      const body = (await response.json()) as Answer['body'];
      return { status: response.status, headers: response.headers, body };
    },
  };
}
