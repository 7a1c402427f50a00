import type { NetInput } from '../../../../src/ingest/spot/net/net-input.ts';
import { tensorFile, type PlainTensor } from './tensor-file-bytes.ts';

/** Extents of a net; `vocabulary` words, `characters` and `features` are rows of the tables. */
export interface NetShape {
  readonly hidden: number;
  readonly blocks: number;
  readonly labels: number;
  readonly parts: number;
  readonly size: number;
  readonly vocabulary: number;
  readonly charWidth: number;
  readonly characters: number;
  readonly featureWidth: number;
  readonly features: number;
  readonly isPooled: boolean;
  readonly isRelu: boolean;
  /** Activations are cut at this much either side. */
  readonly range: number;
}

/** Numbers from 0 to 1 that look random, the same for a seed on every machine. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The tensors of a net of random weights, sized so that its hidden rows neither vanish nor burst. */
export function randomTensors(shape: NetShape, seed: number): ReadonlyMap<string, PlainTensor> {
  const random = randomNumbers(seed);
  const tensors = new Map<string, PlainTensor>();
  const put = (
    name: string,
    dtype: PlainTensor['dtype'],
    extents: readonly number[],
    value: () => number,
  ): void => {
    const count = extents.reduce((product, extent) => product * extent, 1);
    const values = Array.from({ length: count }, value);
    tensors.set(name, { dtype, shape: extents, values });
  };
  const near = (spread: number) => () => Math.fround((random() * 2 - 1) * spread);
  const dense = (name: string, inputs: number, columns: number): void => {
    put(`${name}.w`, 'i8', [inputs, columns], () => Math.round(random() * 254 - 127));
    put(`${name}.scale`, 'f32', [columns], () =>
      Math.fround((0.5 + random()) / (73 * Math.sqrt(inputs))),
    );
    put(`${name}.b`, 'f32', [columns], near(0.3));
  };
  const norm = (name: string): void => {
    put(`${name}.g`, 'f32', [shape.hidden], () => Math.fround(0.5 + random()));
    put(`${name}.b`, 'f32', [shape.hidden], near(0.3));
  };
  const { hidden, charWidth, featureWidth, parts, size } = shape;
  put('pq.codebook', 'f32', [parts, 256, size], near(1));
  put('pq.codes', 'u8', [shape.vocabulary, parts], () => Math.floor(random() * 256));
  put('char.table', 'f32', [3, shape.characters, charWidth], near(0.6));
  put('char.bias', 'f32', [charWidth], near(0.3));
  put('feat.table', 'f32', [shape.features, featureWidth], near(0.6));
  put('feat.bias', 'f32', [featureWidth], near(0.3));
  dense('in', parts * size + charWidth + featureWidth, hidden);
  for (let block = 0; block < shape.blocks; block += 1) {
    norm(`block${block}.ln`);
    dense(`block${block}.conv`, 3 * hidden, 2 * hidden);
  }
  if (shape.isPooled) dense('pool', hidden, hidden);
  norm('out.ln');
  dense('out', hidden, shape.labels);
  return tensors;
}

/** What one step of an int16 activation is worth. */
export const stepOf = ({ range }: NetShape): number => range / 32767;

export function metaOf(shape: NetShape): Readonly<Record<string, unknown>> {
  const names = [
    'in',
    'pool',
    'out',
    ...Array.from({ length: shape.blocks }, (_, i) => `block${i}`),
  ];
  return {
    activation: Object.fromEntries(names.map((name) => [name, stepOf(shape)])),
    featuresRelu: shape.isRelu,
  };
}

export const randomNetFile = (shape: NetShape, seed: number): Uint8Array =>
  tensorFile(metaOf(shape), randomTensors(shape, seed));

/** A document of random rows; a word in six is unknown, every third pooled. */
export function randomInput(shape: NetShape, length: number, seed: number): NetInput {
  const random = randomNumbers(seed);
  const below = (end: number): number => Math.floor(random() * end);
  const lists = (most: number, end: number): { values: number[]; starts: Int32Array } => {
    const values: number[] = [];
    const starts = new Int32Array(length + 1);
    for (let token = 0; token < length; token += 1) {
      for (let count = below(most + 1); count > 0; count -= 1) values.push(below(end));
      starts[token + 1] = values.length;
    }
    return { values, starts };
  };
  const chars = lists(30, shape.characters);
  const features = lists(12, shape.features);
  const groups = Int32Array.from({ length }, () => below(Math.min(length, 40) + 1) - 1);
  return {
    length,
    wordIds: Int32Array.from({ length }, () =>
      random() < 1 / 6 ? 0 : below(shape.vocabulary + 1),
    ),
    chars: Uint8Array.from(chars.values),
    charStarts: chars.starts,
    features: Int32Array.from(features.values),
    featureStarts: features.starts,
    groups,
    pooled: Uint8Array.from(groups, (group) => (group >= 0 && random() < 1 / 3 ? 1 : 0)),
  };
}
