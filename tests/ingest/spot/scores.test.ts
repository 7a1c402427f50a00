import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { loadNet } from '../../../src/ingest/spot/net/net.ts';
import { LABELS } from '../../../src/ingest/spot/labels.ts';

const file = (path: string): Uint8Array => readFileSync(new URL(path, import.meta.url));

const numbers = z.array(z.number());
const FIXTURE = z.object({
  words: numbers,
  chars: numbers,
  charStarts: numbers,
  features: numbers,
  featureStarts: numbers,
  groups: numbers,
  pooled: numbers,
  scores: z.array(numbers),
});

const fixture = FIXTURE.parse(JSON.parse(Buffer.from(file('scores.json')).toString('utf8')));
const net = loadNet(
  ['vectors.bin', 'net.bin'].map((name) => file(`../../../src/ingest/spot/model/${name}`)),
);
const input = {
  length: fixture.words.length,
  wordIds: Int32Array.from(fixture.words),
  chars: Uint8Array.from(fixture.chars),
  charStarts: Int32Array.from(fixture.charStarts),
  features: Int32Array.from(fixture.features),
  featureStarts: Int32Array.from(fixture.featureStarts),
  groups: Int32Array.from(fixture.groups),
  pooled: Uint8Array.from(fixture.pooled),
};

/** The training rounds weights as the file does, but not what goes through the net. */
const CLOSE = 0.05;

const furthest = (scores: Float32Array): number =>
  fixture.scores
    .flat()
    .reduce((most, score, at) => Math.max(most, Math.abs(score - (scores[at] ?? NaN))), 0);

test('the shipped net scores a document as the training did', () => {
  expect(net.meta['labels']).toEqual(LABELS);
  expect(net.labelCount).toBe(LABELS.length);
  expect(furthest(net.run(input))).toBeLessThan(CLOSE);
});

test('a document with one other word has other scores', () => {
  const at = input.wordIds.findIndex((id) => id > 0);
  const wordIds = input.wordIds.with(at, 0);
  expect(furthest(net.run({ ...input, wordIds }))).toBeGreaterThan(CLOSE);
});
