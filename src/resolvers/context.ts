import type { Logger } from 'pino';
import type { GraphReading } from '../graph/pothos/graph-reading.ts';
import type { SearchReader } from '../graph/queries/search.ts';
import type { Reader, ReadOptions } from '../graph/run/statement.ts';
import type { GraphStore } from '../graph/store/graph-store.ts';

/** What the process lends to every request. */
export interface RequestParts {
  readonly requestId: string;
  readonly logger: Logger;
  readonly reader: Reader;
  /** The way in which the fields of a request are read. */
  readonly readGraph: (reader: Reader, options: () => ReadOptions) => GraphReading;
  readonly store: GraphStore;
  readonly search: SearchReader;
  /** The clock, as RFC 3339 in UTC. */
  readonly now: () => string;
  /** Milliseconds for each statement. */
  readonly timeoutMs: number;
  /** Whether the client asks how its answer came to be; not unless said. */
  readonly trace?: boolean;
}

/** What a request brings to the resolvers. */
export interface RequestContext extends RequestParts {
  readonly graph: GraphReading;
  /** Deadline and bookmarks of a statement that is sent now. */
  readonly readOptions: () => ReadOptions;
  /** Makes the rest of the request see a write. */
  readonly sawWrite: (bookmarks: readonly string[]) => void;
}

/** The context of one request: its own loaders, and a memory of what it has written. */
export function requestContext(parts: RequestParts): RequestContext {
  const bookmarks: string[] = [];
  const readOptions = (): ReadOptions => ({ timeoutMs: parts.timeoutMs, bookmarks });
  return {
    ...parts,
    readOptions,
    graph: parts.readGraph(parts.reader, readOptions),
    sawWrite: (written) => void bookmarks.push(...written),
  };
}
