import type { Logger } from 'pino';
import type { GraphReading, ReadGraph, TraceEntry } from '../graph/pothos/graph-reading.ts';
import type { SearchReader } from '../graph/queries/search.ts';
import type { Reader, ReadOptions } from '../graph/run/statement.ts';
import type { GraphStore } from '../graph/store/graph-store.ts';
import { localProvider } from '../ingest/provide/local-provider.ts';
import type { ExtractionProvider } from '../ingest/provide/provider.ts';

/** What the process lends to every request. */
export interface RequestParts {
  readonly requestId: string;
  readonly logger: Logger;
  readonly reader: Reader;
  /** The way in which the fields of a request are read. */
  readonly readGraph: ReadGraph;
  readonly store: GraphStore;
  readonly search: SearchReader;
  /** The clock, as RFC 3339 in UTC. */
  readonly now: () => string;
  /** Milliseconds for each statement. */
  readonly timeoutMs: number;
  /** Whether the client asks how its answer came to be; not unless said. */
  readonly trace?: boolean;
  /** What reads articles; our own rules unless said. */
  readonly provider?: ExtractionProvider;
}

/** What a request brings to the resolvers. */
export interface RequestContext extends Omit<RequestParts, 'trace' | 'provider'> {
  readonly provider: ExtractionProvider;
  /** How the root fields were read; undefined where nobody asks. */
  readonly trace: readonly TraceEntry[] | undefined;
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
  const trace: TraceEntry[] | undefined = parts.trace === true ? [] : undefined;
  return {
    ...parts,
    provider: parts.provider ?? localProvider,
    readOptions,
    trace,
    graph: parts.readGraph(parts.reader, readOptions, trace),
    sawWrite: (written) => void bookmarks.push(...written),
  };
}
