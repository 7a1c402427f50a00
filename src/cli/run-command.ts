import { CallerFault, OperatorFault, ServiceFault } from '../errors.ts';
import { type CommandParts, tell } from './command-parts.ts';
import type { CliCommand } from './parse-command.ts';

/** Faults whose words say all. */
const TOLD = [OperatorFault, CallerFault, ServiceFault] as const;

/**
 * Does what was asked for: the second half of the CLI. A fault that an operator can mend is told in
 * a line; anything else comes with its stack, for it is a fault of ours.
 *
 * @returns the exit code.
 */
export async function runCommand(command: CliCommand, parts: CommandParts): Promise<number> {
  try {
    return await perform(command, parts);
  } catch (error) {
    const isTold = TOLD.some((family) => error instanceof family);
    tell(
      parts,
      error instanceof Error ? ((isTold ? null : error.stack) ?? error.message) : String(error),
    );
    return 1;
  }
}

/** Loads a command's own code alone: `extract` needs no driver, `--help` nothing at all. */
async function perform(command: CliCommand, parts: CommandParts): Promise<number> {
  switch (command.kind) {
    case 'said':
      return command.exitCode;
    case 'serve':
      return (await import('./serve.ts')).serve(parts);
    case 'ingest':
      return (await import('./ingest.ts')).ingest(command, parts);
    case 'extract':
      return (await import('./extract.ts')).extract(parts);
    case 'migrate':
      return (await import('./run-migrations.ts')).runMigrations(parts);
    case 'doctor':
      return (await import('./doctor.ts')).doctor(parts);
    case 'query':
      return (await import('./query.ts')).query(command, parts);
  }
}
