import { z } from 'zod';
import { extractSet, type RecognizeLine } from './extract-set.ts';
import { NEWS, readGold } from './gold-set.ts';
import { runScorer } from './run-scorer.ts';
import type { Figure, Measure } from './task.ts';

const SCORES = z.object({
  rows: z.array(z.object({ type: z.string(), strict: z.object({ f: z.number() }) })),
});

interface SpansOf {
  readonly name: string;
  readonly set: string;
  readonly files: readonly string[];
  readonly bar: number;
  readonly aim: number;
  readonly heldOut: string;
}

/** Strict spans and types of people, organizations and places: start, end and type agree. */
function spans(of: SpansOf, recognizeLine: RecognizeLine): Measure {
  const { name, set, files, bar, aim, heldOut } = of;
  return {
    name,
    needs: files,
    run: (progress) => {
      const gold = readGold(...files);
      const predicted = extractSet(gold, recognizeLine, (done) =>
        progress(`${set}: ${done} of ${gold.length}`),
      );
      const run = { scorer: 'score.mjs', gold, predicted } as const;
      const flags = ['--types', 'PER,ORG,LOC'];
      const { rows } = SCORES.parse(JSON.parse(runScorer({ ...run, flags: [...flags, '--json'] })));
      const figures = rows.map(({ type, strict }): Figure => {
        const value = Math.round(1000 * strict.f) / 10;
        return type === 'ALL'
          ? { set, task: 'spans F1', value, bar, aim, heldOut }
          : { set, task: `spans F1, ${type}`, value, heldOut };
      });
      const told = runScorer({ ...run, flags: [...flags, '--errors', '400'] });
      return { figures, errors: told.split('\n').flatMap(errorLines) };
    },
  };
}

/** `FN PER Ana×3 | ORG Bank×1` becomes `span missed | PER Ana | 3` and so on. */
function errorLines(line: string): readonly string[] {
  const [, side = '', rest = ''] = /^(FN|FP) (.*)$/su.exec(line) ?? [];
  if (side === '') return [];
  const kind = side === 'FN' ? 'span missed' : 'span not there';
  return rest.split(' | ').map((one) => `${kind} | ${one.replace(/×(\d+)$/u, ' | $1')}`);
}

export const sampleSpans = (recognizeLine: RecognizeLine): Measure =>
  spans(
    {
      name: 'sample-spans',
      set: 'sample article',
      files: ['seed/seed.jsonl'],
      bar: 100,
      aim: 100,
      heldOut: 'not trained on',
    },
    recognizeLine,
  );

export const newsSpans = (recognizeLine: RecognizeLine, heldOut: string): Measure =>
  spans(
    { name: 'news-spans', set: 'gold/news', files: NEWS, bar: 92, aim: 95, heldOut },
    recognizeLine,
  );

export const wikigoldSpans = (recognizeLine: RecognizeLine, heldOut: string): Measure =>
  spans(
    {
      name: 'wikigold-spans',
      set: 'Wikigold',
      files: ['wikigold/wikigold.jsonl'],
      bar: 78,
      aim: 83,
      heldOut,
    },
    recognizeLine,
  );
