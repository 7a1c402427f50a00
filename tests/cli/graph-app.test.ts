import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { graphApp } from '../../src/cli/graph-app.ts';
import { loadConfig } from '../../src/config.ts';
import type { GraphConnection } from '../../src/graph/run/connection.ts';
import { NOW } from '../support/ask.ts';
import { openTestGraph } from '../support/neo4j.ts';

let connection: GraphConnection;
beforeAll(async () => {
  connection = await openTestGraph();
});
afterAll(() => connection.close());

const told = z.object({
  extensions: z.object({
    dateline: z.tuple([z.object({ field: z.string(), statement: z.string() })]),
  }),
});

it('tells who asks for it by which statement a field was answered', async () => {
  const app = await graphApp({
    config: loadConfig({}),
    connection,
    logger: pino({ level: 'silent' }),
    now: () => NOW,
  });
  const response = await app.fetch('http://dateline.example/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-dateline-trace': '1' },
    body: JSON.stringify({ query: '{ articles(first: 1) { nodes { headline } } }' }),
  });
  const [entry] = told.parse(await response.json()).extensions.dateline;
  expect(entry.field).toBe('articles');
  expect(entry.statement).toContain('MATCH (this0:Article)');
});
