import { setImmediate } from 'node:timers/promises';
import { GraphQLError } from 'graphql';
import type { GraphConnection } from '../../src/graph/run/connection.ts';
import type { Reader, Statement } from '../../src/graph/run/statement.ts';
import { answerError } from '../../src/server/answer-error.ts';
import { asker, type AskerOptions } from '../support/ask.ts';

export type Variables = Readonly<Record<string, unknown>>;
export type ResponsePath = readonly (string | number)[];

/** What a way of reading answers: as graphql-js returns it, or as it came over HTTP. */
export interface RawAnswer {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
}

/** A way of answering an operation, to be compared with the others. */
export interface Way {
  readonly name: string;
  ask(operation: string, variables: Variables): Promise<RawAnswer>;
}

/** Codes of faults that no caller can cause. */
export const OUR_FAULTS: readonly string[] = ['INTERNAL_SERVER_ERROR', 'UNAVAILABLE', 'TIMEOUT'];

/** An error as a client is told it. */
export interface ToldError {
  readonly message: string;
  /** Null for a fault of the request itself. */
  readonly path: ResponsePath | null;
  readonly code: string;
  /** JSON of the argument's path; '' where none is named. */
  readonly argument: string;
  /** What the log would hold of a fault of ours; '' for a caller's. */
  readonly cause: string;
}

export interface Told {
  readonly data: unknown;
  readonly errors: readonly ToldError[];
  readonly statements: readonly Statement[];
}

/** Reading in the process, without HTTP. */
export function wayOf(
  name: string,
  connection: GraphConnection,
  options: Pick<AskerOptions, 'readGraph' | 'isWhole'> = {},
): Way {
  const pending = new Set<Promise<unknown>>();
  const reader: Reader = {
    read: (statement, options) => {
      const reading = connection.read(statement, options);
      pending.add(reading);
      void reading.catch(() => undefined).finally(() => pending.delete(reading));
      return reading;
    },
  };
  const ask = asker(connection, { ...options, reader });
  return {
    name,
    ask: async (operation, variables) => {
      const answer = await ask(operation, variables);
      // Where a null swallows its siblings, they go on being read: the next way would be blamed.
      do {
        await Promise.allSettled(pending);
        await setImmediate();
      } while (pending.size > 0);
      return answer;
    },
  };
}

/** Asks one way and listens to what it sends to the database. */
export async function askWay(
  way: Way,
  connection: GraphConnection,
  operation: string,
  variables: Variables,
): Promise<Told> {
  const statements: Statement[] = [];
  const stop = connection.onStatement((statement) => statements.push(statement));
  try {
    const { data, errors = [] } = await way.ask(operation, variables);
    return { data, errors: errors.map(tell), statements };
  } finally {
    stop();
  }
}

/** Stands for every code of a request that was refused before anything was read. */
const REFUSED = 'REFUSED';

function tell(error: unknown): ToldError {
  if (error instanceof GraphQLError) {
    const { error: told, code, cause } = answerError(error, '');
    const isRefused = error.path === undefined && error.cause === undefined;
    return {
      message: isRefused ? error.message : told.message,
      path: told.path ?? null,
      code: isRefused ? REFUSED : code,
      argument: jsonOf(told.extensions['argument']),
      cause: !isRefused && cause instanceof Error ? (cause.stack ?? cause.message) : '',
    };
  }
  const { message, path, extensions } = error as Readonly<Record<string, unknown>>;
  const { code, argument } = (extensions ?? {}) as Readonly<Record<string, unknown>>;
  const isRefused = path === undefined && !OUR_FAULTS.includes(String(code));
  return {
    message: String(message),
    path: Array.isArray(path) ? (path as ResponsePath) : null,
    code: isRefused ? REFUSED : String(code),
    argument: jsonOf(argument),
    cause: '',
  };
}

const jsonOf = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value));
