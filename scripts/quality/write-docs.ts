import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { printTable } from './table.ts';
import type { Figure } from './task.ts';

const DOCS = new URL('../../docs/quality.md', import.meta.url);

/** Writes `docs/quality.md`: the table, and how what does not explain itself is counted. */
export function writeDocs(figures: readonly Figure[], day: string): void {
  const details = figures.flatMap(({ set, task, detail }) =>
    detail === undefined ? [] : [`- **${set}, ${task}**: ${detail}.`],
  );
  writeFileSync(
    DOCS,
    `# What extraction is worth

Made by \`npm run quality\` on ${day} (${cpus()[0]?.model.trim() ?? 'an unknown processor'}, one core); do not edit. Figures are
percentages unless they say otherwise. A bar is what must be reached, an aim what is hoped for; a bar that is missed
says so. The sets stand beside the project and are no part of it; NOTICE names those that the tagger learned from.

${printTable(figures)}

## How it is counted

Spans are right when start, end and type agree (\`score.mjs\` of the gold); clusters, quote speakers, offices, ties,
events, dates and roles as \`facts.mjs\` of the gold counts them. Where the tagger learned from a set, each document is
read by a tagger that was trained without the fifth of documents that it belongs to (\`training/folds\`).

${details.join('\n')}
`,
  );
}
