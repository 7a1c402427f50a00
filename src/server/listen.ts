import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OperatorFault } from '../errors.ts';

export interface ListenOptions {
  readonly handler: (request: IncomingMessage, response: ServerResponse) => unknown;
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
  /** Milliseconds that a whole request may take to arrive. */
  readonly receiveTimeoutMs?: number;
  /** Milliseconds that requests under way get when the server stops. */
  readonly graceMs?: number;
}

export interface Listening {
  /** `http://127.0.0.1:4000`, without a slash at the end. */
  readonly url: string;
  /** Stops accepting, lets finish what runs, closes; may be called twice. */
  stop(): Promise<void>;
}

/** @throws OperatorFault when the port is taken or the address not ours. */
export async function listen(options: ListenOptions): Promise<Listening> {
  const { host, port, receiveTimeoutMs = 60_000, graceMs = 10_000 } = options;
  let running = 0;
  const server = createServer({ requestTimeout: receiveTimeoutMs }, (request, response) => {
    running += 1;
    response.once('close', () => {
      running -= 1;
      if (!server.listening && running === 0) server.closeAllConnections();
    });
    options.handler(request, response);
  });
  const opened = Promise.withResolvers<undefined>();
  server.once('error', opened.reject).listen(port, host, () => opened.resolve(undefined));
  try {
    await opened.promise;
  } catch (error) {
    throw new OperatorFault(describeListenFault(error, host, port), { cause: error });
  }

  const closed = Promise.withResolvers<undefined>();
  const stop = (): Promise<undefined> => {
    if (!server.listening) return closed.promise;
    const grace = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(grace);
      closed.resolve(undefined);
    });
    // What is open without a request: kept alive, or with a body that was refused half-read.
    if (running === 0) server.closeAllConnections();
    return closed.promise;
  };
  return { url: urlOf(server.address(), host), stop };
}

function describeListenFault(error: unknown, host: string, port: number): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is taken: set PORT to another, or to 0 for a free one.`;
    case 'EACCES':
      return `Port ${port} may not be used by this user: set PORT to one above 1023.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST ${host} is not an address of this machine.`;
    default:
      return `Cannot listen on ${host}, port ${port} (${code}).`;
  }
}

function urlOf(address: AddressInfo | string | null, host: string): string {
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
