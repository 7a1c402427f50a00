export interface PlainTensor {
  readonly dtype: 'f32' | 'i8' | 'u8';
  readonly shape: readonly number[];
  readonly values: readonly number[];
}

const BYTES = {
  f32: (values: readonly number[]) => Float32Array.from(values).buffer,
  i8: (values: readonly number[]) => Int8Array.from(values).buffer,
  u8: (values: readonly number[]) => Uint8Array.from(values).buffer,
};

const align = (size: number): number => Math.ceil(size / 16) * 16;

/** A model file of the tensors, as the maker of the weights writes it. */
export function tensorFile(
  meta: Readonly<Record<string, unknown>>,
  tensors: ReadonlyMap<string, PlainTensor>,
): Uint8Array {
  let end = 0;
  const placed = [...tensors].map(([name, { dtype, shape, values }]) => {
    const bytes = new Uint8Array(BYTES[dtype](values));
    const offset = end;
    end = align(offset + bytes.length);
    return { name, entry: { dtype, shape, offset }, bytes };
  });
  const entries = placed.map(({ name, entry }) => [name, entry] as const);
  const header = new TextEncoder().encode(
    JSON.stringify({ meta, tensors: Object.fromEntries(entries) }),
  );
  const base = align(8 + header.length);
  const file = new Uint8Array(base + end);
  file.set(new TextEncoder().encode('DLT1'));
  new DataView(file.buffer).setUint32(4, header.length, true);
  file.set(header, 8);
  for (const { entry, bytes } of placed) file.set(bytes, base + entry.offset);
  return file;
}
