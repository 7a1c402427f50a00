import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

export type Environment = Readonly<Record<string, string>>;

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly child: ChildProcess;
  /** Resolves with what the pattern finds on standard output, rejects when the process ends first. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
  readonly ended: Promise<Ended>;
}

/** Starts the command line as an operator would, with only the settings that are given. */
export function startDateline(args: readonly string[], env: Environment = {}): Running {
  const { PATH = '', HOME = '', JAVA_HOME = '' } = process.env;
  const child = spawn(process.execPath, [MAIN, ...args], {
    env: { PATH, HOME, JAVA_HOME, NODE_COMPILE_CACHE: inject('compileCache'), ...env },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const ended = once(child, 'close').then(([code]: unknown[]) => ({
    code: typeof code === 'number' ? code : null,
    out,
    err,
  }));
  const says = (pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = pattern.exec(out);
        if (found !== null) resolve(found);
      };
      child.stdout.on('data', look);
      look();
      void ended.then((end) =>
        reject(new Error(`ended before it said so: ${JSON.stringify(end)}`)),
      );
    });
  return { child, says, ended };
}

/** Runs the command line to its end. */
export function runDateline(
  args: readonly string[],
  env: Environment = {},
  input = '',
): Promise<Ended> {
  const { child, ended } = startDateline(args, env);
  child.stdin?.end(input);
  return ended;
}
