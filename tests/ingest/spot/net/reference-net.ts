import type { NetInput } from '../../../../src/ingest/spot/net/net-input.ts';
import type { NetShape } from './random-net.ts';
import type { PlainTensor } from './tensor-file-bytes.ts';

type Row = readonly number[];

/**
 * The formula of the net in plain doubles, written down a second time and as directly as it goes: rows of
 * numbers, no tiles, no packing, and no int16 but for the range it cuts. Scores of each token.
 */
export function referenceScores(
  shape: NetShape,
  tensors: ReadonlyMap<string, PlainTensor>,
  input: NetInput,
): readonly Row[] {
  const { hidden } = shape;
  const valuesOf = (name: string): ((index: number) => number) => {
    const values = tensors.get(name)?.values ?? [];
    return (index) => {
      const value = values[index];
      if (value === undefined) throw new RangeError(`${name} has no value ${index}`);
      return value;
    };
  };
  const tokens = Array.from({ length: input.length }, (_, token) => token);
  const columns = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
  const sum = (values: Row): number => values.reduce((total, value) => total + value, 0);

  const cut = (row: Row): Row =>
    row.map((value) => Math.max(-shape.range, Math.min(shape.range, value)));

  const dense = (name: string, row: Row, count: number): Row => {
    const weight = valuesOf(`${name}.w`);
    const scale = valuesOf(`${name}.scale`);
    const bias = valuesOf(`${name}.b`);
    const inputs = cut(row);
    return columns(count).map((column) => {
      const products = inputs.map((x, i) => x * weight(i * count + column));
      return sum(products) * scale(column) + bias(column);
    });
  };

  const norm = (name: string, row: Row): Row => {
    const mean = sum(row) / hidden;
    const variance = sum(row.map((x) => (x - mean) ** 2)) / hidden;
    return row.map((x, i) => {
      const normal = (x - mean) / Math.sqrt(variance + 1e-5);
      return normal * valuesOf(`${name}.g`)(i) + valuesOf(`${name}.b`)(i);
    });
  };

  const wordOf = (token: number): Row => {
    const word = input.wordIds[token] ?? 0;
    return columns(shape.parts).flatMap((part) =>
      columns(shape.size).map((i) => {
        if (word === 0) return 0;
        const code = valuesOf('pq.codes')((word - 1) * shape.parts + part);
        return valuesOf('pq.codebook')((part * 256 + code) * shape.size + i);
      }),
    );
  };

  const charsOf = (token: number): Row => {
    const all = [...input.chars.subarray(input.charStarts[token], input.charStarts[token + 1])];
    const chars = all.slice(0, 20);
    return columns(shape.charWidth).map((i) => {
      const sums = chars.map((_, place) =>
        sum(
          [-1, 0, 1].map((tap) => {
            const char = chars[place + tap];
            if (char === undefined) return 0;
            return valuesOf('char.table')(
              ((tap + 1) * shape.characters + char) * shape.charWidth + i,
            );
          }),
        ),
      );
      return (sums.length === 0 ? 0 : Math.max(...sums)) + valuesOf('char.bias')(i);
    });
  };

  const featuresOf = (token: number): Row => {
    const on = [
      ...input.features.subarray(input.featureStarts[token], input.featureStarts[token + 1]),
    ];
    return columns(shape.featureWidth).map((i) => {
      const rows = on.map((feature) => valuesOf('feat.table')(feature * shape.featureWidth + i));
      const value = sum(rows) + valuesOf('feat.bias')(i);
      return shape.isRelu ? Math.max(0, value) : value;
    });
  };

  const pool = (rows: readonly Row[]): readonly Row[] =>
    rows.map((row, token) => {
      if (input.pooled[token] !== 1) return row;
      const members = tokens.filter((other) => input.groups[other] === input.groups[token]);
      const mean = row.map((_, i) => sum(members.map((other) => rows[other]?.[i] ?? NaN)));
      const added = dense(
        'pool',
        mean.map((value) => value / members.length),
        hidden,
      );
      return row.map((x, i) => x + (added[i] ?? NaN));
    });

  const block = (name: string, rows: readonly Row[]): readonly Row[] => {
    const normal = rows.map((row) => norm(`${name}.ln`, row));
    const outside = Array.from({ length: hidden }, () => 0);
    return rows.map((row, token) => {
      const window = [-1, 0, 1].flatMap((tap) => normal[token + tap] ?? outside);
      const both = dense(`${name}.conv`, window, 2 * hidden);
      return row.map((x, i) => x + (both[i] ?? NaN) / (1 + Math.exp(-(both[hidden + i] ?? NaN))));
    });
  };

  let rows: readonly Row[] = tokens.map((token) =>
    dense('in', [...wordOf(token), ...charsOf(token), ...featuresOf(token)], hidden),
  );
  for (let i = 0; i < shape.blocks; i += 1) {
    if (shape.isPooled && i === shape.blocks - 1) rows = pool(rows);
    rows = block(`block${i}`, rows);
  }
  return rows.map((row) => dense('out', norm('out.ln', row), shape.labels));
}
