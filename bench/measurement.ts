import { z } from 'zod';
import { CONTENDER_NAMES, QUERY_NAMES } from './sample.ts';

const query = z.enum(QUERY_NAMES);
const contender = z.enum(CONTENDER_NAMES);

/** What one slot gave: a contender, a query, a concurrency, a round. Times are in milliseconds. */
export const cell = z
  .object({
    query,
    contender,
    concurrency: z.number(),
    round: z.number(),
    requests: z.number(),
    p50: z.number(),
    p95: z.number(),
    /** Requests a second. */
    rps: z.number(),
    /** CPU a request. */
    nodeCpu: z.number(),
    /** CPU a request; null where the database's process cannot be looked at. */
    databaseCpu: z.number().nullable(),
    /** A request. */
    statements: z.number(),
  })
  .readonly();
export type Cell = z.infer<typeof cell>;

/** The first request of a query in a fresh process, on a database that has planned nothing. */
export const coldRequest = z.object({ query, contender, ms: z.number() }).readonly();
export type ColdRequest = z.infer<typeof coldRequest>;

export const machine = z
  .object({
    cpu: z.string(),
    cores: z.number(),
    memoryGb: z.number(),
    node: z.string(),
    java: z.string(),
    neo4j: z.string(),
  })
  .readonly();
export type Machine = z.infer<typeof machine>;

/** On what and when figures were made; the day as YYYY-MM-DD. */
const origin = { machine, day: z.string(), articles: z.number() };

export const race = z
  .object({
    ...origin,
    rounds: z.number(),
    secondsPerSlot: z.number(),
    cells: z.array(cell).readonly(),
    cold: z.array(coldRequest).readonly(),
  })
  .readonly();
export type Race = z.infer<typeof race>;

/** Resident memory of the server under mixed queries. */
export const memory = z
  .object({
    ...origin,
    minutes: z.number(),
    concurrency: z.number(),
    requests: z.number(),
    peakMb: z.number(),
    /** How much it grew over the last half, of its mean there: 0.05 is 5 %. */
    slope: z.number(),
  })
  .readonly();
export type Memory = z.infer<typeof memory>;

/** Articles from their text into an empty graph, in one process beside the database; CPU in milliseconds. */
export const ingest = z
  .object({
    ...origin,
    concurrency: z.number(),
    /** Of an article, in the mean. */
    characters: z.number(),
    /** Articles a second. */
    perSecond: z.number(),
    /** Articles a second over the last half, when both machines have compiled what they run. */
    perSecondLate: z.number(),
    /** An article. */
    nodeCpu: z.number(),
    /** An article; null where the database's process cannot be looked at. */
    databaseCpu: z.number().nullable(),
    /** An article. */
    statements: z.number(),
    peakMb: z.number(),
    /** How much memory grew over the last half of the articles, of its mean there. */
    slope: z.number(),
  })
  .readonly();
export type Ingest = z.infer<typeof ingest>;

/** The same queries on a graph of one size, one request at a time. */
export const size = z.object({ ...origin, cells: z.array(cell).readonly() }).readonly();
export type Size = z.infer<typeof size>;
