/** One question to a model. */
export interface ModelQuestion {
  /** What is to be done, and how; the same for every article. */
  readonly system: string;
  /** What it is to be done with. */
  readonly user: string;
  /** JSON Schema of the answer. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/**
 * Asks, and answers with the text of the model, whatever that is.
 *
 * @throws ProviderFault, or the reason of the signal.
 */
export type AskModel = (question: ModelQuestion, signal: AbortSignal) => Promise<string>;

/**
 * The port to a model: opened once an article, so that all questions of one share a deadline and a
 * number of requests. Who opens it knows the network, this room does not.
 */
export type OpenModel = () => AskModel;
