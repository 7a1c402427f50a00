import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/server/limits.ts';
import { testApp } from './test-app.ts';

const GREETING = JSON.stringify({ query: '{ greeting }' });

describe('a request id', () => {
  it('is made, told in the header and seen by resolvers', async () => {
    const { ask } = testApp({ newRequestId: () => 'made-1' });
    const { headers, body } = await ask('{ requestId }');
    expect(headers.get('x-request-id')).toBe('made-1');
    expect(body.data).toEqual({ requestId: 'made-1' });
  });

  it.each([
    ['a.sane-id:7', 'a.sane-id:7'],
    ['not sane', 'made-2'],
    ['x'.repeat(129), 'made-2'],
  ])('is taken over when it is sane: %s', async (given, expected) => {
    const { get } = testApp({ newRequestId: () => 'made-2' });
    const response = await get('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-request-id': given },
      body: GREETING,
    });
    expect(response.headers.get('x-request-id')).toBe(expected);
  });
});

describe('the log', () => {
  it('has one line a request', async () => {
    let time = 0;
    const { ask, log } = testApp({
      clock: () => time,
      reader: {
        read: () => {
          time += 1.25;
          return Promise.resolve([[1]]);
        },
      },
      newRequestId: () => 'r1',
    });
    await ask('query Reading { read }');
    const lines = log.filter(({ msg }) => msg === 'request');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      requestId: 'r1',
      method: 'POST',
      path: '/graphql',
      operation: 'Reading',
      status: 200,
      ms: 2.5,
      statements: 2,
    });
    expect(lines[0]).not.toHaveProperty('codes');
  });

  it('tells the codes of an answer with errors', async () => {
    const { ask, log } = testApp();
    await ask('{ callerFault plainError }');
    expect(log.find(({ msg }) => msg === 'request')?.['codes']).toEqual([
      'NOT_FOUND',
      'INTERNAL_SERVER_ERROR',
    ]);
  });
});

describe('health', () => {
  it('is alive whatever the database does', async () => {
    const { get } = testApp({ isReady: () => Promise.reject(new Error('down')) });
    const response = await get('/health/live');
    expect([response.status, await response.json()]).toEqual([200, { status: 'live' }]);
  });

  it.each([
    ['ready', () => Promise.resolve(true), 200],
    ['not ready', () => Promise.resolve(false), 503],
    ['not ready', () => Promise.reject(new Error('down')), 503],
  ])('is %s as the database is', async (word, isReady, status) => {
    const response = await testApp({ isReady }).get('/health/ready');
    expect([response.status, await response.json()]).toEqual([status, { status: word }]);
  });
});

describe('a body', () => {
  it.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/plain',
    'text/plain, application/json',
    'application/jsonx',
    'APPLICATION/JSON',
  ])('of a type that forms can send is refused: %s', async (type) => {
    const response = await testApp().get('/graphql', {
      method: 'POST',
      headers: { 'content-type': type },
      body: GREETING,
    });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it.each(['application/json', 'application/json; charset=utf-8'])('is read: %s', async (type) => {
    const response = await testApp().get('/graphql', {
      method: 'POST',
      headers: { 'content-type': type },
      body: GREETING,
    });
    expect(await response.json()).toEqual({ data: { greeting: 'hello' } });
  });

  it('may be as large as the limit and no larger', async () => {
    const padded = (bytes: number): string => GREETING + ' '.repeat(bytes - GREETING.length);
    const send = (bytes: number): Promise<Response> =>
      testApp().get('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: padded(bytes),
      });
    expect((await send(LIMITS.bodyBytes)).status).toBe(200);
    const refused = await send(LIMITS.bodyBytes + 1);
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }],
    });
  });
});

it('does not write by GET', async () => {
  const response = await testApp().get('/graphql?query=mutation{write}');
  expect(response.status).toBe(405);
});

describe('foreign pages', () => {
  const preflight = (origins: readonly string[]): Promise<Response> =>
    testApp({ corsOrigins: origins }).get('/graphql', {
      method: 'OPTIONS',
      headers: { origin: 'https://app.example', 'access-control-request-method': 'POST' },
    });

  it('may not read answers unless named', async () => {
    expect((await preflight([])).headers.has('access-control-allow-origin')).toBe(false);
    const others = await preflight(['https://a.example', 'https://b.example']);
    expect(others.headers.get('access-control-allow-origin')).not.toBe('https://app.example');
  });

  it('may read answers when named', async () => {
    const { headers } = await preflight(['https://app.example', 'https://b.example']);
    expect(headers.get('access-control-allow-origin')).toBe('https://app.example');
  });
});

it('serves GraphiQL with the examples as tabs and from no other host', async () => {
  const { get } = testApp({
    exampleQueries: ['query FirstTab { greeting }', 'query Second { greeting }'],
  });
  const response = await get('/graphql', { headers: { accept: 'text/html' } });
  const page = await response.text();
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(page).toContain('query FirstTab { greeting }');
  expect(page).toContain('query Second { greeting }');
  expect(page).not.toMatch(/<(?:script|link)[^>]+(?:src|href)=["']?https?:/);
});
