import type { RequestRecord } from './request-record.ts';

/** What the short way gives Yoga with a request that it does not answer itself. */
export interface HandedOver<C> {
  readonly record: RequestRecord;
  /** Holds what was read until then; null where nothing was. */
  readonly context: C | null;
}

/** What the server adds to Yoga's own context. */
export interface ServerContext<C> extends Record<string, unknown> {
  readonly handedOver?: HandedOver<C>;
}
