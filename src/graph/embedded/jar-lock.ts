import { readFile } from 'node:fs/promises';
import { z } from 'zod';

/** One jar of the embedded database; `path` lies below a Maven repository. */
export interface LockedJar {
  readonly path: string;
  readonly size: number;
  /** Hex. */
  readonly sha256: string;
}

const lock = z.array(
  z.object({
    path: z.string().regex(/^[\w.+-]+(\/[\w.+-]+)+\.jar$/),
    size: z.int().positive(),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
);

/** Reads `neo4j/jars.lock.json`. */
export async function readJarLock(file: string | URL): Promise<readonly LockedJar[]> {
  return lock.parse(JSON.parse(await readFile(file, 'utf8')));
}
