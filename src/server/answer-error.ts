import { GraphQLError, type GraphQLErrorExtensions, Kind } from 'graphql';
import {
  CALLER_CODES,
  CallerFault,
  SERVICE_CODES,
  ServiceFault,
  type ServiceCode,
} from '../errors.ts';

/** Codes that may leave the house as they are. */
const PUBLIC_CODES: readonly string[] = [
  ...CALLER_CODES,
  ...SERVICE_CODES,
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
];

/** The words of Yoga for its refusals, in ours. */
const TRANSLATED: Readonly<Record<string, string>> = {
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  REQUEST_ENTITY_TOO_LARGE: 'LIMIT_EXCEEDED',
};

const SERVICE: Readonly<Record<ServiceCode, { readonly status: number; readonly says: string }>> = {
  UNAVAILABLE: { status: 503, says: 'The graph does not answer at the moment. Try again later.' },
  TIMEOUT: { status: 504, says: 'The answer took too long. Ask for less, or try again.' },
};

export interface AnsweredError {
  readonly error: GraphQLError;
  readonly code: string;
  /** What an operator must read of; null where the caller is at fault. */
  readonly cause: unknown;
}

/**
 * Turns whatever went wrong into what the client is told. A `CallerFault` is told as it stands;
 * a `ServiceFault` by its code; faults of the request itself by graphql-js' words; all else (the
 * internal errors of Pothos extend `GraphQLError` and are among it) by an id to search the log for.
 */
export function answerError(error: GraphQLError, requestId: string): AnsweredError {
  const cause = rootOf(error);
  // Inside of `data` a fault has no HTTP status: the other fields may have their answer.
  const http = (status: number): GraphQLErrorExtensions =>
    error.path === undefined ? { http: { status } } : {};

  if (cause instanceof CallerFault) {
    const { code, argument, message } = cause;
    const extensions = argument.length === 0 ? { code } : { code, argument };
    return tell(error, message, { ...extensions, ...http(400) }, null);
  }
  if (cause instanceof ServiceFault) {
    const { status, says } = SERVICE[cause.code];
    return tell(error, cause.told ?? says, { code: cause.code, requestId, ...http(status) }, cause);
  }
  const code = publicCode(error, cause);
  if (code !== null) return tell(error, error.message, { ...error.extensions, code }, null);
  return tell(
    error,
    'Something went wrong on our side. The log tells more under this request id.',
    { code: 'INTERNAL_SERVER_ERROR', requestId, ...http(500) },
    cause,
  );
}

function rootOf(error: GraphQLError): unknown {
  if (error.cause === undefined) return error;
  return error.cause instanceof GraphQLError ? rootOf(error.cause) : error.cause;
}

function publicCode(error: GraphQLError, cause: unknown): string | null {
  const code = error.extensions['code'];
  // Literals and variables are read before anything runs, by scalars that throw what they like.
  const [node] = error.nodes ?? [];
  if (code === 'GRAPHQL_VALIDATION_FAILED' && error.path === undefined) return code;
  if (node?.kind === Kind.VARIABLE_DEFINITION) return 'BAD_USER_INPUT';
  if (!(cause instanceof GraphQLError)) return null;
  if (Object.getPrototypeOf(cause) !== GraphQLError.prototype) return null;
  if (typeof code === 'string') {
    return TRANSLATED[code] ?? (PUBLIC_CODES.includes(code) ? code : null);
  }
  // An argument that turns out wrong when it is read points at its value, a result at its field.
  return node !== undefined && node.kind !== Kind.FIELD ? 'BAD_USER_INPUT' : null;
}

function tell(
  { nodes, source, positions, path }: GraphQLError,
  message: string,
  extensions: GraphQLErrorExtensions & { readonly code: string },
  cause: unknown,
): AnsweredError {
  const error = new GraphQLError(message, { nodes, source, positions, path, extensions });
  return { error, code: extensions.code, cause };
}
