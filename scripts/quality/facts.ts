import { z } from 'zod';
import { extractSet, type RecognizeLine } from './extract-set.ts';
import { NEWS, readGold } from './gold-set.ts';
import { runScorer } from './run-scorer.ts';
import type { Figure, Measure, Measured } from './task.ts';

const RATES = z.object({ p: z.number(), r: z.number(), f: z.number() });
const FACTS = z.object({
  clusters: RATES,
  quotes: z.object({ found: z.number(), speaker: z.number() }),
  positions: RATES,
  events: RATES,
  dates: z.number().nullable(),
  roles: RATES,
  ties: RATES,
});
type Facts = z.infer<typeof FACTS>;

interface Bar {
  readonly task: string;
  readonly of: (facts: Facts) => number;
  readonly bar: number;
  readonly aim: number;
}

const NEWS_BARS: readonly Bar[] = [
  { task: 'clusters F1', of: ({ clusters }) => clusters.f, bar: 95, aim: 98 },
  { task: 'quote speakers', of: ({ quotes }) => quotes.speaker, bar: 85, aim: 95 },
  { task: 'offices F1', of: ({ positions }) => positions.f, bar: 65, aim: 80 },
  { task: 'events found', of: ({ events }) => events.r, bar: 50, aim: 75 },
  { task: 'dates of those', of: ({ dates }) => dates ?? 0, bar: 70, aim: 90 },
  { task: 'ties precision', of: ({ ties }) => ties.p, bar: 65, aim: 85 },
  { task: 'ties recall', of: ({ ties }) => ties.r, bar: 30, aim: 60 },
];

/** Without a bar, and worth seeing: how many of the events said are none, who took part. */
const NEWS_BESIDE: readonly Omit<Bar, 'bar' | 'aim'>[] = [
  { task: 'events precision', of: ({ events }) => events.p },
  { task: 'roles F1', of: ({ roles }) => roles.f },
];

const SAMPLE_BARS: readonly Bar[] = [
  { task: 'clusters F1', of: ({ clusters }) => clusters.f, bar: 100, aim: 100 },
  { task: 'quote speakers', of: ({ quotes }) => quotes.speaker, bar: 100, aim: 100 },
  { task: 'offices found', of: ({ positions }) => positions.r, bar: 100, aim: 100 },
  { task: 'events found', of: ({ events }) => events.r, bar: 100, aim: 100 },
  { task: 'dates of those', of: ({ dates }) => dates ?? 0, bar: 100, aim: 100 },
  { task: 'roles F1', of: ({ roles }) => roles.f, bar: 75, aim: 100 },
];

interface FactsOf {
  readonly set: string;
  readonly files: readonly string[];
  readonly bars: readonly (Omit<Bar, 'bar' | 'aim'> & Partial<Bar>)[];
  readonly heldOut: string;
  readonly recognizeLine: RecognizeLine;
}

function measureFacts(of: FactsOf, progress: (message: string) => void): Measured {
  const gold = readGold(...of.files);
  const predicted = extractSet(gold, of.recognizeLine, (done) =>
    progress(`${of.set}: ${done} of ${gold.length}`),
  );
  const run = { scorer: 'facts.mjs', gold, predicted } as const;
  const facts = FACTS.parse(JSON.parse(runScorer({ ...run, flags: ['--json'] })));
  const figures = of.bars.map(({ of: value, ...bar }): Figure => ({
    set: of.set,
    ...bar,
    value: Math.round(1000 * value(facts)) / 10,
    heldOut: of.heldOut,
  }));
  const [, ...lines] = runScorer({ ...run, flags: ['--errors'] }).split('\ndates');
  const errors = lines.join('').split('\n').slice(1);
  return { figures, errors: errors.map(kindFirst).filter((line) => line !== '') };
}

/** `wn-1 quote missed: words` becomes `quote missed | wn-1 | words`; the rest of a broken line falls away. */
function kindFirst(line: string): string {
  const [, id = '', kind = '', rest = ''] =
    /^(\S+) ((?:quote|position|tie|event) missed|tie not stated|speaker|date) ?:?(.*)$/su.exec(
      line,
    ) ?? [];
  return kind === '' ? '' : `${kind} | ${id} | ${rest.trim()}`;
}

export function newsFacts(recognizeLine: RecognizeLine, heldOut: string): Measure {
  return {
    name: 'news-facts',
    needs: NEWS,
    run: (progress) =>
      measureFacts(
        {
          set: 'gold/news',
          files: NEWS,
          bars: [...NEWS_BARS, ...NEWS_BESIDE],
          heldOut,
          recognizeLine,
        },
        progress,
      ),
  };
}

export function sampleFacts(recognizeLine: RecognizeLine): Measure {
  const files = ['seed/facts.jsonl'];
  return {
    name: 'sample-facts',
    needs: files,
    run: (progress) =>
      measureFacts(
        {
          set: 'sample article',
          files,
          bars: SAMPLE_BARS,
          heldOut: 'not trained on',
          recognizeLine,
        },
        progress,
      ),
  };
}
