import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface AskedOnce {
  readonly path: string;
  readonly authorization: string | null;
  readonly body: string;
}

export interface FakeModel {
  /** Base address, with `/v1`. */
  readonly url: string;
  readonly asked: readonly AskedOnce[];
  readonly close: () => Promise<void>;
}

/** How one request is answered; the last of a list answers all that come after it. */
export type Answering = (response: ServerResponse) => void;

export const completion = (content: unknown, more: object = {}): Answering => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const choice = { index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' };
  return raw(JSON.stringify({ id: 'x', choices: [{ ...choice, ...more }] }));
};

export const raw =
  (body: string | Buffer): Answering =>
  (response) =>
    void response.writeHead(200, { 'content-type': 'application/json' }).end(body);

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Answering =>
  (response) =>
    void response.writeHead(code, headers).end('{"error":"refused, and your key is sk-SECRET"}');

/** Sends for ever more than anybody should read. */
export const endless: Answering = (response) => {
  const chunk = 'x'.repeat(64 * 1024);
  const push = (): void => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', push);
  };
  response.writeHead(200, { 'content-type': 'application/json' });
  push();
};

export const cut: Answering = (response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
  response.write('{"choices":', () => response.destroy());
};

/** Never answers; tells when a request has come. */
export const silent =
  (onAsked: () => void = () => undefined): Answering =>
  () =>
    onAsked();

/** A server on a free loopback port that answers one request after the other as told. */
export async function fakeModel(...answerings: readonly Answering[]): Promise<FakeModel> {
  const asked: AskedOnce[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { url: path = '', headers } = request;
    asked.push({ path, authorization: headers.authorization ?? null, body });
    (answerings[asked.length - 1] ?? answerings.at(-1))?.(response);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  const { promise, resolve } = Promise.withResolvers<undefined>();
  server.listen(0, '127.0.0.1', () => resolve(undefined));
  await promise;
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
