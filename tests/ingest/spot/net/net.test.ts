import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOfNets } from '../../../../src/ingest/spot/net/mean-of-nets.ts';
import type { NetInput } from '../../../../src/ingest/spot/net/net-input.ts';
import { loadNet, loadNetOver } from '../../../../src/ingest/spot/net/net.ts';
import { createTwin } from '../../../../src/ingest/spot/net/twin.ts';
import { SMALL, lengths, seeds, shapes } from './net-shapes.ts';
import { type NetShape, randomInput, randomNetFile, randomTensors } from './random-net.ts';
import { referenceScores } from './reference-net.ts';
import { bitsOf } from './score-bits.ts';
import type { PlainTensor } from './tensor-file-bytes.ts';

/** Scores lie between -10 and 10; steps of 8 / 32767 make errors of 0.001 after three blocks. */
const TOLERANCE = 0.005;

function worstDifference(scores: Float32Array, expected: readonly (readonly number[])[]): number {
  const values = expected.flat();
  expect(scores).toHaveLength(values.length);
  return values.reduce(
    (worst, value, i) => Math.max(worst, Math.abs(value - (scores[i] ?? NaN))),
    0,
  );
}

/** The first tokens of a document, as a document. */
const firstOf = (input: NetInput, length: number): NetInput => ({ ...input, length });

describe('a net', () => {
  it('has the same bits in WebAssembly and in JavaScript', () => {
    fc.assert(
      fc.property(shapes, lengths, seeds, (shape, length, seed) => {
        const file = randomNetFile(shape, seed);
        const input = randomInput(shape, length, seed ^ 1);
        const scores = loadNet(file).run(input);
        expect(scores).toHaveLength(length * shape.labels);
        expect(bitsOf(scores)).toEqual(bitsOf(loadNetOver(file, createTwin).run(input)));
      }),
    );
  });

  it('has the bits that it has on other machines', () => {
    const scores = loadNet(randomNetFile({ ...SMALL, hidden: 96, labels: 21 }, 7)).run(
      randomInput(SMALL, 300, 8),
    );
    const hash = createHash('sha256').update(new Uint8Array(scores.buffer)).digest('hex');
    expect(hash).toBe('e5cd27e10e38bb3abb92cc58f1ce2d9c87ffb5c9e9285ad4c5a8b42b5ee574c7');
  });

  it('is the formula', () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: 0, max: 14 }), seeds, (shape, length, seed) => {
        const input = randomInput(shape, length, seed ^ 1);
        const expected = referenceScores(shape, randomTensors(shape, seed), input);
        const scores = loadNet(randomNetFile(shape, seed)).run(input);
        expect(worstDifference(scores, expected)).toBeLessThan(TOLERANCE);
      }),
    );
  });

  it('is the formula beyond one chunk of tokens', () => {
    const input = randomInput(SMALL, 150, 5);
    const expected = referenceScores(SMALL, randomTensors(SMALL, 4), input);
    const scores = loadNet(randomNetFile(SMALL, 4)).run(input);
    expect(worstDifference(scores, expected)).toBeLessThan(TOLERANCE);
  });

  it('keeps nothing of one document for the next', () => {
    fc.assert(
      fc.property(shapes, lengths, lengths, seeds, (shape, length, other, seed) => {
        const net = loadNet(randomNetFile(shape, seed));
        const input = randomInput(shape, length, seed ^ 1);
        const before = bitsOf(net.run(input));
        net.run(randomInput(shape, other, seed ^ 2));
        expect(bitsOf(net.run(input))).toEqual(before);
      }),
    );
  });

  it('reaches one token further a block, however long the document', () => {
    const shape = { ...SMALL, isPooled: false };
    const net = loadNet(randomNetFile(shape, 3));
    const input = randomInput(shape, 9000, 4);
    const all = net.run(input);
    for (const length of [1, 63, 64, 65, 66, 129, 8192, 8999]) {
      const reached = Math.max(0, length - shape.blocks) * shape.labels;
      const part = net.run({ ...firstOf(input, length), groups: new Int32Array(length).fill(-1) });
      expect(bitsOf(part.subarray(0, reached))).toEqual(bitsOf(all.subarray(0, reached)));
    }
  });
});

describe('negative control', () => {
  const input = randomInput(SMALL, 12, 2);
  const scores = loadNet(randomNetFile(SMALL, 1)).run(input);
  const differs = (
    shape: NetShape,
    tensors: ReadonlyMap<string, PlainTensor>,
    of = input,
  ): number => worstDifference(scores, referenceScores(shape, tensors, of));
  const reversed = (name: string): ReadonlyMap<string, PlainTensor> => {
    const tensors = new Map(randomTensors(SMALL, 1));
    const tensor = tensors.get(name);
    if (tensor) tensors.set(name, { ...tensor, values: tensor.values.toReversed() });
    return tensors;
  };

  it.each([...randomTensors(SMALL, 1).keys()])('the formula uses %s', (name) => {
    expect(differs(SMALL, reversed(name))).toBeGreaterThan(10 * TOLERANCE);
  });

  it.each([
    ['pooling', { ...SMALL, isPooled: false }],
    ['a floor under the features', { ...SMALL, isRelu: true }],
    ['the range', { ...SMALL, range: 0.4 }],
  ])('the formula sees %s', (_, shape) => {
    expect(differs(shape, randomTensors(SMALL, 1))).toBeGreaterThan(10 * TOLERANCE);
  });
});

describe('the mean of nets', () => {
  const input = randomInput(SMALL, 30, 9);
  const nets = [1, 2, 3].map((seed) => loadNet(randomNetFile(SMALL, seed)));

  it('scores with their mean', () => {
    const single = nets.map((net) => net.run(input));
    const expected = Array.from(
      { length: 30 * SMALL.labels },
      (_, i) => single.reduce((sum, scores) => sum + (scores[i] ?? NaN), 0) / 3,
    );
    expect(worstDifference(meanOfNets(nets).run(input), [expected])).toBeLessThan(1e-5);
  });

  it('is a net for one, and nothing for none or nets of other labels', () => {
    const [first] = nets;
    expect(first && meanOfNets([first])).toBe(first);
    expect(() => meanOfNets([])).toThrow('needs a net');
    const other = loadNet(randomNetFile({ ...SMALL, labels: 6 }, 1));
    expect(() => meanOfNets([...nets, other])).toThrow('the same labels');
  });
});
