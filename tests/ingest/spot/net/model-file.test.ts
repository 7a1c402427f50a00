import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadNet } from '../../../../src/ingest/spot/net/net.ts';
import { SMALL } from './net-shapes.ts';
import { metaOf, randomInput, randomTensors } from './random-net.ts';
import { bitsOf } from './score-bits.ts';
import { type PlainTensor, tensorFile } from './tensor-file-bytes.ts';

const WIDE = { ...SMALL, hidden: 96 };

/** All weights of a convolution as large as they can be: 3 x 96 x 127 in each column. */
function heavyTensors(): ReadonlyMap<string, PlainTensor> {
  const tensors = randomTensors(WIDE, 1);
  const shape = [3 * 96, 2 * 96];
  const values = Array.from({ length: 3 * 96 * 2 * 96 }, () => -127);
  return new Map([...tensors, ['block0.conv.w', { dtype: 'i8', shape, values }]]);
}

describe('a model file', () => {
  const tensors = randomTensors(SMALL, 1);
  const meta = metaOf(SMALL);
  const input = randomInput(SMALL, 20, 2);
  const part = (isPart: (name: string) => boolean): ReadonlyMap<string, PlainTensor> =>
    new Map([...tensors].filter(([name]) => isPart(name)));
  const changed = (name: string, change: Partial<PlainTensor>): Uint8Array => {
    const tensor = tensors.get(name);
    if (tensor === undefined) throw new RangeError(`no tensor ${name}`);
    return tensorFile(meta, new Map([...tensors, [name, { ...tensor, ...change }]]));
  };

  it('may come in parts', () => {
    const vectors = tensorFile(
      { source: 'x' },
      part((name) => name.startsWith('pq.')),
    );
    const rest = tensorFile(
      meta,
      part((name) => !name.startsWith('pq.')),
    );
    const net = loadNet([vectors, rest]);
    expect(bitsOf(net.run(input))).toEqual(bitsOf(loadNet(tensorFile(meta, tensors)).run(input)));
    expect(net.meta).toMatchObject({ ...meta, source: 'x' });
  });

  it('may lie at any place of a larger buffer', () => {
    const file = tensorFile(meta, tensors);
    const larger = new Uint8Array(file.length + 3);
    larger.set(file, 3);
    const net = loadNet(larger.subarray(3));
    expect(bitsOf(net.run(input))).toEqual(bitsOf(loadNet(file).run(input)));
  });

  it('is refused when cut anywhere', () => {
    const file = tensorFile(meta, tensors);
    // The last tensor is five floats long, so all but its padding is needed.
    const needed = file.length - 12;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: needed - 1 }), (length) => {
        expect(() => loadNet(file.subarray(0, length))).toThrow(Error);
      }),
    );
    expect(loadNet(file.subarray(0, needed)).labelCount).toBe(5);
  });

  it.each([
    ['of a name twice', [tensorFile(meta, tensors), tensorFile(meta, tensors)], 'two model files'],
    [
      'without a tensor',
      [
        tensorFile(
          meta,
          part((name) => name !== 'in.b'),
        ),
      ],
      'no tensor in.b',
    ],
    ['without a scale', [tensorFile({ activation: { in: 1 } }, tensors)], 'no activation block0'],
    ['of another shape', [changed('in.b', { shape: [4, 4] })], 'in.b is f32 [4, 4], not f32 [16]'],
    ['of another type', [changed('in.w', { dtype: 'u8' })], 'in.w is u8'],
    [
      'with a heavy column',
      [tensorFile(metaOf(WIDE), heavyTensors())],
      'a column of block0.conv weighs 32768 or more',
    ],
    ['with no number', [changed('out.b', { values: [1, NaN, 0, 0, 0] })], 'out.b is not finite'],
  ])('%s is refused', (_, files, message) => {
    expect(() => loadNet(files)).toThrow(message);
  });
});
