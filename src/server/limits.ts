/** What one request may ask; the README tells it to clients. */
export const LIMITS = {
  /** Bytes of a request body. */
  bodyBytes: 5 * 1024 * 1024,
  /** Lexical tokens of a document. */
  tokens: 5_000,
  /** Levels of nested fields; a connection and its `edges` and `node` are three. */
  depth: 20,
  /** Fields of an operation, with every fragment written out. */
  fields: 1_000,
  /** Fields at the root of an operation, aliases counted one by one. */
  rootFields: 30,
} as const;
