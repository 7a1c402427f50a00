import { request } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { OperatorFault } from '../../src/errors.ts';
import { type Listening, listen } from '../../src/server/listen.ts';
import { gate, newsSchema } from './news-schema.ts';
import { testApp } from './test-app.ts';

const opened: Listening[] = [];

async function serve(app = testApp().app, port = 0): Promise<Listening> {
  const listening = await listen({ handler: app, host: '127.0.0.1', port });
  opened.push(listening);
  return listening;
}

const ask = (url: string, query: string): Promise<Response> =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });

afterEach(async () => {
  await Promise.all(opened.splice(0).map((listening) => listening.stop()));
});

describe('listen', () => {
  it('answers at the address that it tells', async () => {
    const { url } = await serve();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await (await ask(url, '{ greeting }')).json()).toEqual({ data: { greeting: 'hello' } });
  });

  it('says in a sentence that the port is taken', async () => {
    const { url } = await serve();
    const again = serve(undefined, Number(new URL(url).port));
    await expect(again).rejects.toThrow(OperatorFault);
    await expect(again).rejects.toThrow(/^Port \d+ on 127\.0\.0\.1 is taken: set PORT/);
  });

  it('finishes what runs before it stops, and takes nothing new', async () => {
    const held = gate();
    const listening = await serve(testApp({ schema: newsSchema(held) }).app);
    const running = ask(listening.url, '{ held }');
    await held.entered.promise;
    const stopped = listening.stop();
    await expect(ask(listening.url, '{ greeting }')).rejects.toThrow('fetch failed');
    held.open.resolve(undefined);
    expect(await (await running).json()).toEqual({ data: { held: 'let go' } });
    await stopped;
    await listening.stop();
  });

  it.each([
    ['told in advance', true],
    ['sent in chunks', false],
  ])('refuses 6 MB, %s', async (_how, isLengthTold) => {
    const { url } = await serve();
    const body = JSON.stringify({ query: '{ greeting }', variables: { text: 'x'.repeat(6e6) } });
    const answer = Promise.withResolvers<{ readonly status: number; readonly text: string }>();
    const sending = request(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(isLengthTold ? { 'content-length': body.length } : { 'transfer-encoding': 'chunked' }),
      },
    });
    sending.on('response', (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => answer.resolve({ status: response.statusCode ?? 0, text }));
    });
    sending.on('error', answer.reject);
    sending.end(body);
    const { status, text } = await answer.promise;
    expect(status).toBe(413);
    expect(JSON.parse(text)).toMatchObject({
      errors: [{ extensions: { code: 'LIMIT_EXCEEDED' } }],
    });
  });
});
