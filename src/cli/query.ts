import { readFile } from 'node:fs/promises';
import { pino } from 'pino';
import { z } from 'zod';
import { OperatorFault } from '../errors.ts';
import { migrate } from '../graph/store/migrate.ts';
import { type CommandParts, tell } from './command-parts.ts';
import { graphApp } from './graph-app.ts';
import { openGraph } from './open-graph.ts';
import type { CliCommand } from './parse-command.ts';
import { MIGRATIONS } from './project-files.ts';

const variablesJson = z.record(z.string(), z.unknown());
const answerJson = z.object({ errors: z.array(z.unknown()).optional() });

/** @returns 1 when the answer has errors, else 0. */
export async function query(
  command: Extract<CliCommand, { readonly kind: 'query' }>,
  parts: CommandParts,
): Promise<number> {
  const document = await readFile(command.file, 'utf8').catch((error: unknown) => {
    throw new OperatorFault(`${command.file} is not there or may not be read.`, { cause: error });
  });
  const variables = command.variables === null ? {} : readVariables(command.variables);
  const config = parts.config();
  const graph = await openGraph(config, {
    tell: (line) => tell(parts, line),
    mayJoin: true,
  });
  try {
    const { connection } = graph;
    await migrate(connection, { directory: MIGRATIONS, now: parts.now });
    const logger = pino(
      { level: config.logLevel === 'info' ? 'warn' : config.logLevel },
      pino.destination(2),
    );
    const app = await graphApp({ config, connection, logger, now: parts.now });
    const response = await app.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: document, variables }),
    });
    const answer: unknown = await response.json();
    parts.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
    return answerJson.parse(answer).errors === undefined ? 0 : 1;
  } finally {
    await graph.close();
  }
}

function readVariables(text: string): Readonly<Record<string, unknown>> {
  try {
    return variablesJson.parse(JSON.parse(text));
  } catch (error) {
    throw new OperatorFault(`--variables must be a JSON object, such as '{"first": 5}'.`, {
      cause: error,
    });
  }
}
