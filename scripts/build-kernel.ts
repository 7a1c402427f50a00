/**
 * Compiles `src/ingest/spot/net/kernel.as` and what it imports into `kernel.wasm` beside it, which is
 * committed, so that nothing needs the compiler to run; run by hand when a source changes:
 * `npm run build-kernel`. A test compiles again and compares.
 */
import { writeFile } from 'node:fs/promises';
import { KERNEL, compileKernel } from './compile-kernel.ts';

await writeFile(KERNEL, await compileKernel());
