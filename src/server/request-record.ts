import type { Reader } from '../graph/run/statement.ts';

/** What is noted about a request while it is answered, for its line in the log. */
export interface RequestRecord {
  readonly id: string;
  /** Milliseconds of a clock that only goes forward. */
  readonly startedAt: number;
  operationName: string | null;
  statements: number;
  /** `extensions.code` of every error in the answer. */
  codes: readonly string[];
}

export interface RequestRecords {
  of(request: Request): RequestRecord;
}

/** An id that a proxy gave, as long as it cannot break a log line or a header. */
const SANE_ID = /^[\w.:-]{1,128}$/;

/** Keeps a record for as long as its request lives. */
export function requestRecords(newId: () => string, clock: () => number): RequestRecords {
  const records = new WeakMap<Request, RequestRecord>();
  return {
    of(request) {
      let record = records.get(request);
      if (record === undefined) {
        const given = request.headers.get('x-request-id') ?? '';
        record = {
          id: SANE_ID.test(given) ? given : newId(),
          startedAt: clock(),
          operationName: null,
          statements: 0,
          codes: [],
        };
        records.set(request, record);
      }
      return record;
    },
  };
}

/** The reader of one request: counts what is sent on its behalf. */
export const countingReader = (reader: Reader, record: RequestRecord): Reader => ({
  read(statement, options) {
    record.statements += 1;
    return reader.read(statement, options);
  },
});
