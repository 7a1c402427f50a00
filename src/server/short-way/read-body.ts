import type { IncomingMessage } from 'node:http';

/**
 * Reads a body of a known length, but not its end: until somebody reads on, the body can be put back
 * by `unshift` for another reader.
 *
 * @returns null when the connection ended before the body did.
 */
export function readBody(request: IncomingMessage, length: number): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const finish = (body: Buffer | null): void => {
      request.off('readable', look).off('close', leave);
      resolve(body);
    };
    const look = (): void => {
      // null until all of it is there.
      const body: unknown = request.read(length);
      if (Buffer.isBuffer(body)) finish(body);
    };
    const leave = (): void => finish(null);
    request.on('readable', look).once('close', leave);
  });
}
