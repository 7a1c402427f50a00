import { once } from 'node:events';
import { pino } from 'pino';
import type { Config } from '../config.ts';
import { OperatorFault } from '../errors.ts';
import { mayLoadExamples } from '../graph/queries/inspect-graph.ts';
import { createStore } from '../graph/store/graph-store.ts';
import { migrate } from '../graph/store/migrate.ts';
import { localProvider } from '../ingest/provide/local-provider.ts';
import { listen } from '../server/listen.ts';
import { type CommandParts, tell } from './command-parts.ts';
import { findArticleFiles } from './find-article-files.ts';
import { graphApp } from './graph-app.ts';
import { INGEST_CONCURRENCY } from './ingest.ts';
import { describeFileFault, describeSummary, ingestFiles } from './ingest-files.ts';
import { ingestSource } from './ingest-source.ts';
import { openGraph, type OpenGraph } from './open-graph.ts';
import { EXAMPLE_ARTICLES, MIGRATIONS } from './project-files.ts';

/** Serves until it is stopped, then finishes what runs. */
export async function serve(parts: CommandParts): Promise<number> {
  const config = parts.config();
  const graph = await openGraph(config, {
    tell: (line) => tell(parts, line),
    mayJoin: false,
  });
  try {
    await migrate(graph.connection, { directory: MIGRATIONS, now: parts.now });
    if (config.examples) await loadExamples(graph, parts);
    if (parts.stopped.aborted) return 0;
    await answerUntilStopped(config, graph, parts);
    return 0;
  } finally {
    await graph.close();
  }
}

/** Who loads the examples, for the log of changes: what nobody else wrote in may be gone on with. */
export const EXAMPLES_ACTOR = 'examples';

/**
 * Into an empty graph, or one whose first start was cut off while it did so. By our own rules, whatever
 * is configured: the README prints what is found in them.
 */
async function loadExamples(graph: OpenGraph, parts: CommandParts): Promise<void> {
  const files = await findArticleFiles([EXAMPLE_ARTICLES]);
  const wanted = { actor: EXAMPLES_ACTOR, of: files.length };
  if (!(await mayLoadExamples(graph.connection, wanted))) return;
  const store = createStore(graph.connection);
  const summary = await ingestFiles({
    files,
    defaults: { published: null, publisher: null, url: null },
    concurrency: INGEST_CONCURRENCY,
    signal: parts.stopped,
    ingest: (source) => ingestSource(source, store, parts.now(), localProvider, EXAMPLES_ACTOR),
    onFault: (file, fault) => tell(parts, describeFileFault(file, fault)),
  });
  tell(parts, `loaded the examples, ${describeSummary(summary)}`);
}

async function answerUntilStopped(
  config: Config,
  graph: OpenGraph,
  parts: CommandParts,
): Promise<void> {
  const { connection } = graph;
  const logger = pino({ level: config.logLevel }, pino.destination(2));
  const handler = await graphApp({
    config,
    connection,
    logger,
    now: parts.now,
    stopped: parts.stopped,
  });
  const listening = await listen({ handler, host: config.host, port: config.port });
  try {
    parts.stdout.write(
      [
        '',
        `  GraphQL and GraphiQL  ${listening.url}/graphql`,
        `  Neo4j over Bolt       ${graph.uri}`,
        ...(config.neo4j === null
          ? [
              `  Data folder           ${config.dataDir}`,
              `  Neo4j account         neo4j, its password in ${config.dataDir}/password`,
            ]
          : []),
        '',
        '',
      ].join('\n'),
    );
    const isStopped =
      parts.stopped.aborted ||
      (await Promise.race([
        once(parts.stopped, 'abort').then(() => true),
        graph.ended.then(() => false),
      ]));
    if (!isStopped) {
      throw new OperatorFault('The embedded database has ended: start again, its data is kept.');
    }
    tell(parts, 'stopping: finishing what runs');
  } finally {
    await listening.stop();
  }
}
