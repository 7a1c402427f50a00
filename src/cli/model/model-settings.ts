/** A model behind an endpoint that speaks the chat-completions API. */
export interface ModelSettings {
  /** Base address, such as `http://127.0.0.1:11434/v1`. */
  readonly url: string;
  readonly name: string;
  /** Sent as a bearer token; null for an endpoint that asks for none. Never logged. */
  readonly key: string | null;
  /** Milliseconds for one request. */
  readonly requestTimeoutMs: number;
  /** Milliseconds for all that is asked about one article. */
  readonly articleTimeoutMs: number;
  /** How often a question is sent again that the endpoint could not answer. */
  readonly retries: number;
  /** Requests about one article, repeated ones included. */
  readonly maxRequests: number;
}

/** What the world lends to the client. */
export interface ModelPorts {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Resolves after so many milliseconds; rejects with the reason of the signal. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** A signal that is aborted after so many milliseconds. */
  readonly timeout: (ms: number) => AbortSignal;
  /** Aborted when the process is to end. */
  readonly stopped: AbortSignal;
}
