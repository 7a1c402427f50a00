import { pino } from 'pino';
import { graphApp, type GraphAppOptions } from '../../src/cli/graph-app.ts';
import { loadConfig } from '../../src/config.ts';
import { connect } from '../../src/graph/run/connection.ts';
import { contenderFlags } from './contender-flags.ts';
import { serveContender } from './serve-contender.ts';

/** Serves Dateline's own app as `serve` does, without its log. */
export async function serveDateline(
  argv: readonly string[],
  options: Pick<GraphAppOptions, 'readGraph'> = {},
): Promise<void> {
  const { uri, username, password } = contenderFlags(argv);
  const connection = connect({ uri, username, password });
  let statements = 0;
  connection.onStatement(() => (statements += 1));
  const handler = await graphApp({
    ...options,
    config: loadConfig({}),
    connection,
    logger: pino({ level: 'silent' }),
    now: () => new Date().toISOString(),
  });
  await serveContender({
    handler,
    statements: () => statements,
    close: () => connection.close(),
  });
}
