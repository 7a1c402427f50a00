import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { KERNEL, compileKernel } from '../../../../scripts/compile-kernel.ts';
import { createKernel } from '../../../../src/ingest/spot/net/kernel.ts';
import type { KernelOperations } from '../../../../src/ingest/spot/net/operations.ts';
import { createTwin } from '../../../../src/ingest/spot/net/twin.ts';
import { sigmoid } from '../../../../src/ingest/spot/net/twin-floats.ts';

const FROM = 1024;
const TO = 2048;

function quantise(kernel: KernelOperations, values: readonly number[]): readonly number[] {
  new Float32Array(kernel.memory.buffer).set(values, FROM / 4);
  kernel.quantise(FROM, values.length, 1, TO);
  return [...new Int16Array(kernel.memory.buffer, TO, values.length)];
}

const eight = fc.array(fc.float(), { minLength: 8, maxLength: 8 });

describe('the committed kernel', () => {
  it('is what its sources compile to', async () => {
    expect(Buffer.from(await compileKernel()).equals(await readFile(KERNEL))).toBe(true);
  });
});

describe('quantising', () => {
  it.each([createKernel, createTwin])('rounds halves to even and cuts, by %o', (create) => {
    const values = [0.5, 1.5, 2.5, -0.5, -1.5, 40_000, -Infinity, NaN];
    expect(quantise(create(), values)).toEqual([0, 2, 2, 0, -2, 32_767, -32_767, 32_767]);
  });

  it('has the same bits for any floats', () => {
    const [kernel, twin] = [createKernel(), createTwin()];
    fc.assert(
      fc.property(eight, (values) => {
        expect(quantise(kernel, values)).toEqual(quantise(twin, values));
      }),
    );
  });
});

describe('a gate', () => {
  /** One tile over zeros: what is left are the biases, as value and gate. */
  const gated = (kernel: KernelOperations, gates: readonly number[]): readonly number[] => {
    const { buffer } = kernel.memory;
    new Uint8Array(buffer).fill(0, FROM);
    const [scale, bias, hidden] = [FROM + 256, FROM + 320, FROM + 512];
    const ofBlock = (first: number): readonly number[] => gates.slice(first, first + 4);
    const ones = [1, 1, 1, 1];
    const biases = [...ones, ...ofBlock(0), ...ones, ...ofBlock(4)];
    new Float32Array(buffer).set(biases, bias / 4);
    kernel.convolve(FROM, 8, 8, TO, TO, scale, bias, hidden, 8192);
    return [...new Float32Array(buffer, hidden, 8)];
  };

  it('has the same bits for any floats', () => {
    const [kernel, twin] = [createKernel(), createTwin()];
    fc.assert(
      fc.property(eight, (gates) => {
        expect(gated(kernel, gates)).toEqual(gated(twin, gates));
      }),
    );
  });

  it('is the logistic function', () => {
    fc.assert(
      fc.property(fc.double({ min: -50, max: 50, noNaN: true }), (x) => {
        expect(Math.abs(sigmoid(Math.fround(x)) - 1 / (1 + Math.exp(-x)))).toBeLessThan(1e-6);
      }),
    );
  });
});

describe('the kernel of an engine', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  /** The class of a kernel's memory, in an engine whose `WebAssembly` is `engine`. */
  async function memoryIn(engine: unknown): Promise<string> {
    vi.stubGlobal('WebAssembly', engine);
    vi.resetModules();
    const module = await import('../../../../src/ingest/spot/net/kernel.ts');
    return Object.prototype.toString.call(module.createKernel().memory);
  }

  it('is WebAssembly where it runs', () => {
    expect(Object.prototype.toString.call(createKernel().memory)).toBe(
      '[object WebAssembly.Memory]',
    );
  });

  it.each([
    ['WebAssembly', undefined],
    ['SIMD', { validate: () => false }],
  ])('is the twin where there is no %s', async (_, engine) => {
    expect(await memoryIn(engine)).toBe('[object Object]');
  });
});
