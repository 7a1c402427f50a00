import { z } from 'zod';
import { edtfBounds } from '../../src/graph/model/edtf.ts';
import { readPlainText } from '../../src/ingest/read/read-plain-text.ts';
import { findDates } from '../../src/ingest/relate/dates.ts';
import { splitSentences } from '../../src/ingest/sentences.ts';
import { GOLD, readLines } from './gold-set.ts';
import { percent, type Measure } from './task.ts';

const FILE = 'gum-wikinews/dates.jsonl';

const LINE = z.object({
  id: z.string(),
  date: z.string(),
  text: z.string(),
  mentions: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      text: z.string(),
      when: z.string().nullable(),
      attr: z.string(),
    }),
  ),
});
type Mention = z.infer<typeof LINE>['mentions'][number];

interface Stretch {
  readonly first: string;
  readonly last: string;
}

/** `when`, or `from` and `to`; null for a duration and for what has no year. */
function goldStretch({ when, attr }: Mention): Stretch | null {
  // A year with a minus before it is a slip of the pen: nobody of these texts tells of antiquity.
  if (when !== null) return stretchOf(when.replace(/^-(?=\d{4})/u, ''));
  const from = /\bfrom:::"(\d{4}[\d-]*)"/u.exec(attr)?.[1];
  const to = /\bto:::"(\d{4}[\d-]*)"/u.exec(attr)?.[1];
  if (from === undefined || to === undefined) return null;
  const first = stretchOf(from);
  const last = stretchOf(to);
  return first === null || last === null ? null : { first: first.first, last: last.last };
}

function stretchOf(edtf: string): Stretch | null {
  const bounds = edtfBounds(edtf.replaceAll('~', ''));
  return bounds?.earliest == null || bounds.latest === null
    ? null
    : { first: bounds.earliest.slice(0, 10), last: bounds.latest.slice(0, 10) };
}

/** One stretch of days, or an end of the found range where the gold has each end on its own. */
function isSame(gold: Stretch, found: string): boolean {
  return [found, ...(found.includes('/') ? found.split('/') : [])].some((value) => {
    const stretch = stretchOf(value);
    return stretch?.first === gold.first && stretch.last === gold.last;
  });
}

/**
 * Of GUM's dates that mean a stretch of days, those over which a date of the same first and last day
 * was found; "about" is no difference. Durations ("twelve years") mean no days and do not count.
 */
export function gumDates(): Measure {
  return {
    name: 'gum-dates',
    needs: [FILE],
    run: () => {
      const errors: string[] = [];
      let asked = 0;
      let right = 0;
      for (const { id, date, text, mentions } of readLines(GOLD + FILE, LINE)) {
        const document = readPlainText({ text });
        if (document.text !== text) continue;
        const found = findDates(text, splitSentences(document), date);
        for (const mention of mentions) {
          const gold = goldStretch(mention);
          if (gold === null) continue;
          asked += 1;
          const over = found.filter(({ start, end }) => start < mention.end && mention.start < end);
          if (over.some(({ value }) => isSame(gold, value))) right += 1;
          else
            errors.push(
              `date | ${id} | ${over[0]?.value ?? 'none'} for ${gold.first}/${gold.last}: ${mention.text}`,
            );
        }
      }
      return {
        figures: [
          {
            set: 'GUM',
            task: 'date values',
            value: percent(right, asked),
            bar: 87,
            aim: 92,
            heldOut: 'not trained on',
            detail: `${asked} dates; durations do not count, an end of a range does`,
          },
        ],
        errors,
      };
    },
  };
}
