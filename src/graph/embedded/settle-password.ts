import { OperatorFault } from '../../errors.ts';
import { connect } from '../run/connection.ts';
import { loadStatement } from '../run/load-statement.ts';

export interface SettlePasswordOptions {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Both are named to the operator. */
  readonly passwordFile: string;
  readonly dataDir: string;
}

/** What Neo4j itself sets on a new store; it can do nothing but be changed. */
const INITIAL_PASSWORD = 'neo4j';

/**
 * Sets our password on a new store. A start that was cut off between making the password and setting
 * it left the initial one, so that one is tried whenever ours is refused.
 *
 * @throws OperatorFault when the store has another password than the one that was kept.
 */
export async function settlePassword(options: SettlePasswordOptions): Promise<void> {
  const { uri, username, password, passwordFile, dataDir } = options;
  const ours = connect({ uri, username, password });
  try {
    await ours.verify();
    return;
  } catch {
    // A new store refuses ours.
  } finally {
    await ours.close();
  }
  const initial = connect({ uri, username, password: INITIAL_PASSWORD, database: 'system' });
  try {
    const parameters = { old: INITIAL_PASSWORD, new: password };
    await initial.command({ text: loadStatement('set-password'), parameters });
  } catch (error) {
    throw new OperatorFault(
      `The database in ${dataDir} does not take the password in ${passwordFile}. Put back the file ` +
        'that belongs to it, or delete the folder and ingest again.',
      { cause: error },
    );
  } finally {
    await initial.close();
  }
}
