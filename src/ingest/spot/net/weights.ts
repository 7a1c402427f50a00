import { z } from 'zod';
import type { Dtype, Tensor, TensorFile } from './tensor-file.ts';

/** Weights of `inputs` x `columns`, each column with its own scale and bias. */
export interface Dense {
  readonly inputs: number;
  readonly columns: number;
  readonly values: Int8Array;
  readonly scale: Float32Array;
  readonly bias: Float32Array;
  /** What one step of the int16 activations is worth. */
  readonly activation: number;
}

export interface Norm {
  readonly gain: Float32Array;
  readonly bias: Float32Array;
}

/** Rows of `width` reals, one for each of `count` numbers. */
export interface Table {
  readonly count: number;
  readonly width: number;
  readonly values: Float32Array;
  readonly bias: Float32Array;
}

export interface NetWeights {
  readonly hidden: number;
  readonly epsilon: number;
  readonly words: {
    /** Known words; a word is `parts` codes, each of which stands for `size` reals. */
    readonly count: number;
    readonly parts: number;
    readonly size: number;
    readonly codebook: Float32Array;
    readonly codes: Uint8Array;
  };
  /** Three such tables: what a character adds to the place after it, to its own, and to the one before. */
  readonly chars: Table & { readonly limit: number };
  readonly features: Table & { readonly relu: boolean };
  readonly input: Dense;
  readonly blocks: readonly { readonly norm: Norm; readonly conv: Dense }[];
  /** What the means of a document's words are multiplied with before the last block. */
  readonly pool: Dense | undefined;
  readonly output: { readonly norm: Norm; readonly dense: Dense };
}

const META = z.object({
  activation: z.record(z.string(), z.number().positive()),
  epsilon: z.number().positive().default(1e-5),
  charLimit: z.int().positive().default(20),
  featuresRelu: z.boolean().default(false),
});

/** Products of int16 and int8 of more inputs could leave 32 bits. */
const MOST_INPUTS = 512;

/** A column of a convolution may sum to this, or twice a sum of products could leave 32 bits. */
const HEAVIEST_COLUMN = 32_768;

function checkColumns(name: string, { columns, values }: Dense): void {
  const sums = new Float64Array(columns);
  values.forEach((value, i) => {
    sums[i % columns] = (sums[i % columns] ?? 0) + Math.abs(value);
  });
  if (!sums.every((sum) => sum < HEAVIEST_COLUMN)) {
    throw new Error(`a column of ${name} weighs ${HEAVIEST_COLUMN} or more`);
  }
}

/** Takes the net out of its file; an `Error` names what is missing or of another shape. */
export function readWeights({ meta, tensors }: TensorFile): NetWeights {
  const { activation, epsilon, charLimit, featuresRelu } = META.parse(meta);

  /** `-1` in `shape` stands for any extent. */
  const find = (name: string, dtype: Dtype, shape: readonly number[]): Tensor => {
    const tensor = tensors.get(name);
    if (tensor === undefined) throw new Error(`the model file has no tensor ${name}`);
    const fits =
      tensor.dtype === dtype &&
      tensor.shape.length === shape.length &&
      shape.every((extent, i) => extent === -1 || extent === tensor.shape[i]);
    if (fits) return tensor;
    const has = `${tensor.dtype} [${tensor.shape.join(', ')}]`;
    throw new Error(`the tensor ${name} is ${has}, not ${dtype} [${shape.join(', ')}]`);
  };

  const reals = (name: string, shape: readonly number[]): Float32Array => {
    const values = new Float32Array(find(name, 'f32', shape).bytes.buffer);
    if (!values.every((value) => Number.isFinite(value))) {
      throw new Error(`the tensor ${name} is not finite`);
    }
    return values;
  };

  const dense = (name: string, inputs: number, columns: number): Dense => {
    const weight = find(`${name}.w`, 'i8', [inputs, columns]);
    const block = name.replace(/\.conv$/, '');
    const step = activation[block];
    if (step === undefined) throw new Error(`the model has no activation ${block}`);
    if (inputs > MOST_INPUTS) throw new Error(`${name} has more than ${MOST_INPUTS} inputs`);
    const extent = weight.shape[1] ?? 0;
    return {
      inputs,
      columns: extent,
      values: new Int8Array(weight.bytes.buffer),
      scale: reals(`${name}.scale`, [extent]),
      bias: reals(`${name}.b`, [extent]),
      activation: step,
    };
  };

  const convolution = (name: string, width: number): Dense => {
    const read = dense(name, 3 * width, 2 * width);
    checkColumns(name, read);
    return read;
  };

  const norm = (name: string, width: number): Norm => ({
    gain: reals(`${name}.g`, [width]),
    bias: reals(`${name}.b`, [width]),
  });

  const table = (name: string, shape: readonly number[]): Table => {
    const [width = 0, count = 0] = [...find(`${name}.table`, 'f32', shape).shape].reverse();
    if (width % 8 !== 0) throw new Error(`the width of ${name} is no multiple of 8`);
    return {
      count,
      width,
      values: reals(`${name}.table`, shape),
      bias: reals(`${name}.bias`, [width]),
    };
  };

  const [parts = 0, , size = 0] = find('pq.codebook', 'f32', [-1, 256, -1]).shape;
  const codes = find('pq.codes', 'u8', [-1, parts]);
  const words = {
    count: codes.shape[0] ?? 0,
    parts,
    size,
    codebook: reals('pq.codebook', [parts, 256, size]),
    codes: codes.bytes,
  };
  const chars = { ...table('char', [3, -1, -1]), limit: charLimit };
  const features = { ...table('feat', [-1, -1]), relu: featuresRelu };
  const input = dense('in', parts * size + chars.width + features.width, -1);
  const hidden = input.columns;
  if (hidden % 8 !== 0) throw new Error('the hidden width is no multiple of 8');
  const blockCount = [...tensors.keys()].filter((key) => /^block\d+\.conv\.w$/.test(key)).length;
  return {
    hidden,
    epsilon,
    words,
    chars,
    features,
    input,
    blocks: Array.from({ length: blockCount }, (_, i) => ({
      norm: norm(`block${i}.ln`, hidden),
      conv: convolution(`block${i}.conv`, hidden),
    })),
    pool: tensors.has('pool.w') ? dense('pool', hidden, hidden) : undefined,
    output: { norm: norm('out.ln', hidden), dense: dense('out', hidden, -1) },
  };
}
