import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { ReadDocument, Sentence } from '../stages.ts';
import { LABELS } from './labels.ts';
import { netInput, type TaggedInput } from './net-input.ts';
import { loadNet, type Net } from './net/net.ts';
import { readVocabulary, type Vocabulary } from './vocabulary.ts';

/** A tagged document: its words and, row by row, the score of each label in the order of `LABELS`. */
export interface Tagged extends TaggedInput {
  readonly scores: Float32Array;
}

export interface Tagger {
  tag(document: ReadDocument, sentences: readonly Sentence[]): Tagged;
}

const model = (file: string): Uint8Array =>
  readFileSync(new URL(`./model/${file}`, import.meta.url));

let vocabulary: Vocabulary | undefined;

const shippedVocabulary = (): Vocabulary =>
  (vocabulary ??= readVocabulary(brotliDecompressSync(model('vocabulary.br')).toString('utf8')));

let shipped: Tagger | undefined;

/** The tagger that comes with Dateline; its files are read at first use. */
export function shippedTagger(): Tagger {
  shipped ??= taggerOf(model('net.bin'));
  return shipped;
}

/**
 * A tagger with other weights over the shipped vectors and words: that of a fold, which has not seen
 * what it is measured on.
 */
export function taggerOf(weights: Uint8Array): Tagger {
  const net = loadNet([model('vectors.bin'), weights]);
  if (net.labelCount !== LABELS.length) {
    throw new Error(`The net tells ${net.labelCount} labels apart, not ${LABELS.length}.`);
  }
  return tagger(net, shippedVocabulary());
}

const tagger = (net: Net, words: Vocabulary): Tagger => ({
  tag: (document, sentences) => {
    const made = netInput(document, sentences, words);
    return { ...made, scores: net.run(made.input) };
  },
});
