/** One Cypher statement with its parameters: what `graph/run` takes from everyone. */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The columns hold texts, numbers, booleans and lists of them alone: nothing to convert. */
  readonly isPlain?: boolean;
}

/** Rows in the order of the statement's columns; integers are JS numbers, instants are strings. */
export type Row = readonly unknown[];

export interface ReadOptions {
  /** Milliseconds for the whole call, retries included. */
  readonly timeoutMs?: number;
  /** What the caller has written before and wants to see. */
  readonly bookmarks?: readonly string[];
  /** Makes the database count what the statement touches, which takes longer; told when it is done. */
  readonly onProfile?: (dbHits: number) => void;
}

/** Runs read statements as auto-commit with READ access, our own deadline and retry. */
export interface Reader {
  read(statement: Statement, options?: ReadOptions): Promise<readonly Row[]>;
}
