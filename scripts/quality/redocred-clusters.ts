import { identify } from '../../src/ingest/identify/identify.ts';
import { DEMONYMS } from '../../src/ingest/lexicon/demonyms.ts';
import { readPlainText } from '../../src/ingest/read/read-plain-text.ts';
import { splitSentences } from '../../src/ingest/sentences.ts';
import { goldSpans } from './gold-recognition.ts';
import { readGold, type GoldLine } from './gold-set.ts';
import type { Measure } from './task.ts';

const FILE = 'redocred/dev.jsonl';
const TYPES = new Set(['PER', 'ORG', 'LOC']);

interface Placed {
  readonly surface: string;
  /** Of the gold, and as told. */
  readonly gold: string;
  readonly told: string;
}

/**
 * Who is who, with the set's own spans and types given: pairs of namings in one text that are told
 * to be one's, against those that are, F1 as `facts.mjs` counts clusters. Namings are the people,
 * organizations and places that begin with a capital and are no adjective of a country.
 */
export function redocredClusters(): Measure {
  return {
    name: 'redocred-clusters',
    needs: [FILE],
    run: (progress) => {
      const counts = { both: 0, told: 0, gold: 0 };
      const errors: string[] = [];
      const lines = readGold(FILE);
      for (const [index, line] of lines.entries()) {
        countPairs(line.id, placedNames(line), counts, errors);
        progress(`Re-DocRED: ${index + 1} of ${lines.length}`);
      }
      const value = (200 * counts.both) / Math.max(1, counts.told + counts.gold);
      return {
        figures: [
          {
            set: 'Re-DocRED',
            task: 'clusters F1, spans given',
            value: Math.round(10 * value) / 10,
            bar: 81.1,
            aim: 94,
            heldOut: 'not trained on',
            detail: 'pairs of PER, ORG, LOC namings that begin with a capital and are no demonym',
          },
        ],
        errors,
      };
    },
  };
}

function placedNames(line: GoldLine): readonly Placed[] {
  const document = readPlainText({ text: line.text });
  const names = line.mentions.filter(({ start, end, type }) => {
    const surface = line.text.slice(start, end);
    return TYPES.has(type) && /^[^\p{Ll}]*\p{Lu}/u.test(surface) && !DEMONYMS.has(surface);
  });
  const given = { ...line, mentions: names };
  const { mentions } = identify(document, splitSentences(document), goldSpans(given));
  const told = new Map(mentions.map(({ start, end, entity }) => [`${start}:${end}`, entity]));
  return names.flatMap(({ start, end, entity = '' }) => {
    const key = told.get(`${start}:${end}`);
    return key === undefined
      ? []
      : [{ surface: line.text.slice(start, end), gold: entity, told: key }];
  });
}

interface Counts {
  both: number;
  told: number;
  gold: number;
}

function countPairs(id: string, names: readonly Placed[], counts: Counts, errors: string[]): void {
  for (const [at, one] of names.entries())
    for (const other of names.slice(at + 1)) {
      const [isGold, isTold] = [one.gold === other.gold, one.told === other.told];
      if (isGold) counts.gold += 1;
      if (isTold) counts.told += 1;
      if (isGold && isTold) counts.both += 1;
      if (isGold !== isTold)
        errors.push(
          `${isGold ? 'pair missed' : 'pair not one'} | ${id} | ${one.surface} | ${other.surface}`,
        );
    }
}
