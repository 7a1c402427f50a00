import { extractLine } from '../ingest/extract-line.ts';
import { type CommandParts, tell } from './command-parts.ts';
import { extractLines } from './extract-lines.ts';

/** @returns 1 when a line was at fault, else 0. */
export async function extract(parts: CommandParts): Promise<number> {
  const faults = await extractLines({
    input: parts.stdin,
    output: parts.stdout,
    extractLine,
    onFault: (line, fault) =>
      tell(parts, `line ${line}: ${fault instanceof Error ? fault.message : String(fault)}`),
  });
  return faults === 0 ? 0 : 1;
}
