import type { GraphConnection } from '../../src/graph/run/connection.ts';
import type { Statement } from '../../src/graph/run/statement.ts';

/** Lets the database judge statements without running them; answers what it refuses, and why. */
export async function explainStatements(
  connection: GraphConnection,
  statements: Iterable<Statement>,
): Promise<readonly string[]> {
  const refused: string[] = [];
  for (const { text, parameters } of statements)
    await connection
      .read({ text: `EXPLAIN ${text}`, parameters })
      .catch((error: unknown) => refused.push(`${String(error)}\n${text}`));
  return refused;
}
