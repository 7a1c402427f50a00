import { extract } from '../../src/ingest/extract.ts';
import { readPlainText } from '../../src/ingest/read/read-plain-text.ts';
import type { ReadDocument } from '../../src/ingest/stages.ts';
import { NEWS, readGold } from './gold-set.ts';
import type { Measure } from './task.ts';

const LENGTH = 3_000;
const WARM_UP = 60;
const ROUNDS = 3;

const FACTS = {
  url: null,
  providerId: null,
  publishedAt: '2020-06-01T12:00:00.000Z',
  publishedOffset: null,
  publisher: null,
  language: 'en',
};

/**
 * `extract` alone, texts read before, by the processor's time, so that what else runs does not count:
 * the best of three rounds over real articles.
 */
export const speed = (): Measure => ({
  name: 'speed',
  needs: NEWS,
  run: (progress) => {
    const documents = cutTo(
      readGold(...NEWS).map(({ text }) => text),
      LENGTH,
    );
    for (const document of documents.slice(0, WARM_UP)) extract(document, FACTS);
    const rates = Array.from({ length: ROUNDS }, (_, round) => {
      progress(`speed: round ${round + 1} of ${ROUNDS}`);
      const start = process.cpuUsage();
      for (const document of documents) extract(document, FACTS);
      const { user, system } = process.cpuUsage(start);
      return (1_000_000 * documents.length) / (user + system);
    });
    return {
      figures: [
        {
          set: 'gold/news',
          task: `articles of ${LENGTH} characters a second`,
          value: Math.round(Math.max(...rates)),
          unit: '/s',
          bar: 60,
          aim: 200,
          heldOut: 'one core',
        },
      ],
      errors: [],
    };
  },
});

/** The texts end to end, cut at line ends into pieces as near to the length as their lines let them. */
function cutTo(texts: readonly string[], length: number): readonly ReadDocument[] {
  const pieces: string[] = [];
  let piece = '';
  for (const line of texts.join('\n').split('\n')) {
    if (piece.length + line.length > length && piece !== '') {
      pieces.push(piece);
      piece = '';
    }
    piece += `${line}\n`;
  }
  return pieces.filter((one) => one.length > 0.8 * length).map((text) => readPlainText({ text }));
}
