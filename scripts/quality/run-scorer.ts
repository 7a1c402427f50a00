import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GOLD, type GoldLine } from './gold-set.ts';

export interface ScorerRun {
  /** `score.mjs` for spans, `facts.mjs` for what lies beyond them: the gold's own scorers. */
  readonly scorer: 'score.mjs' | 'facts.mjs';
  readonly gold: readonly GoldLine[];
  readonly predicted: readonly unknown[];
  readonly flags: readonly string[];
}

/** What the scorer writes to its standard output. */
export function runScorer({ scorer, gold, predicted, flags }: ScorerRun): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-quality-'));
  try {
    const goldFile = write(join(folder, 'gold.jsonl'), gold);
    const predictedFile = write(join(folder, 'predicted.jsonl'), predicted);
    const run = spawnSync(
      process.execPath,
      [GOLD + scorer, '--gold', goldFile, '--pred', predictedFile, ...flags],
      { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
    );
    if (run.status !== 0) throw new Error(`${scorer} failed: ${run.stderr}`);
    return run.stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function write(path: string, lines: readonly unknown[]): string {
  writeFileSync(path, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
}
