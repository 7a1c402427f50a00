import type { GraphConnection } from '../../../../src/graph/run/connection.ts';
import { loadStatement } from '../../../../src/graph/run/load-statement.ts';

/** The same connection, but for work that is done once, right after a named statement ran first. */
export function meanwhile(
  connection: GraphConnection,
  statement: string,
  work: () => Promise<void>,
): GraphConnection {
  let isDone = false;
  return {
    read: (asked, options) => connection.read(asked, options),
    command: (asked, options) => connection.command(asked, options),
    onStatement: (listener) => connection.onStatement(listener),
    verify: () => connection.verify(),
    close: () => connection.close(),
    write: (own, options) =>
      connection.write(
        (transaction) =>
          own({
            mayBeCommitted: transaction.mayBeCommitted,
            run: async (asked) => {
              const rows = await transaction.run(asked);
              if (!isDone && asked.text === loadStatement(statement)) {
                isDone = true;
                await work();
              }
              return rows;
            },
          }),
        options,
      ),
  };
}

/** Resolves when the work is over, or waits for a lock of another transaction. */
export async function overOrWaiting(
  connection: GraphConnection,
  work: Promise<unknown>,
): Promise<'over' | 'waiting'> {
  const over: true[] = [];
  const settled = work.finally(() => over.push(true));
  settled.catch(() => undefined);
  const text = `SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*)`;
  for (;;) {
    const [row] = await connection.read({ text, parameters: {} });
    if (over.length > 0) return 'over';
    if (row?.[0] !== 0) return 'waiting';
  }
}
