import { Agent } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, listen } from '../../src/server/listen.ts';
import { type DirectFake, directFake } from './direct-answers.ts';
import { JSON_HEADERS, type RawRequest, sendRaw } from './send-raw.ts';
import { testApp } from './test-app.ts';

const TAKE = 'query Take($n: Int!) { take(count: $n) greeting }';
const TWO = 'query A { greeting } query B { greeting story { title } }';

const posted = (body: unknown, headers: RawRequest['headers'] = {}): RawRequest => ({
  body: typeof body === 'string' ? body : JSON.stringify(body),
  headers: { ...JSON_HEADERS, ...headers },
});

const greeting = (headers: RawRequest['headers']): RawRequest =>
  posted({ query: '{ greeting }' }, headers);

/** Answered on the short way from the second time on. */
const SHORT: Readonly<Record<string, RawRequest>> = {
  'a query': posted({ query: '{ greeting }' }),
  'null variables, no name': posted({
    query: '{ greeting }',
    variables: null,
    operationName: null,
  }),
  'a query with layout': posted('{\n  "query" : "{ greeting }"\n}\n'),
  variables: posted({ query: TAKE, variables: { n: 3 } }),
  'other variables': posted({ query: TAKE, variables: { n: 4, unused: ['x'] } }),
  'a named operation': posted({ query: TWO, operationName: 'B' }),
  'the other operation': posted({ query: TWO, operationName: 'A' }),
  'an alias with letters beyond ASCII': posted({ query: '{ a: greeting } # «ü» 漢字 🙂' }),
  'what reads': posted({ query: '{ read greeting requestId }' }),
  'application/json; charset=utf-8': greeting({
    'content-type': 'application/json; charset=utf-8',
  }),
  'graphql-response+json': greeting({ accept: 'application/graphql-response+json' }),
  'anything accepted': greeting({ accept: '*/*' }),
  'a list accepted': greeting({
    accept: 'application/graphql-response+json, application/json;q=0.9, text/event-stream',
  }),
  'a browser of our own page': greeting({
    origin: 'http://127.0.0.1',
    'accept-encoding': 'gzip, br',
  }),
  'a sane id': greeting({ 'x-request-id': 'a.sane-id:7' }),
  'an id that is not sane': greeting({ 'x-request-id': 'not sane' }),
  'nothing about what is accepted': {
    body: '{"query":"{ greeting }"}',
    headers: { 'content-type': 'application/json' },
  },
  'a closed connection': greeting({ connection: 'close' }),
};

/** Left to Yoga, whether known or not. */
const ORDINARY: Readonly<Record<string, RawRequest>> = {
  'an error in a field': posted({ query: '{ greeting callerFault }' }),
  'a field that is not compiled': posted({ query: '{ plainError }' }),
  'an answer as events': greeting({ accept: 'text/event-stream' }),
  'an answer in parts': greeting({ accept: 'multipart/mixed' }),
  introspection: posted({ query: '{ __typename }' }),
  'a mutation': posted({ query: 'mutation { write }' }),
  'variables that do not coerce': posted({ query: TAKE, variables: { n: 'three' } }),
  'variables that are missing': posted({ query: TAKE }),
  'variables that are a list': posted({ query: TAKE, variables: [] }),
  'variables that are a string': posted({ query: TAKE, variables: '{}' }),
  'no operation of this name': posted({ query: TWO, operationName: 'C' }),
  'no name where there are two': posted({ query: TWO }),
  'a name that is a number': posted({ query: TWO, operationName: 1 }),
  extensions: posted({ query: '{ greeting }', extensions: {} }),
  'another parameter': posted({ query: '{ greeting }', id: 1 }),
  'a parameter of prototypes': posted('{"query":"{ greeting }","__proto__":{"a":1}}'),
  'no query': posted({ variables: {} }),
  'a query that is none': posted({ query: 7 }),
  'a syntax error': posted({ query: '{ greeting' }),
  'an invalid query': posted({ query: '{ nothing }' }),
  'broken JSON': posted('{"query":'),
  'JSON that is null': posted('null'),
  'a batch': posted('[{"query":"{ greeting }"}]'),
  'an empty body': posted(''),
  'a trace': greeting({ 'x-dateline-trace': '1' }),
  'another content type': greeting({ 'content-type': 'text/plain' }),
  'another charset': greeting({ 'content-type': 'application/json; charset=latin1' }),
  'graphql+json': greeting({ 'content-type': 'application/graphql+json' }),
  'a type that is not made': greeting({ accept: 'text/html' }),
  'a charset that is not made': greeting({ accept: 'application/json; charset=latin1' }),
  'a compressed body': {
    body: gzipSync('{"query":"{ greeting }"}'),
    headers: { ...JSON_HEADERS, 'content-encoding': 'gzip' },
  },
  chunks: { ...posted({ query: '{ greeting }' }), isChunked: true },
  'a large body': posted({ query: '{ greeting }', variables: { x: 'x'.repeat(200_000) } }),
  'a body over the limit': posted({
    query: '{ greeting }',
    variables: { x: 'x'.repeat(5e6) + 'x'.repeat(4e5) },
  }),
  'a deep query': posted({ query: `{ ${'story { '.repeat(21)}title${' }'.repeat(21)} }` }),
  'a query string': { ...posted({ query: '{ greeting }' }), path: '/graphql?x=1' },
  'another path': { ...posted({ query: '{ greeting }' }), path: '/graphqls' },
  GET: { method: 'GET', path: '/graphql?query={greeting}', headers: { accept: '*/*' } },
  PUT: { ...posted({ query: '{ greeting }' }), method: 'PUT' },
  'a preflight': {
    method: 'OPTIONS',
    headers: { origin: 'https://app.example', 'access-control-request-method': 'POST' },
  },
};

interface Pair {
  readonly fake: DirectFake;
  readonly short: Listening;
  readonly ordinary: Listening;
}

async function openPair(corsOrigins: readonly string[]): Promise<Pair> {
  const fake = directFake();
  const options = { corsOrigins, newRequestId: () => 'made', traceOf: () => [] };
  const serve = (app: ReturnType<typeof testApp>['app']): Promise<Listening> =>
    listen({ handler: app, host: '127.0.0.1', port: 0 });
  return {
    fake,
    short: await serve(testApp({ ...options, directAnswer: fake.find }).app),
    ordinary: await serve(testApp(options).app),
  };
}

const closePair = (pair: Pair): Promise<unknown> =>
  Promise.all([pair.short.stop(), pair.ordinary.stop()]);

describe('the short way and the ordinary one answer alike, byte for byte:', () => {
  // One connection each: what one request leaves behind would be seen in the next.
  const agents = [
    new Agent({ keepAlive: true, maxSockets: 1 }),
    new Agent({ keepAlive: true, maxSockets: 1 }),
  ];
  let pair: Pair;
  beforeAll(async () => {
    pair = await openPair([]);
  });
  afterAll(async () => {
    for (const agent of agents) agent.destroy();
    await closePair(pair);
  });

  it.each(Object.entries({ ...SHORT, ...ORDINARY }))('%s', async (name, request) => {
    const expected = await sendRaw(pair.ordinary.url, request, agents[0]);
    for (const time of [1, 2, 3]) {
      pair.fake.given.length = 0;
      expect(await sendRaw(pair.short.url, request, agents[1])).toEqual(expected);
      const isShort = pair.fake.given.includes('short');
      if (name in ORDINARY) expect(isShort).toBe(false);
      else if (time > 1) expect(pair.fake.given).toEqual(['short']);
    }
  });

  it('in whatever order they come', async () => {
    const requests = Object.values({ ...SHORT, ...ORDINARY }).toReversed();
    const [short, ordinary] = await Promise.all(
      [pair.short.url, pair.ordinary.url].map((url) =>
        Promise.all(requests.map((request) => sendRaw(url, request))),
      ),
    );
    expect(short).toEqual(ordinary);
  });
});

describe('where pages of other origins are answered', () => {
  let pair: Pair;
  beforeAll(async () => {
    pair = await openPair(['https://a.example', 'https://b.example']);
  });
  afterAll(() => closePair(pair));

  it.each(['https://a.example', 'https://c.example', null])(
    'headers are the same for %s',
    async (origin) => {
      const request = greeting(origin === null ? {} : { origin });
      const expected = await sendRaw(pair.ordinary.url, request);
      for (let time = 0; time < 3; time += 1) {
        expect(await sendRaw(pair.short.url, request)).toEqual(expected);
      }
      expect(pair.fake.given.includes('short')).toBe(origin === null);
      pair.fake.given.length = 0;
    },
  );
});
