import { readFile } from 'node:fs/promises';
import asc from 'assemblyscript/asc';

export const KERNEL_SOURCE: URL = new URL('../src/ingest/spot/net/kernel.as', import.meta.url);
export const KERNEL: URL = new URL('../src/ingest/spot/net/kernel.wasm', import.meta.url);

/** The compiler reads `.ts` alone; so named on disk, the source would be taken for TypeScript. */
const ENTRY = 'kernel.ts';

const OPTIONS = [
  ...['--outFile', 'kernel.wasm'],
  ...['--runtime', 'stub', '--noAssert', '--enable', 'simd', '--initialMemory', '1'],
  ...['--optimizeLevel', '3', '--shrinkLevel', '0', '--converge'],
];

/** The bytes of `kernel.wasm`, from the source in the tree; throws what the compiler has to say. */
export async function compileKernel(): Promise<Uint8Array> {
  const source = await readFile(KERNEL_SOURCE, 'utf8');
  const written = new Map<string, Uint8Array>();
  const complaints: string[] = [];
  const { error } = await asc.main([ENTRY, ...OPTIONS], {
    readFile: (name) => (name === ENTRY ? source : null),
    writeFile: (name, contents) => {
      if (typeof contents !== 'string') written.set(name, contents);
    },
    listFiles: () => [],
    stderr: { write: (chunk) => complaints.push(chunk.toString()) },
  });
  const kernel = written.get('kernel.wasm');
  if (error !== null || kernel === undefined) {
    throw new Error(`the kernel does not compile:\n${complaints.join('')}`, { cause: error });
  }
  return kernel;
}
