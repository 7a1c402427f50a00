import type { ContenderName, QueryName } from './sample.ts';

/** What one slot gave: a contender, a query, a concurrency, a round. Times are in milliseconds. */
export interface Cell {
  readonly query: QueryName;
  readonly contender: ContenderName;
  readonly concurrency: number;
  readonly round: number;
  readonly requests: number;
  readonly p50: number;
  readonly p95: number;
  /** Requests a second. */
  readonly rps: number;
  /** CPU a request. */
  readonly nodeCpu: number;
  /** CPU a request; null where the database's process cannot be looked at. */
  readonly databaseCpu: number | null;
  /** A request. */
  readonly statements: number;
}

/** The first request of a query in a fresh process, on a database that has planned nothing. */
export interface ColdRequest {
  readonly query: QueryName;
  readonly contender: ContenderName;
  readonly ms: number;
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGb: number;
  readonly node: string;
  readonly java: string;
  readonly neo4j: string;
}

export interface Measurement {
  readonly machine: Machine;
  readonly articles: number;
  readonly rounds: number;
  readonly secondsPerSlot: number;
  /** The day it was made: YYYY-MM-DD. */
  readonly day: string;
  readonly cells: readonly Cell[];
  readonly cold: readonly ColdRequest[];
}
