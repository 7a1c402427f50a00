/** `npm run quality`: what the extractor is worth, over every gold set that stands beside the project. */
import { Command, Option } from 'commander';
import { GIVEN } from './given.ts';
import { hasGold } from './gold-set.ts';
import { measures } from './measures.ts';
import { printTable } from './table.ts';
import type { Figure } from './task.ts';
import { writeDocs } from './write-docs.ts';

interface Flags {
  readonly only?: string;
  readonly errors?: string;
  readonly given: string;
  readonly json?: boolean;
}

const program = new Command('quality')
  .description(
    'Measures extraction against the gold sets in ../shared/gold and prints one table.' +
      ' A whole run also writes docs/quality.md.',
  )
  .option('--only <names>', 'only these measures, with commas between: news-facts,sample-spans')
  .option(
    '--errors <kind>',
    'also the errors whose kind begins so ("quote", "span missed"; "" for all)',
  )
  .addOption(
    new Option(
      '--given <what>',
      'what the gold gives, to judge the rules behind it: names, or names and clusters',
    )
      .choices(Object.keys(GIVEN))
      .default('nothing'),
  )
  .option('--json', 'the figures as JSON')
  .addHelpText('after', '\nExample:\n  npm run quality -- --only news-facts --errors quote');

function quality({ only, errors, given, json }: Flags): void {
  const wanted = only?.split(',');
  const all = measures(GIVEN[given]);
  const unknown = wanted?.filter((one) => all.every(({ name }) => name !== one)) ?? [];
  if (unknown.length > 0) {
    const names = all.map(({ name }) => name).join(', ');
    program.error(`error: no measure is called ${unknown.join(', ')}. There are ${names}.`);
  }
  const figures: Figure[] = [];
  for (const measure of all) {
    if (wanted?.includes(measure.name) === false) continue;
    if (!measure.needs.every(hasGold)) {
      process.stderr.write(`${measure.name}: skipped, no gold\n`);
      continue;
    }
    const measured = measure.run((message) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${message}`);
    });
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    figures.push(...measured.figures);
    if (errors === undefined) continue;
    for (const line of measured.errors) {
      if (line.startsWith(errors)) process.stdout.write(`${measure.name} | ${line}\n`);
    }
  }
  if (wanted === undefined && given === 'nothing' && figures.length > 0)
    writeDocs(figures, new Date().toISOString().slice(0, 10));
  process.stdout.write(`${json === true ? JSON.stringify(figures) : printTable(figures)}\n`);
}

quality(program.parse().opts<Flags>());
