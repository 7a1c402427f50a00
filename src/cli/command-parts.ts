import type { Readable, Writable } from 'node:stream';
import type { Config } from '../config.ts';

/** What the process lends to a command. */
export interface CommandParts {
  readonly config: () => Config;
  readonly stdin: Readable;
  readonly stdout: Writable;
  readonly stderr: Writable;
  /** Aborted when the process is asked to end. */
  readonly stopped: AbortSignal;
  /** The clock, as RFC 3339 in UTC. */
  readonly now: () => string;
}

/** A line for whoever reads along; what a command answers goes to `stdout` alone. */
export const tell = (parts: CommandParts, line: string): void => {
  parts.stderr.write(`${line}\n`);
};
