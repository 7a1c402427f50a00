import { describe, expect, it } from 'vitest';
import type { NetInput } from '../../../../src/ingest/spot/net/net-input.ts';
import { loadNet } from '../../../../src/ingest/spot/net/net.ts';
import { SMALL } from './net-shapes.ts';
import { randomInput, randomNetFile } from './random-net.ts';

describe('an input', () => {
  const net = loadNet(randomNetFile(SMALL, 1));
  const input = randomInput(SMALL, 6, 2);
  const replaced = (list: Int32Array, at: number, value: number): Int32Array =>
    list.with(at, value);

  it.each<[string, Partial<NetInput>]>([
    ['a word too many', { wordIds: replaced(input.wordIds, 2, SMALL.vocabulary + 1) }],
    ['a word below zero', { wordIds: replaced(input.wordIds, 2, -1) }],
    ['a character too many', { chars: input.chars.with(0, SMALL.characters) }],
    ['a feature too many', { features: replaced(input.features, 0, SMALL.features) }],
    ['a group too many', { groups: replaced(input.groups, 0, 6) }],
    ['starts that go back', { charStarts: replaced(input.charStarts, 3, 1e6) }],
    ['starts below zero', { featureStarts: replaced(input.featureStarts, 0, -4) }],
    ['too few starts', { featureStarts: input.featureStarts.subarray(0, 6) }],
    ['too few words', { wordIds: input.wordIds.subarray(0, 5) }],
    ['half a token', { length: 5.5 }],
    ['more tokens than any text', { length: 1e9 }],
  ])('with %s is refused', (_, change) => {
    expect(() => net.run({ ...input, ...change })).toThrow(RangeError);
  });
});
