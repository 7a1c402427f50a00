import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { untilStopped } from '../../src/cli/until-stopped.ts';

class Exited extends Error {}

/** What of a process is looked at. */
class FakeProcess extends EventEmitter {
  readonly pid = 1;

  exit(): never {
    throw new Exited();
  }
}

it('stops at the first signal, takes one right behind it for the same, and exits at a later one', () => {
  let time = 0;
  const process = new FakeProcess();
  const stopped = untilStopped(process, () => time);
  expect(stopped.aborted).toBe(false);
  process.emit('SIGINT');
  expect(stopped.aborted).toBe(true);
  time = 900;
  process.emit('SIGTERM');
  time = 1_100;
  expect(() => process.emit('SIGINT')).toThrow(Exited);
});
