import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import asc from 'assemblyscript/asc';

const FOLDER = new URL('../src/ingest/spot/net/', import.meta.url);

export const KERNEL: URL = new URL('kernel.wasm', FOLDER);

const OPTIONS = [
  ...['--outFile', 'kernel.wasm'],
  ...['--runtime', 'stub', '--noAssert', '--enable', 'simd', '--initialMemory', '1'],
  ...['--optimizeLevel', '3', '--shrinkLevel', '0', '--converge'],
];

/** The compiler asks for `.ts` alone; so named on disk, the sources would be taken for TypeScript. */
async function readSource(name: string): Promise<string | null> {
  const source = new URL(name.replace(/\.ts$/, '.as'), FOLDER);
  return name.endsWith('.ts') && existsSync(source) ? readFile(source, 'utf8') : null;
}

/** The bytes of `kernel.wasm`, from the sources in the tree; throws what the compiler has to say. */
export async function compileKernel(): Promise<Uint8Array> {
  const written = new Map<string, Uint8Array>();
  const complaints: string[] = [];
  const { error } = await asc.main(['kernel.ts', ...OPTIONS], {
    readFile: readSource,
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
