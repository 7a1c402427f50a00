import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

export interface ExtractLinesOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** One line in, one line out, without line ends; throws for a line that is none. */
  readonly extractLine: (line: string) => string;
  /** Lines are counted from 1. */
  readonly onFault: (lineNumber: number, fault: unknown) => void;
}

/**
 * Answers lines one by one, holding one at a time however long the input is. A line that cannot be
 * read is told and left out; an empty one is nothing. Ends quietly when nobody reads on.
 *
 * @returns the number of lines at fault.
 */
export async function extractLines(options: ExtractLinesOptions): Promise<number> {
  const { input, output } = options;
  let faults = 0;
  let lineNumber = 0;
  const gone = new AbortController();
  const failures: Error[] = [];
  output.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') failures.push(error);
    gone.abort();
  });
  const lines = createInterface({ input, crlfDelay: Infinity });
  for await (const line of lines) {
    if (gone.signal.aborted) break;
    lineNumber += 1;
    if (line.trim() === '') continue;
    let answer: string;
    try {
      answer = options.extractLine(line);
    } catch (error) {
      faults += 1;
      options.onFault(lineNumber, error);
      continue;
    }
    if (!output.write(`${answer}\n`)) {
      await once(output, 'drain', { signal: gone.signal }).catch(() => undefined);
    }
  }
  lines.close();
  const [failure] = failures;
  if (failure !== undefined) throw failure;
  return faults;
}
