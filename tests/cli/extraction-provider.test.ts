import { pino } from 'pino';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { graphApp } from '../../src/cli/graph-app.ts';
import { loadConfig } from '../../src/config.ts';
import type { GraphConnection } from '../../src/graph/run/connection.ts';
import { NOW } from '../support/ask.ts';
import { openTestGraph } from '../support/neo4j.ts';
import { GOOD_ANSWER, STORY } from '../ingest/provide/harbour-story.ts';
import {
  type Answering,
  completion,
  type FakeModel,
  fakeModel,
  status,
} from './model/fake-model.ts';

const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) {
    outcome
    warnings { code }
    article { claims(first: 50) { nodes { predicate assertions(first: 9) { nodes { method } } } } }
  }
}`;

const answerForm = z.object({
  data: z
    .object({
      ingestArticle: z.object({
        outcome: z.string(),
        warnings: z.array(z.object({ code: z.string() })),
        article: z.object({
          claims: z.object({
            nodes: z.array(
              z.object({
                predicate: z.string(),
                assertions: z.object({ nodes: z.array(z.object({ method: z.string() })) }),
              }),
            ),
          }),
        }),
      }),
    })
    .nullable(),
  errors: z
    .array(z.object({ message: z.string(), extensions: z.object({ code: z.string() }) }))
    .optional(),
});

let connection: GraphConnection;
let model: FakeModel | null = null;
const log: string[] = [];

beforeEach(async () => {
  connection = await openTestGraph();
  log.length = 0;
});
afterEach(async () => {
  await model?.close();
  await connection.close();
});

async function send(
  answering: Answering,
  env: Readonly<Record<string, string>>,
  request: { readonly query: string; readonly variables: unknown },
): Promise<unknown> {
  model = await fakeModel(answering);
  const app = await graphApp({
    config: loadConfig({
      MODEL_URL: model.url,
      MODEL_NAME: 'made-up',
      MODEL_KEY: 'sk-SECRET',
      ...env,
    }),
    connection,
    logger: pino({ level: 'trace' }, { write: (line: string) => log.push(line) }),
    now: () => NOW,
  });
  const response = await app.fetch('http://dateline.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(request),
  });
  return response.json();
}

async function ingest(answering: Answering, env: Readonly<Record<string, string>>) {
  const input = {
    document: { plainText: STORY },
    url: 'https://harbour.example/story',
    publishedAt: '2025-09-30T08:00:00Z',
  };
  const { data, errors } = answerForm.parse(
    await send(answering, env, { query: INGEST, variables: { input } }),
  );
  const claims = data?.ingestArticle.article.claims.nodes ?? [];
  const methods = claims.flatMap(({ assertions }) => assertions.nodes.map(({ method }) => method));
  return {
    methods: [...new Set(methods.map((method) => method.replace(/[:@].*/u, '')))].toSorted(),
    codes: data?.ingestArticle.warnings.map(({ code }) => code) ?? [],
    faults: errors?.map(({ extensions }) => extensions.code) ?? [],
  };
}

const openai = { EXTRACTION_PROVIDER: 'openai-compatible' };

it('stores what a model proposes under its own method', async () => {
  const { methods, faults } = await ingest(completion(GOOD_ANSWER), openai);
  expect(faults).toEqual([]);
  expect(methods).toEqual(['model']);
});

it('stores what the rules and a model propose side by side', async () => {
  const { methods } = await ingest(completion(GOOD_ANSWER), { EXTRACTION_PROVIDER: 'both' });
  expect(methods).toEqual(['model', 'rule']);
});

it('falls back to the rules with a warning, and logs no key', async () => {
  const { methods, codes } = await ingest(status(401), openai);
  expect(methods).toEqual(['rule']);
  expect(codes).toContain('PROVIDER_FAILED');
  expect(log.join('\n')).toContain('REFUSED');
  expect(log.join('\n')).not.toContain('sk-');
});

it('stores nothing where it is told to fail', async () => {
  const { faults } = await ingest(status(401), { ...openai, EXTRACTION_FALLBACK: 'fail' });
  expect(faults).toEqual(['UNAVAILABLE']);
  const text = 'MATCH (a:Article) RETURN count(a)';
  expect(await connection.read({ text, parameters: {} })).toEqual([[0]]);
});

it('says of an item of a feed that the model failed, not the graph', async () => {
  const query = `mutation ($input: IngestFeedInput!) {
    ingestFeed(input: $input) { faults { code message } }
  }`;
  const paragraph = '<p>The harbour of Bergen opened again on Monday.</p>';
  const input = {
    feed: `<rss version="2.0"><channel><title>Harbour</title><link>https://harbour.example/</link>
      <item><title>Open again</title><link>https://harbour.example/1</link>
      <description><![CDATA[${paragraph.repeat(4)}]]></description></item></channel></rss>`,
  };
  const env = { ...openai, EXTRACTION_FALLBACK: 'fail' };
  const answer = await send(status(401), env, { query, variables: { input } });
  expect(answer).toMatchObject({
    data: {
      ingestFeed: {
        faults: [
          { code: 'UNAVAILABLE', message: 'The model that reads articles refused the request.' },
        ],
      },
    },
  });
});
