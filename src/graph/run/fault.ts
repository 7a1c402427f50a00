import neo4j, { Neo4jError } from 'neo4j-driver';
import { OperatorFault, ServiceFault } from '../../errors.ts';

/** What the driver's codes mean to us; everything that is not named here is a bug of ours. */
const TIMEOUT_CODES: ReadonlySet<string> = new Set([
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
]);

const REFUSED_CODES: ReadonlySet<string> = new Set([
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.CredentialsExpired',
  'Neo.ClientError.Security.AuthenticationRateLimit',
]);

const MISSING_DATABASE = 'Neo.ClientError.Database.DatabaseNotFound';

/** Codes that the driver gives to a failure of its own to get a connection. */
const UNREACHABLE_CODES: ReadonlySet<string> = new Set([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
]);

/** Whether trying again may help: a deadlock, a lost connection, a database that is starting. */
export function isTransient(error: unknown): boolean {
  return error instanceof Neo4jError && error.retryable;
}

/**
 * Whether a statement waited for what another transaction then deleted: who begins anew finds what is
 * there now. A statement that reads what it has deleted itself fails alike, whenever it is tried.
 */
export function isGoneMeanwhile(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Statement.EntityNotFound';
}

/** Whether the connection broke, so that nobody knows what became of a commit under way. */
export function isConnectionLost(error: unknown): boolean {
  return error instanceof Neo4jError && UNREACHABLE_CODES.has(error.code);
}

/** Whether the server knows another password, in a driver's error or a fault made of one. */
export function isRefused(error: unknown): boolean {
  const cause = error instanceof ServiceFault ? error.cause : error;
  return cause instanceof Neo4jError && REFUSED_CODES.has(cause.code);
}

/** A driver's error as one of our families, by its code alone; what is no fault of either stays. */
export function translateFault(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (TIMEOUT_CODES.has(error.code)) return timeoutFault(error);
  if (REFUSED_CODES.has(error.code) || error.code === MISSING_DATABASE || isTransient(error))
    return new ServiceFault('UNAVAILABLE', 'The graph database cannot answer at the moment.', {
      cause: error,
    });
  return error;
}

export function timeoutFault(cause?: unknown): ServiceFault {
  return new ServiceFault(
    'TIMEOUT',
    'The graph database did not answer in time; ask for less, or try again.',
    { cause },
  );
}

export interface ServerAddress {
  readonly uri: string;
  readonly username: string;
  readonly database: string | undefined;
}

/** Why a server cannot be used, told to who set it up; null when the error is not about that. */
export function connectFault(error: unknown, address: ServerAddress): OperatorFault | null {
  const { uri, username, database } = address;
  const told = (sentence: string): OperatorFault => new OperatorFault(sentence, { cause: error });
  if (error instanceof ServiceFault && error.code === 'TIMEOUT')
    return told(`Neo4j at ${uri} does not answer: check NEO4J_URI and the network.`);
  if (!(error instanceof Neo4jError)) return null;
  if (REFUSED_CODES.has(error.code))
    return told(
      `Neo4j at ${uri} refuses user ${username}: check NEO4J_USERNAME and NEO4J_PASSWORD.`,
    );
  if (error.code === MISSING_DATABASE)
    return told(`Neo4j at ${uri} has no database ${database ?? ''}: check NEO4J_DATABASE.`);
  if (isTransient(error))
    return told(`Neo4j at ${uri} cannot be reached: is it running, and is NEO4J_URI right?`);
  return null;
}
