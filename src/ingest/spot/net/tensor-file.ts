import { z } from 'zod';

const MAGIC = 'DLT1';

const HEADER = z.object({
  meta: z.record(z.string(), z.unknown()).default({}),
  tensors: z.record(
    z.string(),
    z.object({
      dtype: z.enum(['f32', 'i8', 'u8', 'i16', 'i32']),
      shape: z.array(z.int().nonnegative()),
      offset: z.int().nonnegative(),
    }),
  ),
});

const BYTES_EACH = { f32: 4, i8: 1, u8: 1, i16: 2, i32: 4 } as const;

export type Dtype = keyof typeof BYTES_EACH;

export interface Tensor {
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  /** The values, little-endian, the last dimension fastest; at the start of a buffer of their own. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface TensorFile {
  readonly meta: Readonly<Record<string, unknown>>;
  readonly tensors: ReadonlyMap<string, Tensor>;
}

/**
 * Reads a model file: the letters `DLT1`, the header's length as 32 bits, the header as JSON, and from the
 * next multiple of 16 bytes the tensors. Throws an `Error` where the bytes are no such file.
 */
export function readTensorFile(bytes: Uint8Array): TensorFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || new TextDecoder().decode(bytes.subarray(0, 4)) !== MAGIC) {
    throw new Error('no model file: it does not start with DLT1');
  }
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) throw new Error('the model file ends within its header');
  const header = HEADER.parse(JSON.parse(new TextDecoder().decode(bytes.subarray(8, end))));
  const base = Math.ceil(end / 16) * 16;
  const tensors = new Map<string, Tensor>();
  for (const [name, { dtype, shape, offset }] of Object.entries(header.tensors)) {
    const size = shape.reduce((product, extent) => product * extent, BYTES_EACH[dtype]);
    if (base + offset + size > bytes.length) {
      throw new Error(`the model file ends within the tensor ${name}`);
    }
    const values = new Uint8Array(size);
    values.set(bytes.subarray(base + offset, base + offset + size));
    tensors.set(name, { dtype, shape, bytes: values });
  }
  return { meta: header.meta, tensors };
}

/** Several files as one: of a name in two, which would be meant? So that is an `Error`. */
export function mergeTensorFiles(files: readonly TensorFile[]): TensorFile {
  const tensors = new Map<string, Tensor>();
  for (const file of files) {
    for (const [name, tensor] of file.tensors) {
      if (tensors.has(name)) throw new Error(`two model files have a tensor ${name}`);
      tensors.set(name, tensor);
    }
  }
  const meta: Record<string, unknown> = {};
  for (const file of files) Object.assign(meta, file.meta);
  return { meta, tensors };
}
