import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphApp, type GraphAppOptions } from '../../src/cli/graph-app.ts';
import { loadConfig } from '../../src/config.ts';
import { Compiler } from '../../src/graph/compile/compiler.ts';
import { compiledGraph } from '../../src/graph/pothos/compiled-graph.ts';
import type { GraphConnection } from '../../src/graph/run/connection.ts';
import { type Listening, listen } from '../../src/server/listen.ts';
import { writtenCases } from '../oracle/cases/written-cases.ts';
import { loadOracleGraph } from '../oracle/graph/load-graph.ts';
import { type OracleGraph, readOracleGraph } from '../oracle/graph/oracle-graph.ts';
import { loadOperations, operationFiles } from '../oracle/load-operations.ts';
import { NOW } from '../support/ask.ts';
import { openTestGraph } from '../support/neo4j.ts';
import { JSON_HEADERS, type RawAnswer, type RawRequest, sendRaw } from './send-raw.ts';

const SLOW = 300_000;

const compiledWay = compiledGraph(new Compiler());

/** By the same statements, but executed: nothing is answered as a whole. */
const fieldByField: GraphAppOptions['readGraph'] = (reader, options) => {
  const reading = compiledWay(reader, options);
  return {
    read: (field) => reading.read(field),
    load: (info, id) => reading.load(info, id),
    answer: () => Promise.resolve(null),
  };
};

describe('the graph is told alike by the short way, by Yoga, and field by field:', () => {
  let connection: GraphConnection;
  let graph: OracleGraph;
  let compiled: Listening;
  let ordinary: Listening;
  const ways: string[] = [];

  const serve = async (options: Partial<GraphAppOptions>): Promise<Listening> => {
    const app = await graphApp({
      config: loadConfig({}),
      connection,
      logger: pino({ level: 'silent' }),
      now: () => NOW,
      ...options,
    });
    return listen({ handler: app, host: '127.0.0.1', port: 0 });
  };

  beforeAll(async () => {
    connection = await openTestGraph();
    await loadOracleGraph(connection);
    graph = await readOracleGraph(connection);
    compiled = await serve({ steps: [{ finish: ({ direct }) => ways.push(direct) }] });
    ordinary = await serve({ readGraph: fieldByField });
  }, SLOW);

  afterAll(async () => {
    await Promise.all([compiled.stop(), ordinary.stop()]);
    await connection.close();
  });

  it.each(operationFiles())(
    'the operations of `%s`',
    async (file) => {
      const cases = writtenCases(graph);
      for (const [name, query] of loadOperations(file)) {
        for (const { variables } of cases[name] ?? [{ variables: {} }]) {
          const request: RawRequest = {
            headers: { ...JSON_HEADERS, 'x-request-id': name },
            body: JSON.stringify({ query, variables }),
          };
          const ask = (more: Partial<RawRequest> = {}): Promise<RawAnswer> =>
            sendRaw(compiled.url, { ...request, ...more });
          ways.length = 0;
          const answers = [await ask({ isChunked: true }), await ask(), await ask()];
          const expected = await sendRaw(ordinary.url, request);
          expect(answers).toEqual([expected, expected, expected]);
          const isWhole = ways[0] === 'yoga';
          expect(ways.slice(1)).toEqual(isWhole ? ['short way', 'short way'] : [ways[0], ways[0]]);
          wholes.push(isWhole);
        }
      }
    },
    SLOW,
  );

  it('and by a request that asks how, which is told the plan and the statement of each field', async () => {
    const body = JSON.stringify({
      query: '{ articles(first: 2) { nodes { headline } } statistics { articles } }',
    });
    const ask = async (headers: RawRequest['headers']): Promise<unknown> =>
      JSON.parse(
        (await sendRaw(compiled.url, { headers: { ...JSON_HEADERS, ...headers }, body })).body,
      );
    const plainly = await ask({});
    expect(await ask({ 'x-dateline-trace': '1' })).toEqual({
      ...(plainly as object),
      extensions: {
        dateline: [
          {
            field: 'articles',
            plan: expect.stringContaining('Article') as unknown,
            statement: expect.stringContaining('MATCH') as unknown,
            ms: expect.any(Number) as unknown,
            dbHits: expect.any(Number) as unknown,
          },
        ],
      },
    });
  });

  const wholes: boolean[] = [];

  it('most of them as a whole', () => {
    expect(wholes.filter(Boolean).length / wholes.length).toBeGreaterThan(0.8);
  });
});
