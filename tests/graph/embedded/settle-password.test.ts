import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { OperatorFault } from '../../../src/errors.ts';
import { settlePassword } from '../../../src/graph/embedded/settle-password.ts';

const closing: (() => void)[] = [];

afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server that takes connections and says nothing, as a database on a busy machine does. */
async function silentServer(): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `bolt://127.0.0.1:${address.port}`;
}

test('a database that does not answer is not told to have another password', async () => {
  const settled = settlePassword({
    uri: await silentServer(),
    username: 'neo4j',
    password: 'ours',
    passwordFile: 'folder/password',
    dataDir: 'folder',
    timeoutMs: 300,
  });
  const fault: unknown = await settled.catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(OperatorFault);
  expect(String(fault)).toContain('its data is kept');
  expect(String(fault)).not.toContain('delete');
});
