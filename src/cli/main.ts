import process from 'node:process';
import { readEnvironment } from '../config.ts';
import { parseCommand } from './parse-command.ts';
import { runCommand } from './run-command.ts';
import { untilStopped } from './until-stopped.ts';

const { stdin, stdout, stderr } = process;

const command = parseCommand(process.argv.slice(2), {
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
});
process.exitCode = await runCommand(command, {
  config: readEnvironment,
  stdin,
  stdout,
  stderr,
  stopped: untilStopped(process, () => performance.now()),
  now: () => new Date().toISOString(),
});
