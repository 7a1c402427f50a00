import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { httpClient } from './ask-over-http.ts';
import type { GraphAddress } from './open-bench-graph.ts';
import type { ContenderName } from './sample.ts';

/** What a contender has used since it started. */
export interface Usage {
  /** Milliseconds of CPU, in user and system mode together. */
  readonly cpuMs: number;
  readonly rssBytes: number;
  /** Sent to the database. */
  readonly statements: number;
}

export interface RunningContender {
  readonly name: ContenderName;
  readonly url: string;
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

const usage = z.object({
  user: z.number(),
  system: z.number(),
  rssBytes: z.number(),
  statements: z.number(),
});

const manifest = z.object({ scripts: z.object({ start: z.string() }) });

/** How `npm start` runs Node; the others run so too, that none is compared by its flags. */
function nodeFlags(): readonly string[] {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return manifest.parse(JSON.parse(text)).scripts.start.match(/--\S+/gu) ?? [];
}

/**
 * Starts a contender as a process of its own and waits until it listens.
 *
 * @param tell is told when it ends unasked later on.
 *
 * @throws Error with what it wrote on standard error when it ends before.
 */
export async function startContender(
  name: ContenderName,
  { uri, username, password }: GraphAddress,
  tell: (line: string) => void,
): Promise<RunningContender> {
  const program = fileURLToPath(new URL(`contenders/${name}.ts`, import.meta.url));
  const flags = ['--uri', uri, '--username', username, '--password', password];
  const child = spawn(process.execPath, [...nodeFlags(), program, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const said: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => said.push(line));
  const url = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => reject(new Error(`the contender ${name} ended: ${lastWords(said)}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, address] = /^listening (\S+)$/u.exec(line) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
  const client = httpClient(url, 1);
  let isAsked = false;
  child.once('close', (code, signal) => {
    if (!isAsked)
      tell(`the contender ${name} ended by itself (${signal ?? code ?? ''}): ${lastWords(said)}`);
  });
  return {
    name,
    url,
    usage: async () => {
      const answer = usage.parse(JSON.parse((await client.get('/cpu')).toString()));
      const { user, system, rssBytes, statements } = answer;
      return { cpuMs: (user + system) / 1_000, rssBytes, statements };
    },
    stop: async () => {
      isAsked = true;
      client.close();
      child.kill('SIGTERM');
      await exited;
    },
  };
}

/** Of a fault that Node prints, the message stands above the stack. */
const lastWords = (said: readonly string[]): string => said.slice(-30).join('\n');
