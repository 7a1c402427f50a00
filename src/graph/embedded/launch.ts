import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { delimiter } from 'node:path';
import { OperatorFault } from '../../errors.ts';

export interface LaunchOptions {
  readonly java: string;
  /** Launcher first, then Neo4j's jars. */
  readonly classPath: readonly string[];
  /** Folder of the store. */
  readonly home: string;
  readonly heap: string;
  readonly pageCache: string;
  /** The serial collector: a tenth less CPU for an instance that lives shortly. */
  readonly shortLived: boolean;
}

/** How a launch went: Bolt answers at the port, or another process holds the store. */
export type Launch =
  | { readonly kind: 'ready'; readonly child: ChildProcess; readonly port: number }
  | { readonly kind: 'locked' };

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'];
const KEPT_LINES = 20;

/**
 * Starts the launcher and waits for its word.
 *
 * @throws OperatorFault with the last lines that Java printed when it ends without a word.
 */
export async function launch(options: LaunchOptions): Promise<Launch> {
  const child = spawn(
    options.java,
    [
      `-Xmx${options.heap}`,
      ...(options.shortLived ? ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'] : []),
      ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      '-cp',
      options.classPath.join(delimiter),
      'Launcher',
      options.home,
      options.pageCache,
    ],
    // Standard input stays open for as long as this process lives: its end ends the database.
    { stdio: ['pipe', 'pipe', 'pipe'], detached: true },
  );
  const lines: string[] = [];
  const keep = (line: string): void => {
    lines.push(line);
    if (lines.length > KEPT_LINES) lines.shift();
  };
  createInterface({ input: child.stderr }).on('line', keep);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      reject(
        new OperatorFault(
          `The embedded database ended at its start (${signal ?? `exit code ${code ?? 'unknown'}`}).` +
            `\n${lines.join('\n')}`,
        ),
      );
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, port] = /^READY (\d+)$/.exec(line) ?? [];
      if (port !== undefined) resolve({ kind: 'ready', child, port: Number(port) });
      else if (line === 'LOCKED') resolve({ kind: 'locked' });
      else keep(line);
    });
  });
}
