import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { GraphQLError } from 'graphql';
import { afterEach, describe, expect, it } from 'vitest';
import { CallerFault } from '../../src/errors.ts';
import type { AppOptions, RequestParts } from '../../src/server/app.ts';
import { listen, type Listening } from '../../src/server/listen.ts';
import type { RequestRecord } from '../../src/server/request-record.ts';
import { type DirectFake, directFake } from './direct-answers.ts';
import { gate, newsSchema } from './news-schema.ts';
import { JSON_HEADERS, type RawAnswer, sendRaw } from './send-raw.ts';
import { type LogLine, testApp } from './test-app.ts';

interface Served {
  readonly fake: DirectFake;
  readonly url: string;
  readonly log: readonly LogLine[];
  readonly ask: (query: string, headers?: Readonly<Record<string, string>>) => Promise<RawAnswer>;
}

const opened: Listening[] = [];

async function serve(
  options: Partial<AppOptions<RequestParts>> = {},
  fake = directFake(),
): Promise<Served> {
  const { app, log } = testApp({
    directAnswer: fake.find,
    newRequestId: () => 'made',
    ...options,
  });
  const listening = await listen({ handler: app, host: '127.0.0.1', port: 0 });
  opened.push(listening);
  const { url } = listening;
  return {
    fake,
    url,
    log,
    ask: (query, headers = {}) =>
      sendRaw(url, {
        headers: { ...JSON_HEADERS, ...headers },
        body: JSON.stringify({ query }),
      }),
  };
}

const lines = (log: readonly LogLine[]): readonly LogLine[] =>
  log.filter(({ msg }) => msg === 'request');

afterEach(async () => {
  await Promise.all(opened.splice(0).map((listening) => listening.stop()));
});

describe('the steps', () => {
  it('hold on both ways: one that refuses is obeyed, and asked once a request', async () => {
    const asked: string[] = [];
    const { ask, fake } = await serve({
      steps: [
        {
          admit: async ({ head, id }) => {
            await Promise.resolve();
            asked.push(id);
            if (head.header('authorization') !== 'Bearer good')
              throw new CallerFault('UNAUTHENTICATED', 'Say who you are.');
          },
        },
      ],
    });
    const good = { authorization: 'Bearer good' };
    const refused = await ask('{ greeting }');
    expect(refused.status).toBe('400 Bad Request');
    expect(JSON.parse(refused.body)).toEqual({
      errors: [{ message: 'Say who you are.', extensions: { code: 'UNAUTHENTICATED' } }],
    });
    await ask('{ greeting }', good);
    const answered = await ask('{ greeting }', good);
    expect(answered.body).toBe('{"data":{"greeting":"hello"}}');
    expect(fake.given).toEqual(['yoga', 'short']);
    expect(await ask('{ greeting }')).toEqual(refused);
    expect(await ask('{ greeting }', { authorization: 'Bearer bad' })).toEqual(refused);
    expect(fake.asked).toEqual(['yoga', 'short']);
    expect(asked).toHaveLength(5);
  });

  it('may judge a known document anew', async () => {
    let isClosed = false;
    const { ask, fake } = await serve({
      steps: [{ judge: () => (isClosed ? [new GraphQLError('closed')] : []) }],
    });
    await ask('{ greeting }');
    await ask('{ greeting }');
    expect(fake.given).toEqual(['yoga', 'short']);
    isClosed = true;
    expect((await ask('{ greeting }')).body).toContain('closed');
    expect(fake.asked).toHaveLength(2);
    isClosed = false;
    await ask('{ greeting }');
    expect(fake.given).toEqual(['yoga', 'short', 'short']);
  });

  it('stand around the work, and see every answer, whichever way it goes', async () => {
    const seen: string[] = [];
    const { ask, fake } = await serve({
      steps: [
        {
          async around({ operation }, work) {
            seen.push(`begin ${operation.name?.value ?? ''}`);
            const result = await work();
            seen.push('end');
            return result;
          },
          finish(record: RequestRecord, { status, setHeader }) {
            seen.push(`${record.direct} ${status}`);
            setHeader('x-seen', 'yes');
          },
        },
      ],
    });
    for (let time = 0; time < 2; time += 1) {
      expect((await ask('query Q { greeting }')).headers).toContainEqual(['x-seen', 'yes']);
    }
    expect(fake.given).toEqual(['yoga', 'short']);
    expect(seen).toEqual(['begin Q', 'end', 'yoga 200', 'begin Q', 'end', 'short way 200']);
  });

  it('end the connection, and are told to the log, where one breaks at the end', async () => {
    let isBroken = false;
    const { ask, log, fake } = await serve({
      steps: [
        {
          finish: () => {
            if (isBroken) throw new Error('broken step');
          },
        },
      ],
    });
    await ask('{ greeting }');
    isBroken = true;
    await expect(ask('{ greeting }')).rejects.toThrow('socket hang up');
    expect(JSON.stringify(log.find(({ level }) => level === 50))).toContain('broken step');
    isBroken = false;
    expect((await ask('{ greeting }')).status).toBe('200 OK');
    expect(fake.given).toEqual(['yoga', 'short', 'short']);
  });

  it('write the same line in the log', async () => {
    const { ask, log, fake } = await serve({ clock: () => 0 });
    for (let time = 0; time < 2; time += 1) await ask('query Reading { read }');
    expect(fake.given).toEqual(['yoga', 'short']);
    const [ordinary, short] = lines(log).map((line) => ({ ...line, time: 0 }));
    expect(short).toMatchObject({ operation: 'Reading', statements: 2, requestId: 'made' });
    expect(short).toEqual(ordinary);
  });
});

describe('a request that is handed over', () => {
  it('keeps its context and its deadline, and is not answered as a whole again', async () => {
    let contexts = 0;
    const { ask, fake, log } = await serve({
      context: (parts) => {
        contexts += 1;
        return parts;
      },
    });
    const query = 'query Q { greeting callerFault }';
    // Known under another context.
    await ask('{ greeting }');
    contexts = 0;
    const answers = [await ask(query), await ask(query)];
    expect(answers[0]).toEqual(answers[1]);
    expect(fake.given).toEqual(['yoga']);
    expect(contexts).toBe(2);
    expect(lines(log)).toHaveLength(3);
  });

  it('reads on in the context that it had on the short way', async () => {
    let isWhole = true;
    let contexts = 0;
    const fake = directFake();
    const { ask } = await serve(
      {
        context: (parts) => {
          contexts += 1;
          return parts;
        },
        directAnswer: (...operation) => {
          const answer = fake.find(...operation);
          return answer && ((...given) => (isWhole ? answer(...given) : Promise.resolve(null)));
        },
      },
      fake,
    );
    const expected = await ask('{ greeting }');
    await ask('{ greeting }');
    expect(fake.given).toEqual(['yoga', 'short']);
    isWhole = false;
    expect(await ask('{ greeting }')).toEqual(expected);
    expect(contexts).toBe(3);
  });

  it('is executed where its answer fails, which the log is told', async () => {
    let isFailing = true;
    const fake = directFake(() =>
      isFailing ? Promise.reject(new Error('a bug')) : Promise.resolve(),
    );
    const { ask, log } = await serve({}, fake);
    const faults = (): number => log.filter(({ level }) => level === 50).length;
    const first = await ask('{ greeting }');
    expect(first.body).toBe('{"data":{"greeting":"hello"}}');
    expect(faults()).toBe(1);
    isFailing = false;
    await ask('{ greeting }');
    await ask('{ greeting }');
    isFailing = true;
    expect(await ask('{ greeting }')).toEqual(first);
    expect(fake.asked).toEqual(['yoga', 'yoga', 'short', 'short']);
    expect(faults()).toBe(2);
  });

  it('is ended by its deadline once', async () => {
    const held = gate();
    let holds = false;
    const fake = directFake(async () => {
      if (!holds) return;
      held.entered.resolve(undefined);
      await held.open.promise;
    });
    const { ask, log } = await serve({ requestTimeoutMs: 40 }, fake);
    await ask('{ greeting }');
    await ask('{ greeting }');
    expect(fake.given).toEqual(['yoga', 'short']);
    holds = true;
    const late = await ask('{ greeting }');
    expect(late.status).toBe('504 Gateway Timeout');
    expect(JSON.parse(late.body)).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] });
    expect(fake.asked).toEqual(['yoga', 'short', 'short']);
    held.open.resolve(undefined);
    expect(lines(log)).toHaveLength(3);
    expect(log.filter(({ msg }) => msg === 'TIMEOUT')).toHaveLength(1);
  });
});

describe('a client that leaves', () => {
  const head = (length: number): string =>
    [
      'POST /graphql HTTP/1.1',
      'host: 127.0.0.1',
      'content-type: application/json',
      'accept: application/json',
      `content-length: ${length}`,
      '',
      '',
    ].join('\r\n');

  async function open(url: string): Promise<Socket> {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    await once(socket, 'connect');
    return socket;
  }

  it('gets nothing, and nobody else notices', async () => {
    const held = gate();
    let holds = false;
    const fake = directFake(async () => {
      if (!holds) return;
      held.entered.resolve(undefined);
      await held.open.promise;
    });
    const logged = Promise.withResolvers<undefined>();
    const { ask, url } = await serve(
      {
        steps: [{ finish: ({ id }) => (id === 'leaving' ? logged.resolve(undefined) : undefined) }],
      },
      fake,
    );
    await ask('{ greeting }');
    holds = true;
    const body = '{"query":"{ greeting }"}';
    const socket = await open(url);
    socket.write(head(body.length).replace('host:', 'x-request-id: leaving\r\nhost:') + body);
    await held.entered.promise;
    socket.destroy();
    await once(socket, 'close');
    held.open.resolve(undefined);
    await logged.promise;
    holds = false;
    expect((await ask('{ greeting }')).body).toBe('{"data":{"greeting":"hello"}}');
    expect(fake.given).toEqual(['yoga', 'short', 'short']);
  });

  it('in the middle of its body is told to the log and to nobody else', async () => {
    const logged = Promise.withResolvers<number>();
    const { ask, url, fake } = await serve({
      steps: [
        {
          finish({ direct }, { status }) {
            if (direct === 'untried') logged.resolve(status);
          },
        },
      ],
    });
    await ask('{ greeting }');
    const socket = await open(url);
    socket.write(`${head(100)}{"query":`, () => socket.destroy());
    await once(socket, 'close');
    expect(await logged.promise).toBe(400);
    expect((await ask('{ greeting }')).body).toBe('{"data":{"greeting":"hello"}}');
    expect(fake.given).toEqual(['yoga', 'short']);
  });

  it('sends its body as slowly as it likes until then', async () => {
    const { ask, url, fake } = await serve();
    const { body } = await ask('{ greeting }');
    const socket = await open(url);
    const sent = '{"query":"{ greeting }"}';
    for (const letter of head(sent.length) + sent) {
      await new Promise((resolve) => socket.write(letter, resolve));
    }
    let answer = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
    while (!answer.endsWith(body)) await once(socket, 'data');
    expect(answer).toContain('HTTP/1.1 200 OK');
    expect(fake.given).toEqual(['yoga', 'short']);
    socket.destroy();
  });
});

describe('a trace', () => {
  it('is told to who asks for it, after ordinary execution', async () => {
    const traced: RequestParts[] = [];
    const { ask, fake } = await serve({
      traceOf: (context) => {
        traced.push(context);
        return [{ field: 'greeting', plan: 'nothing to read' }];
      },
    });
    await ask('{ greeting }');
    await ask('{ greeting }');
    const asking = await ask('{ greeting }', { 'x-dateline-trace': '1' });
    expect(JSON.parse(asking.body)).toEqual({
      data: { greeting: 'hello' },
      extensions: { dateline: [{ field: 'greeting', plan: 'nothing to read' }] },
    });
    expect(fake.asked).toEqual(['yoga', 'short']);
    expect(traced.map(({ trace }) => trace)).toEqual([true]);
    expect((await ask('{ greeting }', { 'x-dateline-trace': '0' })).body).not.toContain('dateline');
  });
});

describe('a mutation', () => {
  it('has the time of its write beyond that of a query', async () => {
    const written = gate();
    const schema = newsSchema(gate(), written);
    const { ask } = await serve({ schema, requestTimeoutMs: 30, writeTimeoutMs: 60_000 });
    const writing = ask('mutation { slowWrite }');
    await written.entered.promise;
    // Began later, and is over by its deadline.
    expect((await ask('{ held }')).status).toBe('504 Gateway Timeout');
    written.open.resolve(undefined);
    expect((await writing).body).toBe('{"data":{"slowWrite":"written"}}');
  });
});

describe('a document', () => {
  it('is parsed and validated once', async () => {
    let literals = 0;
    const { ask } = await serve({ schema: newsSchema(gate(), gate(), () => (literals += 1)) });
    await ask('{ take(even: 2) plainError }');
    const first = literals;
    await ask('{ take(even: 2) plainError }');
    // Execution reads the literal as well.
    expect(first).toBe(2);
    expect(literals).toBe(3);
  });
});
