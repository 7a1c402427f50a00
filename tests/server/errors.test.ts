import { describe, expect, it } from 'vitest';
import { gate, newsSchema } from './news-schema.ts';
import { testApp } from './test-app.ts';

describe('an error in a field', () => {
  it("is told as it stands when it is the caller's", async () => {
    const { ask, log } = testApp();
    const { status, body } = await ask('{ greeting callerFault }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ greeting: 'hello', callerFault: null });
    expect(body.errors).toEqual([
      {
        message: 'No article has this id.',
        locations: [{ line: 1, column: 12 }],
        path: ['callerFault'],
        extensions: { code: 'NOT_FOUND', argument: ['input', 'id'] },
      },
    ]);
    expect(log.filter(({ level }) => level >= 40)).toEqual([]);
  });

  it('is told by its code and a neutral sentence when the service lacks something', async () => {
    const { ask, log } = testApp();
    const { body } = await ask('{ unavailable }');
    expect(body.errors?.[0]?.extensions['code']).toBe('UNAVAILABLE');
    expect(JSON.stringify(body)).not.toContain('secret');
    expect(JSON.stringify(log)).toContain('bolt://secret-host down');
  });

  it('keeps a code that a plugin of the schema gave', async () => {
    const { body } = await testApp().ask('{ codedError }');
    expect(body.errors?.[0]).toMatchObject({
      message: 'too dear',
      extensions: { code: 'LIMIT_EXCEEDED' },
    });
  });

  it.each(['plainError', 'libraryError', 'serializeError', 'nullError'])(
    'is masked and logged under an id when it is ours: %s',
    async (field) => {
      const { ask, log } = testApp();
      const { status, headers, body } = await ask(`query Broken { ${field} }`);
      expect(status).toBe(200);
      expect(body.errors).toHaveLength(1);
      expect(JSON.stringify(body)).not.toMatch(/secret|non-nullable|resolve|stack/);
      const id = headers.get('x-request-id');
      expect(body.errors?.[0]).toMatchObject({
        path: [field],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: id },
      });
      const logged = log.find(({ msg }) => msg === 'INTERNAL_SERVER_ERROR');
      expect(logged).toMatchObject({ level: 50, requestId: id, operation: 'Broken' });
      expect(JSON.stringify(logged)).toMatch(/secret|non-nullable/);
    },
  );
});

describe('bad input', () => {
  it.each([
    ['syntax', '{ greeting', {}, 'GRAPHQL_PARSE_FAILED'],
    ['an empty document', '', {}, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a literal of another type', '{ take(count: "x") }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of another type',
      'query($n: Int!) { take(count: $n) }',
      { n: 'x' },
      'BAD_USER_INPUT',
    ],
    ['a missing variable', 'query($n: Int!) { take(count: $n) }', {}, 'BAD_USER_INPUT'],
    [
      'a null where the type has a default',
      'query($n: Int) { take(count: $n) }',
      { n: null },
      'BAD_USER_INPUT',
    ],
    [
      'what a scalar refuses in a variable',
      'query($e: Even) { take(even: $e) }',
      { e: 3 },
      'BAD_USER_INPUT',
    ],
    ['what a scalar refuses in a literal', '{ take(even: 3) }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'an object for a list of strings',
      'query($w: [String]) { take(words: $w) }',
      { w: { a: 1 } },
      'BAD_USER_INPUT',
    ],
    ['a lone surrogate as a field', '{ \ud800 }', {}, 'GRAPHQL_PARSE_FAILED'],
  ])('%s is never ours', async (_what, query, variables, code) => {
    const { ask, log } = testApp();
    const { status, body } = await ask(query, variables);
    expect(body.errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
    expect(status).toBeLessThan(500);
    expect(log.filter(({ level }) => level >= 40)).toEqual([]);
  });

  it.each([
    ['broken JSON', '{"query": ', {}, 400],
    ['null', 'null', {}, 400],
    ['a number', '7', {}, 400],
    ['no query', '{"variables": {}}', {}, 400],
    ['a query that is none', '{"query": {"a": 1}}', {}, 400],
    ['variables that are a list', '{"query": "{ greeting }", "variables": []}', {}, 400],
    ['an unknown parameter', '{"query": "{ greeting }", "doc": 1}', {}, 400],
    ['a batch', '[{"query": "{ greeting }"}]', {}, 400],
    [
      'an operation that is not there',
      '{"query": "query A { greeting }", "operationName": "B"}',
      {},
      400,
    ],
  ])('%s as body is refused with JSON', async (_what, body, headers, status) => {
    const { get } = testApp();
    const response = await get('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...headers,
      },
      body,
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('broken variables in an address are refused with JSON', async () => {
    const response = await testApp().get('/graphql?query={greeting}&variables={');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });
});

describe('the deadline', () => {
  it('ends a request with TIMEOUT', async () => {
    const { ask, log } = testApp({ schema: newsSchema(gate()), requestTimeoutMs: 20 });
    const { status, body } = await ask('{ held }');
    expect(status).toBe(504);
    expect(body.errors?.[0]?.extensions['code']).toBe('TIMEOUT');
    expect(log.find(({ msg }) => msg === 'TIMEOUT')).toMatchObject({ level: 40 });
  });

  it('leaves a request alone that is in time', async () => {
    const held = gate();
    const { ask } = testApp({ schema: newsSchema(held) });
    const answer = ask('{ held }');
    await held.entered.promise;
    held.open.resolve(undefined);
    expect((await answer).body).toEqual({ data: { held: 'let go' } });
  });
});
