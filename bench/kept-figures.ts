import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import {
  ingest,
  memory,
  race,
  size,
  type Ingest,
  type Memory,
  type Race,
  type Size,
} from './measurement.ts';

/** What `docs/performance.md` is made of; null where nobody has measured it yet. */
export interface KeptFigures {
  readonly race: Race | null;
  readonly memory: Memory | null;
  readonly ingest: Ingest | null;
  /** From the smallest graph to the largest; each size as it was measured last. */
  readonly growth: readonly Size[];
}

/** One of the figures, measured anew. */
export type NewFigures =
  | { readonly kind: 'race'; readonly race: Race }
  | { readonly kind: 'memory'; readonly memory: Memory }
  | { readonly kind: 'ingest'; readonly ingest: Ingest }
  | { readonly kind: 'growth'; readonly sizes: readonly Size[] };

/**
 * Puts new figures beside those that are kept in the folder, a file a kind: the largest graph takes
 * hours to make, so what was measured on it must outlive the next run.
 *
 * @returns all that is kept now.
 */
export async function keepFigures(folder: URL, figures: NewFigures): Promise<KeptFigures> {
  await mkdir(folder, { recursive: true });
  const write = (kind: string, value: unknown): Promise<void> =>
    writeFile(fileOf(folder, kind), `${JSON.stringify(value)}\n`);
  switch (figures.kind) {
    case 'race':
      await write('race', figures.race);
      break;
    case 'memory':
      await write('memory', figures.memory);
      break;
    case 'ingest':
      await write('ingest', figures.ingest);
      break;
    case 'growth': {
      const fresh = new Set(figures.sizes.map(({ articles }) => articles));
      const others = (await readGrowth(folder)).filter(({ articles }) => !fresh.has(articles));
      await write(
        'growth',
        [...others, ...figures.sizes].toSorted((a, b) => a.articles - b.articles),
      );
    }
  }
  return {
    race: await read(folder, 'race', race.nullable(), null),
    memory: await read(folder, 'memory', memory.nullable(), null),
    ingest: await read(folder, 'ingest', ingest.nullable(), null),
    growth: await readGrowth(folder),
  };
}

const readGrowth = (folder: URL): Promise<readonly Size[]> =>
  read(folder, 'growth', z.array(size), []);

async function read<T>(folder: URL, kind: string, shape: z.ZodType<T>, none: T): Promise<T> {
  const text = await readFile(fileOf(folder, kind), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  });
  return text === null ? none : shape.parse(JSON.parse(text));
}

const fileOf = (folder: URL, kind: string): URL => new URL(`${kind}.json`, folder);
