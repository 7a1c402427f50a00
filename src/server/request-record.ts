import type { Reader } from '../graph/run/statement.ts';

/** The head of a request, whatever it came by. */
export interface RequestHead {
  readonly method: string;
  /** Without the query string. */
  readonly path: string;
  /** A header by its name in lower case; null where it did not come. */
  readonly header: (name: string) => string | null;
}

/** What is noted about a request while it is answered. */
export interface RequestRecord {
  readonly head: RequestHead;
  readonly id: string;
  /** Milliseconds of a clock that only goes forward. */
  readonly startedAt: number;
  operationName: string | null;
  statements: number;
  /** `extensions.code` of every error in the answer. */
  codes: readonly string[];
  /** The verdict of the steps; a request that is handed over is not judged again. */
  admission: Promise<void> | null;
  /** When its operation must be over, by the same clock; null before it runs. */
  deadlineAt: number | null;
  /** Whether its answer was asked for as a whole, and who gave it so. */
  direct: 'untried' | 'refused' | 'yoga' | 'short way';
}

export interface RequestRecords {
  /** Opens a record: one a request, whichever way it goes. */
  open(head: RequestHead): RequestRecord;
  /** The record of a request of Yoga's; opened when it is first asked for. */
  of(request: Request): RequestRecord;
  /** Goes on with a record that was opened on the short way. */
  adopt(request: Request, record: RequestRecord): void;
}

/** An id that a proxy gave, as long as it cannot break a log line or a header. */
const SANE_ID = /^[\w.:-]{1,128}$/;

/** Keeps a record for as long as its request lives. */
export function requestRecords(newId: () => string, clock: () => number): RequestRecords {
  const records = new WeakMap<Request, RequestRecord>();

  const open = (head: RequestHead): RequestRecord => {
    const given = head.header('x-request-id');
    return {
      head,
      id: given !== null && SANE_ID.test(given) ? given : newId(),
      startedAt: clock(),
      operationName: null,
      statements: 0,
      codes: [],
      admission: null,
      deadlineAt: null,
      direct: 'untried',
    };
  };

  return {
    open,
    of(request) {
      let record = records.get(request);
      if (record === undefined) {
        record = open(headOf(request));
        records.set(request, record);
      }
      return record;
    },
    adopt: (request, record) => void records.set(request, record),
  };
}

function headOf(request: Request): RequestHead {
  return {
    method: request.method,
    // Not by `URL`, which throws at what some clients send as their host.
    path: /^\w+:\/\/[^/?#]*([^?#]*)/.exec(request.url)?.[1] ?? '',
    header: (name) => request.headers.get(name),
  };
}

/** The reader of one request: counts what is sent on its behalf. */
export const countingReader = (reader: Reader, record: RequestRecord): Reader => ({
  read(statement, options) {
    record.statements += 1;
    return reader.read(statement, options);
  },
});

/** Whether the client asks to be told how its answer came to be. */
export const wantsTrace = ({ header }: RequestHead): boolean => header('x-dateline-trace') === '1';
