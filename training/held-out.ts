import { readPlainText } from '../src/ingest/read/read-plain-text.ts';
import { splitSentences } from '../src/ingest/sentences.ts';
import { spotNames } from '../src/ingest/spot/spot-names.ts';
import { shippedTagger } from '../src/ingest/spot/tagger.ts';
import type { EntityKind } from '../src/graph/model/vocabulary.ts';
import { foldTagger } from './fold-tagger.ts';
import type { GoldDocument } from './gold-documents.ts';

const TYPES: Readonly<Record<EntityKind, string>> = {
  PERSON: 'PER',
  ORGANIZATION: 'ORG',
  PLACE: 'LOC',
  EVENT: 'EVENT',
};

/** Per type: names of the gold, names found, and those of both with start, end and type the same. */
export type Counts = Map<string, { gold: number; said: number; right: number }>;

/** What the tagger finds in a document that its weights have not seen, against the gold. */
export function countHeldOut(document: GoldDocument, counts: Counts): void {
  const read = readPlainText({ text: document.text });
  const tagger = document.fold < 0 ? shippedTagger() : foldTagger(document.id);
  const said = new Set(
    spotNames(read, splitSentences(read), tagger).map(
      ({ start, end, kind }) => `${start}:${end}:${TYPES[kind]}`,
    ),
  );
  const gold = new Set(document.mentions.map(({ start, end, type }) => `${start}:${end}:${type}`));
  for (const name of new Set([...said, ...gold])) {
    const type = name.split(':')[2] ?? '';
    const own = counts.get(type) ?? { gold: 0, said: 0, right: 0 };
    counts.set(type, {
      gold: own.gold + (gold.has(name) ? 1 : 0),
      said: own.said + (said.has(name) ? 1 : 0),
      right: own.right + (gold.has(name) && said.has(name) ? 1 : 0),
    });
  }
}

/** F1 over the types, in percent with one digit. */
export function f1(counts: Counts, types: readonly string[]): number {
  let gold = 0;
  let said = 0;
  let right = 0;
  for (const type of types) {
    const own = counts.get(type);
    gold += own?.gold ?? 0;
    said += own?.said ?? 0;
    right += own?.right ?? 0;
  }
  return gold + said === 0 ? 0 : Math.round((2000 * right) / (gold + said)) / 10;
}
