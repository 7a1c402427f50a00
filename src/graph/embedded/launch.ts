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
  /** For an instance that lives shortly: it is compiled, collected and planned for with less care. */
  readonly shortLived: boolean;
}

/** What came of a launch: Bolt answers at the port, or another process holds the store. */
export type Outcome =
  { readonly kind: 'ready'; readonly port: number } | { readonly kind: 'locked' };

export interface Launch {
  readonly child: ChildProcess;
  /** Resolves when the folder is held by this launch, long before Bolt answers; else never. */
  readonly holding: Promise<void>;
  /** Rejects with an OperatorFault that says what Java said when it ends without a word. */
  readonly outcome: Promise<Outcome>;
}

const OPENED = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent', 'java.lang'];
const KEPT_LINES = 400;

const SHORT_LIVED = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/**
 * Seconds until a statement may be planned again because the graph has become another. One that is wiped
 * and filled every second would have each planned again at every chance.
 */
const SELDOM = '3600';

/**
 * A planner and a runtime in Scala give the compiler work for minutes: by Java's own limits it takes
 * more than two thirds of the database's time over the first thousand articles. With less inlining it takes half
 * of that, and what comes of it reads and writes no slower.
 */
const LESS_INLINING = [
  // Another maker's machine may not know them.
  '-XX:+IgnoreUnrecognizedVMOptions',
  '-XX:MaxInlineLevel=6',
  '-XX:InlineSmallCode=1000',
  '-XX:FreqInlineSize=100',
];

/** What the `java` command is given. */
export function launchArguments(options: Omit<LaunchOptions, 'java'>): readonly string[] {
  return [
    `-Xmx${options.heap}`,
    ...(options.shortLived ? SHORT_LIVED : LESS_INLINING),
    ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    options.classPath.join(delimiter),
    'Launcher',
    options.home,
    options.pageCache,
    ...(options.shortLived ? [SELDOM] : []),
  ];
}

/** Starts the launcher. */
export function launch(options: LaunchOptions): Launch {
  // Standard input stays open for as long as this process lives: its end ends the database. A group of
  // its own keeps a Ctrl-C for this process from the database, which is stopped after the last request.
  const child = spawn(options.java, launchArguments(options), {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
  });
  const lines: string[] = [];
  const keep = (line: string): void => {
    lines.push(line);
    if (lines.length > KEPT_LINES) lines.shift();
  };
  createInterface({ input: child.stderr }).on('line', keep);
  const holding = Promise.withResolvers<undefined>();
  const outcome = new Promise<Outcome>((resolve, reject) => {
    child.once('error', reject);
    // Not `exit`: what it said last may still be on its way then.
    child.once('close', (code, signal) => {
      const end = signal ?? `exit code ${code ?? 'unknown'}`;
      reject(
        new OperatorFault(
          `The embedded database ended at its start (${end}): ${tellingLine(lines)}`,
          { cause: new Error(lines.join('\n')) },
        ),
      );
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      const [, port] = /^READY (\d+)$/.exec(line) ?? [];
      if (line === 'HOLDING') holding.resolve(undefined);
      else if (port !== undefined) resolve({ kind: 'ready', port: Number(port) });
      else if (line === 'LOCKED') resolve({ kind: 'locked' });
      else keep(line);
    });
  });
  return { child, holding: holding.promise, outcome };
}

/** Of a Java stack the innermost cause; of what the virtual machine itself says the first two lines. */
function tellingLine(lines: readonly string[]): string {
  const thrown = lines.filter((line) => /^(Caused by: |Exception in thread )/.test(line)).at(-1);
  if (thrown !== undefined)
    return thrown.replace(/^(Caused by: |Exception in thread "[^"]*" )([\w$]+\.)*/, '');
  return lines.length === 0 ? 'it said nothing.' : lines.slice(0, 2).join(': ');
}
