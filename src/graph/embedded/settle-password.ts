import { OperatorFault } from '../../errors.ts';
import { connect } from '../run/connection.ts';
import { isRefused } from '../run/fault.ts';
import { loadStatement } from '../run/load-statement.ts';

export interface SettlePasswordOptions {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Both are named to the operator. */
  readonly passwordFile: string;
  readonly dataDir: string;
  /** For each question; a minute unless said. */
  readonly timeoutMs?: number;
}

/** What Neo4j itself sets on a new store; it can do nothing but be changed. */
const INITIAL_PASSWORD = 'neo4j';

/** The first questions to a database on a busy machine take long. */
const PATIENCE_MS = 60_000;

/**
 * Sets our password on a new store. A start that was cut off between making the password and setting
 * it left the initial one, so that one is tried whenever ours is refused.
 *
 * @throws OperatorFault when the store has another password than the one that was kept, which only a
 * refusal tells: a database that does not answer says nothing about its password.
 */
export async function settlePassword(options: SettlePasswordOptions): Promise<void> {
  const { uri, username, password, passwordFile, dataDir, timeoutMs = PATIENCE_MS } = options;
  const ours = connect({ uri, username, password });
  try {
    await ours.read({ text: 'RETURN 1', parameters: {} }, { timeoutMs });
    return;
  } catch (error) {
    // A new store refuses ours.
    if (!isRefused(error)) throw silent(dataDir, error);
  } finally {
    await ours.close();
  }
  const initial = connect({ uri, username, password: INITIAL_PASSWORD, database: 'system' });
  try {
    const parameters = { old: INITIAL_PASSWORD, new: password };
    await initial.command({ text: loadStatement('set-password'), parameters }, { timeoutMs });
  } catch (error) {
    if (!isRefused(error)) throw silent(dataDir, error);
    throw new OperatorFault(
      `The database in ${dataDir} does not take the password in ${passwordFile}. Put back the file ` +
        'that belongs to it, or delete the folder and ingest again.',
      { cause: error },
    );
  } finally {
    await initial.close();
  }
}

const silent = (dataDir: string, cause: unknown): OperatorFault =>
  new OperatorFault(
    `The database in ${dataDir} has started and does not answer. Start again, its data is kept.`,
    { cause },
  );
