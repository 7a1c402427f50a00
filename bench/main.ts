import process from 'node:process';
import { readEnvironment } from '../src/config.ts';
import { untilStopped } from '../src/cli/until-stopped.ts';
import { OperatorFault } from '../src/errors.ts';
import { DifferentAnswers } from './compare-answers.ts';
import { parseBench } from './parse-bench.ts';
import { runBench } from './run-bench.ts';

const { stdout, stderr } = process;

const command = parseBench(process.argv.slice(2), {
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
});
if (command.kind === 'said') {
  process.exitCode = command.exitCode;
} else {
  try {
    await runBench(command, {
      embedded: readEnvironment().embedded,
      out: (line) => stdout.write(`${line}\n`),
      tell: (line) => stderr.write(`${line}\n`),
      clock: () => performance.now(),
      now: () => new Date().toISOString(),
      stopped: untilStopped(process, () => performance.now()),
      docs: new URL('../docs/performance.md', import.meta.url),
      figures: new URL('figures/', import.meta.url),
    });
  } catch (error) {
    if (!(error instanceof OperatorFault || error instanceof DifferentAnswers)) throw error;
    stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
