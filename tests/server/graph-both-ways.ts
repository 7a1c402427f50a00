import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphApp, type GraphAppOptions } from '../../src/cli/graph-app.ts';
import { loadConfig } from '../../src/config.ts';
import { Compiler } from '../../src/graph/compile/compiler.ts';
import { compiledGraph } from '../../src/graph/pothos/compiled-graph.ts';
import { type Listening, listen } from '../../src/server/listen.ts';
import { writtenCases } from '../oracle/cases/written-cases.ts';
import type { OpenedGraph } from '../oracle/graph/use-oracle-graph.ts';
import { loadOperations } from '../oracle/load-operations.ts';
import { NOW } from '../support/ask.ts';
import { JSON_HEADERS, type RawAnswer, type RawRequest, sendRaw } from './send-raw.ts';

const SLOW = 300_000;

const compiledWay = compiledGraph(new Compiler());

/** By the same statements, but executed: nothing is answered as a whole. */
const fieldByField: NonNullable<GraphAppOptions['readGraph']> = (reader, options) => {
  const reading = compiledWay(reader, options);
  return {
    read: (field) => reading.read(field),
    load: (info, id) => reading.load(info, id),
    answer: () => Promise.resolve(null),
  };
};

async function serve(
  { connection }: OpenedGraph,
  options: Partial<GraphAppOptions>,
): Promise<Listening> {
  const app = await graphApp({
    config: loadConfig({}),
    connection,
    logger: pino({ level: 'silent' }),
    now: () => NOW,
    ...options,
  });
  return listen({ handler: app, host: '127.0.0.1', port: 0 });
}

/** The suite over some files of written operations, each asked by every way to an answer. */
export function testGraphBothWays(opened: OpenedGraph, files: readonly string[]): void {
  describe('the graph is told alike by the short way, by Yoga, and field by field:', () => {
    let compiled: Listening;
    let ordinary: Listening;
    const ways: string[] = [];
    const wholes: boolean[] = [];

    beforeAll(async () => {
      compiled = await serve(opened, { steps: [{ finish: ({ direct }) => ways.push(direct) }] });
      ordinary = await serve(opened, { readGraph: fieldByField });
    }, SLOW);

    afterAll(() => Promise.all([compiled.stop(), ordinary.stop()]));

    it.each(files)(
      'the operations of `%s`',
      async (file) => {
        const cases = writtenCases(opened.graph);
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
            expect(ways.slice(1)).toEqual(
              isWhole ? ['short way', 'short way'] : [ways[0], ways[0]],
            );
            wholes.push(isWhole);
          }
        }
      },
      SLOW,
    );

    it('most of them as a whole', () => {
      expect(wholes.filter(Boolean).length / wholes.length).toBeGreaterThan(0.8);
    });
  });
}

/** The suite over a request that asks how it is answered. */
export function testTrace(opened: OpenedGraph): void {
  it('a request that asks how is told the plan and the statement of each field', async () => {
    const served = await serve(opened, {});
    const body = JSON.stringify({
      query: '{ articles(first: 2) { nodes { headline } } statistics { articles } }',
    });
    const ask = async (headers: RawRequest['headers']): Promise<unknown> =>
      JSON.parse(
        (await sendRaw(served.url, { headers: { ...JSON_HEADERS, ...headers }, body })).body,
      );
    try {
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
    } finally {
      await served.stop();
    }
  });
}
