import { type Agent, type OutgoingHttpHeaders, request } from 'node:http';

export interface RawRequest {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string | Buffer;
  /** Sends the body in chunks, without its length. */
  readonly isChunked?: boolean;
}

export interface RawAnswer {
  readonly status: string;
  /** As they came, order and case included; without the date. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

export const JSON_HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** Sends what `fetch` would tidy up. */
export function sendRaw(url: string, sent: RawRequest, agent?: Agent): Promise<RawAnswer> {
  const { path = '/graphql', method = 'POST', headers = JSON_HEADERS, body = '' } = sent;
  const length =
    sent.isChunked === true
      ? { 'transfer-encoding': 'chunked' }
      : { 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sending = request(url + path, {
      method,
      headers: method === 'GET' ? headers : { ...length, ...headers },
      ...(agent === undefined ? {} : { agent }),
    });
    sending.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode = 0, statusMessage = '', rawHeaders } = response;
        resolve({
          status: `${statusCode} ${statusMessage}`,
          headers: rawHeaders
            .flatMap((name, at) =>
              at % 2 === 0 ? [[name, rawHeaders[at + 1] ?? ''] as const] : [],
            )
            .filter(([name]) => name !== 'Date'),
          body: Buffer.concat(chunks).toString(),
        });
      });
    });
    sending.on('error', reject);
    sending.end(body);
  });
}
