import type { WriteTransaction } from '../run/connection.ts';
import { loadStatement } from '../run/load-statement.ts';
import type { Reader, ReadOptions, Row } from '../run/statement.ts';

type Parameters = Readonly<Record<string, unknown>>;

/** Runs a statement of `cypher/queries` inside of a write transaction. */
export const runQuery = (
  transaction: WriteTransaction,
  name: string,
  parameters: Parameters,
): Promise<readonly Row[]> => transaction.run({ text: loadStatement(name), parameters });

/** Reads by a statement of `cypher/queries`. */
export const readQuery = (
  reader: Reader,
  name: string,
  parameters: Parameters,
  options?: ReadOptions,
): Promise<readonly Row[]> => reader.read({ text: loadStatement(name), parameters }, options);
