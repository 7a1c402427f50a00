import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen } from '../../src/server/listen.ts';

export interface Contender {
  readonly handler: (request: IncomingMessage, response: ServerResponse) => unknown;
  /** How many statements were sent to the database so far. */
  readonly statements: () => number;
  readonly close: () => Promise<void>;
}

/** What `GET /cpu` answers. */
export interface ContenderUsage {
  /** Microseconds of CPU in user and in system mode since the start. */
  readonly user: number;
  readonly system: number;
  readonly rssBytes: number;
  readonly statements: number;
}

/** Serves on a free port of the loopback, says where in one line, and ends on SIGTERM. */
export async function serveContender(contender: Contender): Promise<void> {
  const { handler, statements, close } = contender;
  const listening = await listen({
    host: '127.0.0.1',
    port: 0,
    handler: (request, response) => {
      if (request.url !== '/cpu') return handler(request, response);
      const { user, system } = process.cpuUsage();
      const rssBytes = process.memoryUsage.rss();
      const usage: ContenderUsage = { user, system, rssBytes, statements: statements() };
      sendJson(response, usage);
      return undefined;
    },
  });
  process.once('SIGTERM', () => void listening.stop().then(close));
  process.stdout.write(`listening ${listening.url}\n`);
}

export function sendJson(response: ServerResponse, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
  });
  response.end(body);
}
