import { z } from 'zod';
import type { ReadDocument } from '../../src/ingest/stages.ts';
import { recognize } from '../../src/ingest/recognize.ts';
import type { EventTelling } from '../../src/ingest/relate/events/event-telling.ts';
import { findTellings } from '../../src/ingest/relate/events/find-tellings.ts';
import { findMessages } from '../../src/ingest/relate/messages.ts';
import { findAntecedents } from '../../src/ingest/relate/pronouns.ts';
import { makeReading } from '../../src/ingest/relate/reading.ts';
import { splitSentences } from '../../src/ingest/sentences.ts';
import { GOLD, readLines } from './gold-set.ts';
import { percent, type Measure } from './task.ts';

const FILE = 'plover-gsr/gsr.jsonl';
const LINE = z.object({ id: z.string(), event: z.string(), text: z.string() });

/** Which class of PLOVER the themes of a happening are; a theme that is none of them is no class. */
const CLASSES: Readonly<Record<string, string>> = {
  AGREE: 'agreement promise permission',
  CONSULT: 'meeting interview visit arrival message negotiation',
  SUPPORT: 'praise recognition',
  COOPERATE: 'cooperation gathering',
  AID: 'aid rescue asylum',
  CONCEDE: 'release concession cancellation',
  RETREAT: 'withdrawal surrender resignation ceasefire',
  INVESTIGATE: 'investigation study search',
  DEMAND: 'demand request order proposal',
  DISAPPROVE: 'criticism accusation lawsuit charge verdict sentence trial',
  REJECT: 'rejection refusal',
  THREATEN: 'threat warning',
  PROTEST: 'protest strike',
  MOBILIZE: 'deployment alert training',
  SANCTION: 'sanction suspension expulsion dismissal',
  FIGHT: 'offensive war attack',
  COERCE: 'arrest seizure blockade closure abduction curfew leak',
  ASSAULT: 'killing injury abuse',
};

/** Done by force or refusal: announced, it is a threat; anything else announced is a promise. */
const HOSTILE: ReadonlySet<string> = new Set(
  'REJECT SANCTION FIGHT COERCE ASSAULT PROTEST MOBILIZE RETREAT DISAPPROVE'.split(' '),
);

/**
 * The class of the happening that a sentence mainly tells of, against PLOVER's 18 classes: the
 * first verb that has a class decides, else the first noun; no telling is a wrong answer.
 */
export function ploverEvents(): Measure {
  return {
    name: 'plover-events',
    needs: [FILE],
    run: () => {
      const classes = new Map(
        Object.entries(CLASSES).flatMap(([name, themes]) =>
          themes.split(' ').map((theme) => [theme, name] as const),
        ),
      );
      const lines = readLines(GOLD + FILE, LINE);
      const errors: string[] = [];
      let right = 0;
      for (const { id, event, text } of lines) {
        const told = tellingsOf(text).map((telling) => ({
          telling,
          name: classOf(telling, classes),
        }));
        const known = told.filter(({ name }) => name !== null);
        const main = known.find(({ telling }) => telling.method.includes('-verb@')) ?? known[0];
        if (main?.name === event) right += 1;
        else
          errors.push(
            `class ${main?.name ?? 'none'} for ${event} | ${id} | ${told.map(({ telling }) => telling.theme.name).join(' ')} | ${text.slice(0, 160)}`,
          );
      }
      return {
        figures: [
          {
            set: 'PLOVER',
            task: 'event class',
            value: percent(right, lines.length),
            bar: 59,
            aim: 75,
            heldOut: 'not trained on',
            detail:
              'sentences whose first telling with a class of PLOVER, a verb before a noun, has the right one',
          },
        ],
        errors,
      };
    },
  };
}

function classOf(
  { theme, isPlanned }: EventTelling,
  classes: ReadonlyMap<string, string>,
): string | null {
  const name = classes.get(theme.name) ?? null;
  if (!isPlanned) return name;
  return name !== null && HOSTILE.has(name) ? 'THREATEN' : 'AGREE';
}

function tellingsOf(text: string): readonly EventTelling[] {
  const document: ReadDocument = {
    text,
    blocks: [{ role: 'BODY', start: 0, end: text.length }],
    headline: '',
    standfirst: null,
    byline: null,
    links: [],
  };
  const reading = makeReading(document, recognize(document, splitSentences(document)), {
    url: null,
    providerId: null,
    publishedAt: null,
    publishedOffset: null,
    publisher: null,
    language: 'en',
  });
  const antecedents = findAntecedents(reading);
  return findTellings(reading, antecedents, findMessages(reading, antecedents));
}
