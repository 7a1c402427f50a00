import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { taggerOf, type Tagger } from '../src/ingest/spot/tagger.ts';

export const FOLDS = 5;

/** Of a document by its id alone, so that it stays where it is when others come. */
export const foldOf = (id: string): number =>
  createHash('sha256').update(id).digest().readUInt32BE(0) % FOLDS;

const taggers = new Map<number, Tagger>();

/** The tagger whose training left out the fold of this document: for figures that are held out. */
export function foldTagger(id: string): Tagger {
  const fold = foldOf(id);
  let tagger = taggers.get(fold);
  if (tagger === undefined) {
    tagger = taggerOf(readFileSync(new URL(`./folds/fold-${fold}.bin`, import.meta.url)));
    taggers.set(fold, tagger);
  }
  return tagger;
}
