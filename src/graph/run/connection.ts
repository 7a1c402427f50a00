/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its
   option bags as classes that nobody can make */
import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { connectFault, isConnectionLost } from './fault.ts';
import { retry, withDeadline } from './retry.ts';
import type { Reader, ReadOptions, Row, Statement } from './statement.ts';
import { plainValue } from './value.ts';

export interface ConnectOptions {
  /** `bolt://`, `neo4j://` or `neo4j+s://`. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The user's home database when left out. */
  readonly database?: string;
  /** Milliseconds for a call that names no deadline of its own; 15,000 unless said. */
  readonly timeoutMs?: number;
  readonly maxConnections?: number;
  /** For the jitter between two tries. */
  readonly random?: () => number;
}

/** A write transaction that is under way. */
export interface WriteTransaction {
  /**
   * True when the same work was tried before and its commit got lost on the way: what is found in
   * the graph may be this very work.
   */
  readonly mayBeCommitted: boolean;
  run(statement: Statement): Promise<readonly Row[]>;
}

export interface Written<T> {
  readonly value: T;
  /** For a reader that must see this write. */
  readonly bookmarks: readonly string[];
}

export type StatementListener = (statement: Statement, mode: 'READ' | 'WRITE') => void;

/** The one way to the database. */
export interface GraphConnection extends Reader {
  /**
   * Runs work in one write transaction, again after a deadlock or a lost connection: the work must be
   * idempotent.
   */
  write<T>(
    work: (transaction: WriteTransaction) => Promise<T>,
    options?: ReadOptions,
  ): Promise<Written<T>>;
  /** One statement in a transaction of its own: what changes the schema. */
  command(statement: Statement, options?: ReadOptions): Promise<readonly Row[]>;
  /** Is called for every statement that is sent; returns how to stop it. */
  onStatement(listener: StatementListener): () => void;
  /** @throws OperatorFault that says in one line why the server cannot be used. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

const DEFAULT_TIMEOUT_MS = 15_000;
const VERIFY_TIMEOUT_MS = 10_000;

/** A pool of connections to a Neo4j; nothing is sent before the first call. */
export function connect(options: ConnectOptions): GraphConnection {
  return new BoltConnection(options);
}

class BoltConnection implements GraphConnection {
  readonly #options: ConnectOptions;
  readonly #driver: Driver;
  readonly #listeners = new Set<StatementListener>();

  constructor(options: ConnectOptions) {
    this.#options = options;
    this.#driver = neo4j.driver(options.uri, neo4j.auth.basic(options.username, options.password), {
      disableLosslessIntegers: true,
      maxConnectionPoolSize: options.maxConnections ?? 50,
      connectionTimeout: 5_000,
      // Longer than any deadline of ours: running out of connections is told as a time-out.
      connectionAcquisitionTimeout: 60_000,
      // A connection that a firewall has forgotten swallows packets without an error.
      connectionLivenessCheckTimeout: 5_000,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
  }

  read(statement: Statement, options: ReadOptions = {}): Promise<readonly Row[]> {
    return this.#runAlone(statement, 'READ', options);
  }

  command(statement: Statement, options: ReadOptions = {}): Promise<readonly Row[]> {
    return this.#runAlone(statement, 'WRITE', options);
  }

  write<T>(
    work: (transaction: WriteTransaction) => Promise<T>,
    options: ReadOptions = {},
  ): Promise<Written<T>> {
    let mayBeCommitted = false;
    return this.#attempt(options, async (remainingMs) => {
      const session = this.#session('WRITE', options);
      let isCommitting = false;
      try {
        const transaction = await session.beginTransaction({ timeout: Math.ceil(remainingMs) });
        const value = await work({
          mayBeCommitted,
          run: async (statement) => {
            this.#tell(statement, 'WRITE');
            return rowsOf(await transaction.run(statement.text, statement.parameters));
          },
        });
        isCommitting = true;
        await transaction.commit();
        return { value, bookmarks: session.lastBookmarks() };
      } catch (error) {
        if (isCommitting && isConnectionLost(error)) mayBeCommitted = true;
        throw error;
      } finally {
        release(session);
      }
    });
  }

  onStatement(listener: StatementListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async verify(): Promise<void> {
    const { uri, username, database } = this.#options;
    try {
      // No second try: who has just typed an address waits for the answer.
      const session = this.#session('READ', {});
      const answer = session.run('RETURN 1').finally(() => release(session));
      await withDeadline(VERIFY_TIMEOUT_MS, answer);
    } catch (error) {
      throw connectFault(error, { uri, username, database }) ?? error;
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  #runAlone(
    statement: Statement,
    mode: 'READ' | 'WRITE',
    options: ReadOptions,
  ): Promise<readonly Row[]> {
    return this.#attempt(options, async (remainingMs) => {
      const session = this.#session(mode, options);
      try {
        this.#tell(statement, mode);
        const { text, parameters, isPlain } = statement;
        const timeout = Math.ceil(remainingMs);
        const { onProfile } = options;
        const asked = onProfile === undefined ? text : `PROFILE ${text}`;
        const result = await session.run(asked, parameters, { timeout });
        onProfile?.(countHits(result.summary.profile));
        return isPlain === true ? plainRowsOf(result) : rowsOf(result);
      } finally {
        release(session);
      }
    });
  }

  #attempt<T>(options: ReadOptions, work: (remainingMs: number) => Promise<T>): Promise<T> {
    const timeoutMs = options.timeoutMs ?? this.#options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const random = this.#options.random ?? Math.random;
    return retry(timeoutMs, random, ({ remainingMs }) => work(remainingMs));
  }

  #session(mode: 'READ' | 'WRITE', { bookmarks }: ReadOptions): Session {
    const { database } = this.#options;
    return this.#driver.session({
      defaultAccessMode: mode,
      ...(database === undefined ? {} : { database }),
      ...(bookmarks === undefined ? {} : { bookmarks: [...bookmarks] }),
    });
  }

  #tell(statement: Statement, mode: 'READ' | 'WRITE'): void {
    for (const listener of this.#listeners) listener(statement, mode);
  }
}

/** Gives the connection back, rolling back what is open, without making the caller wait for it. */
function release(session: Session): void {
  // An error here means that the connection is gone already, which its next user finds out.
  session.close().catch(() => undefined);
}

interface Profile {
  readonly dbHits: number;
  readonly children: readonly Profile[];
}

function countHits(profile: Profile | false | undefined): number {
  if (!profile) return 0;
  return profile.children.reduce((sum, child) => sum + countHits(child), profile.dbHits);
}

function plainRowsOf({ records }: { readonly records: readonly neo4j.Record[] }): readonly Row[] {
  return records.map((record) => Array.from(record.values()));
}

function rowsOf({ records }: { readonly records: readonly neo4j.Record[] }): readonly Row[] {
  return records.map((record) => Array.from(record.values(), plainValue));
}
