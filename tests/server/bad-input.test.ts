import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphApp } from '../../src/cli/graph-app.ts';
import { loadConfig } from '../../src/config.ts';
import { encodeGlobalId } from '../../src/graph/compile/global-id.ts';
import type { GraphConnection } from '../../src/graph/run/connection.ts';
import { openTestGraph } from '../support/neo4j.ts';

const GOOD_TEXT = 'Harbour reopens\nMayor Ann Lee of Bergen spoke on Monday.';
const UNKNOWN = encodeGlobalId('Article', '00000000-0000-5000-8000-000000000000');
const INGEST = `mutation ($input: IngestArticleInput!) {
  ingestArticle(input: $input) { outcome article { id } } }`;

interface Fault {
  readonly message: string;
  readonly extensions: { readonly code: string };
}

let connection: GraphConnection;
let post: (body: string) => Promise<Response>;

beforeAll(async () => {
  connection = await openTestGraph();
  const app = await graphApp({
    config: loadConfig({}),
    connection,
    logger: pino({ level: 'silent' }),
    now: () => '2025-10-02T12:00:00.000Z',
  });
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  post = async (body) =>
    app.fetch('http://dateline.test/graphql', { method: 'POST', headers, body });
});

afterAll(() => connection.close());

async function refused(query: string, variables?: object): Promise<Fault & { status: number }> {
  const response = await post(JSON.stringify({ query, variables }));
  const { errors = [] } = (await response.json()) as { errors?: readonly Fault[] };
  const [fault] = errors;
  if (fault === undefined) throw new Error('nothing was refused');
  return { ...fault, status: response.status };
}

async function nodes(): Promise<unknown> {
  const text = 'MATCH (n) WHERE NOT n:Migration RETURN count(n)';
  return connection.read({ text, parameters: {} });
}

const ingest = (text: string, more: object = {}) =>
  refused(INGEST, { input: { document: { plainText: text }, ...more } });

const deep = (levels: number): string =>
  `{ articles { nodes { ${'version { article { '.repeat(levels / 2)} id ${'} }'.repeat(levels / 2)} } } }`;

describe('bad input', () => {
  it.each<[string, () => Promise<Fault & { status: number }>, string]>([
    ['empty text', () => ingest(''), 'INVALID_DOCUMENT'],
    ['blank text', () => ingest(' \n\t '), 'INVALID_DOCUMENT'],
    ['text of 2 MB', () => ingest('word '.repeat(400_000)), 'LIMIT_EXCEEDED'],
    ['binary', () => ingest('PK\u0003\u0004\u0000\u0000\u0008\u0000 rest'), 'INVALID_DOCUMENT'],
    ['a lone surrogate', () => ingest(`${GOOD_TEXT} \ud800`), 'INVALID_DOCUMENT'],
    [
      'a URL of 9 kB',
      () => ingest(GOOD_TEXT, { url: `https://example.org/${'a'.repeat(9_000)}` }),
      'BAD_USER_INPUT',
    ],
    [
      'an address that is none',
      () => ingest(GOOD_TEXT, { url: 'javascript:alert(1)' }),
      'BAD_USER_INPUT',
    ],
    [
      'a future date',
      () => ingest(GOOD_TEXT, { publishedAt: '2031-01-01T00:00:00Z' }),
      'BAD_USER_INPUT',
    ],
    [
      'a date that is none',
      () => ingest(GOOD_TEXT, { publishedAt: 'last week' }),
      'BAD_USER_INPUT',
    ],
    ['an unknown id to replace', () => ingest(GOOD_TEXT, { replaces: UNKNOWN }), 'NOT_FOUND'],
    ['an empty id to replace', () => ingest(GOOD_TEXT, { replaces: '' }), 'BAD_USER_INPUT'],
    [
      'an unknown id to replace on a dry run',
      () => ingest(GOOD_TEXT, { replaces: UNKNOWN, dryRun: true }),
      'NOT_FOUND',
    ],
    [
      'a foreign id to replace on a dry run',
      () => ingest(GOOD_TEXT, { replaces: 'nobody', dryRun: true }),
      'BAD_USER_INPUT',
    ],
    ['a long publisher', () => ingest(GOOD_TEXT, { publisher: 'x'.repeat(600) }), 'BAD_USER_INPUT'],
    [
      'an unknown id to retract',
      () =>
        refused(`mutation { retractArticle(id: "${UNKNOWN}", reason: "a test") { retractedId } }`),
      'NOT_FOUND',
    ],
    ['an id that is none', () => refused('{ person(id: "nobody") { name } }'), 'BAD_USER_INPUT'],
    [
      'an id of another type',
      () => refused(`{ person(id: "${UNKNOWN}") { name } }`),
      'BAD_USER_INPUT',
    ],
    [
      'a forged cursor',
      () => refused('{ articles(after: "WyJ4Il0") { totalCount } }'),
      'BAD_USER_INPUT',
    ],
    [
      'first: 100000',
      () => refused('{ articles(first: 100000) { totalCount } }'),
      'BAD_USER_INPUT',
    ],
    ['first: -1', () => refused('{ articles(first: -1) { totalCount } }'), 'BAD_USER_INPUT'],
    [
      'first and last',
      () => refused('{ articles(first: 1, last: 1) { totalCount } }'),
      'BAD_USER_INPUT',
    ],
    ['30 levels', () => refused(deep(30)), 'LIMIT_EXCEEDED'],
    [
      'RELEVANCE without words',
      () => refused('{ articles(orderBy: { field: RELEVANCE }) { totalCount } }'),
      'BAD_USER_INPUT',
    ],
    [
      'words without a letter',
      () => refused('{ search(query: "?!") { totalCount } }'),
      'BAD_USER_INPUT',
    ],
    ['an unknown field', () => refused('{ articles { secrets } }'), 'GRAPHQL_VALIDATION_FAILED'],
    ['half a document', () => refused('{ articles {'), 'GRAPHQL_PARSE_FAILED'],
  ])(
    '%s is refused with a stable code and a sentence, and nothing is written',
    async (_, ask, code) => {
      const before = await nodes();
      const { status, message, extensions } = await ask();
      expect(extensions.code).toBe(code);
      expect(status).toBeLessThan(500);
      expect(message).toMatch(/\w+ \w+/);
      expect(await nodes()).toEqual(before);
    },
  );

  it('of more than 5 MiB is refused before it is read whole', async () => {
    const input = { document: { plainText: 'x'.repeat(6_000_000) } };
    const response = await post(JSON.stringify({ query: INGEST, variables: { input } }));
    expect(response.status).toBe(413);
    const { errors } = (await response.json()) as { errors: readonly Fault[] };
    expect(errors[0]?.extensions.code).toBe('LIMIT_EXCEEDED');
  });

  it('is told apart from good input, which is stored', async () => {
    const before = await nodes();
    const input = { document: { plainText: GOOD_TEXT } };
    const response = await post(JSON.stringify({ query: INGEST, variables: { input } }));
    expect(await response.json()).toMatchObject({
      data: { ingestArticle: { outcome: 'CREATED' } },
    });
    expect(await nodes()).not.toEqual(before);
  });
});
