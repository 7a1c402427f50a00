/**
 * Writes what the net is trained on, one document a line: numbers of words, characters and features
 * as `src/ingest/spot` makes them, and a label for each word. Run by hand:
 *
 *     node training/dump.ts GOLD CACHE
 *
 * GOLD is the folder of the gold sets; CACHE holds `vocabulary.txt` (see `vectors.py`).
 */
import { createWriteStream, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readPlainText } from '../src/ingest/read/read-plain-text.ts';
import { splitSentences } from '../src/ingest/sentences.ts';
import { CHARACTER_COUNT } from '../src/ingest/spot/char-numbers.ts';
import { FEATURES } from '../src/ingest/spot/feature-names.ts';
import { LABELS } from '../src/ingest/spot/labels.ts';
import { netInput } from '../src/ingest/spot/net-input.ts';
import { readVocabulary } from '../src/ingest/spot/vocabulary.ts';
import type { Word } from '../src/ingest/spot/words.ts';
import { goldDocuments, type GoldDocument } from './gold-documents.ts';

const [gold = '../shared/gold', cache = 'training/cache'] = process.argv.slice(2);
const vocabulary = readVocabulary(readFileSync(path.join(cache, 'vocabulary.txt'), 'utf8'));

/** -1 where a name ends inside of a word, so that no label is right. */
function labelsOf(
  words: readonly Word[],
  document: GoldDocument,
): { labels: number[]; lost: number } {
  const labels = words.map(() => 0);
  const begins = new Map(words.map((word, at) => [word.start, at]));
  const ends = new Map(words.map((word, at) => [word.end, at]));
  let lost = 0;
  for (const { start, end, type } of document.mentions) {
    const from = begins.get(start);
    const to = ends.get(end);
    const isWhole =
      from !== undefined && to !== undefined && words[from]?.sentence === words[to]?.sentence;
    if (!isWhole) {
      lost += 1;
      if (process.argv.includes('--lost'))
        process.stdout.write(`${document.id} ${document.text.slice(start - 8, end + 8)}\n`);
      words.forEach((word, at) => {
        if (word.end > start && word.start < end) labels[at] = -1;
      });
      continue;
    }
    for (let at = from; at <= to; at += 1) {
      const part = from === to ? 'U' : at === from ? 'B' : at === to ? 'L' : 'I';
      labels[at] = LABELS.indexOf(`${part}-${type}`);
    }
  }
  return { labels, lost };
}

const out = createWriteStream(path.join(cache, 'documents.jsonl'));
const counts = new Map<string, { documents: number; words: number; names: number; lost: number }>();
for (const document of goldDocuments(gold, path.join(import.meta.dirname, 'articles'))) {
  const read = readPlainText({ text: document.text });
  if (read.text !== document.text) throw new Error(`${document.id}: the reader moves offsets.`);
  const { text, input } = netInput(read, splitSentences(read), vocabulary);
  const { labels, lost } = labelsOf(text.words, document);
  const count = counts.get(document.set) ?? { documents: 0, words: 0, names: 0, lost: 0 };
  counts.set(document.set, {
    documents: count.documents + 1,
    words: count.words + input.length,
    names: count.names + document.mentions.length,
    lost: count.lost + lost,
  });
  out.write(
    `${JSON.stringify({
      id: document.id,
      set: document.set,
      fold: document.fold,
      words: [...input.wordIds],
      chars: [...input.chars],
      charStarts: [...input.charStarts],
      features: [...input.features],
      featureStarts: [...input.featureStarts],
      groups: [...input.groups],
      pooled: [...input.pooled],
      sentences: text.words.map((word) => word.sentence),
      starts: text.words.map((word) => word.start),
      ends: text.words.map((word) => word.end),
      labels,
      gold: document.mentions.map(({ start, end, type }) => [start, end, type]),
    })}\n`,
  );
}
out.end();
writeFileSync(
  path.join(cache, 'shape.json'),
  JSON.stringify({ features: FEATURES, labels: LABELS, characters: CHARACTER_COUNT }),
);
for (const [set, count] of counts) process.stdout.write(`${set} ${JSON.stringify(count)}\n`);
