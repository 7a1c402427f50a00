import { Agent, request } from 'node:http';

/** What is sent: a path of the contender and a body of JSON. */
export interface Asked {
  readonly path: string;
  readonly body: Buffer;
}

/** A contender answered that it does not answer. */
export class Refused extends Error {}

export interface HttpClient {
  /**
   * Sends a request and reads the whole answer.
   *
   * @throws Refused when the status is not 200, or the answer begins with errors.
   */
  post(asked: Asked): Promise<Buffer>;
  get(path: string): Promise<Buffer>;
  close(): void;
}

const REFUSAL = Buffer.from('{"errors"');

/**
 * A client with `connections` kept alive. Bare `node:http`, as the load generator shares the machine
 * with what it measures: it does nothing but send bytes that were printed before and count the answer's.
 */
export function httpClient(baseUrl: string, connections: number): HttpClient {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const { hostname, port } = new URL(baseUrl);
  const send = (method: 'GET' | 'POST', path: string, body: Buffer | null): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const headers =
        body === null
          ? {}
          : { 'content-type': 'application/json', 'content-length': body.byteLength };
      // What is asked now and then has its own connection: a server closes one that was idle for long.
      const own = body === null ? false : agent;
      const to = { hostname, port, agent: own, method, path, headers };
      const sent = request(to, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('error', reject);
        response.on('end', () => {
          const answer = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
          const isRefused = answer.subarray(0, REFUSAL.byteLength).equals(REFUSAL);
          if (response.statusCode === 200 && !isRefused) resolve(answer);
          else
            reject(
              new Refused(
                `${baseUrl}${path} answered ${response.statusCode ?? 0}: ${answer.toString('utf8', 0, 600)}`,
              ),
            );
        });
      });
      sent.on('error', reject);
      sent.end(body ?? undefined);
    });
  return {
    post: ({ path, body }) => send('POST', path, body),
    get: (path) => send('GET', path, null),
    close: () => agent.destroy(),
  };
}
