import type { GraphQLResolveInfo } from 'graphql';
import type { Answered } from '../compile/decode/answered.ts';
import type { DirectOperation } from '../compile/direct-operation.ts';
import type { GlobalId } from '../compile/global-id.ts';
import type { FieldRead } from '../plain/read-field.ts';
import type { GraphRecord } from '../plain/record.ts';
import type { Reader, ReadOptions } from '../run/statement.ts';

/** An object of the graph as a resolver holds it, whichever way it was read. */
export type Loaded = GraphRecord | Answered;

/** How a root field was read, for a client that asks. */
export interface TraceEntry {
  readonly field: string;
  /** The plan as a tree. */
  readonly plan: string;
  readonly statement: string;
  readonly ms: number;
  /** What the database touched. */
  readonly dbHits: number;
}

/**
 * Makes the reading of one request; `options` is asked anew for every statement. With a trace, every
 * statement is profiled, and told of in it.
 */
export type ReadGraph = (
  reader: Reader,
  options: () => ReadOptions,
  trace?: TraceEntry[],
) => GraphReading;

/** The way in which a request's fields are read. */
export interface GraphReading {
  read(field: FieldRead): Promise<unknown>;
  /**
   * What a resolver has decided to answer its field with; null where the graph holds none. Several
   * that are asked at once are read at once.
   */
  load(info: GraphQLResolveInfo, id: GlobalId): Promise<Loaded | null>;
  /**
   * The `data` of an operation, its keys in the order of the answer; null where ordinary execution
   * must answer: variables that do not fit, a faulty argument, a null where none may be, a fault of the
   * database. What has been read until then is kept, so that nothing is read twice.
   */
  answer(
    operation: DirectOperation,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, unknown>> | null>;
}

/** What the plugin needs of a request's context. */
export interface GraphContext {
  readonly graph: GraphReading;
}
