import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';

const MODEL = new URL('../../../src/ingest/spot/model/', import.meta.url);
const FOLDS = new URL('../../../training/folds/', import.meta.url);

const MANIFEST = z.object({ weights: z.record(z.string(), z.string()) });

test('the manifest speaks of the weights that are here', () => {
  const { weights } = MANIFEST.parse(
    JSON.parse(readFileSync(new URL('manifest.json', MODEL), 'utf8')),
  );
  const files = [MODEL, FOLDS].flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => /\.(?:bin|br)$/.test(file))
      .map((file) => [file, new URL(file, folder)] as const),
  );
  const hashes = files.map(([file, url]) => [
    file,
    createHash('sha256').update(readFileSync(url)).digest('hex'),
  ]);
  expect(Object.fromEntries(hashes)).toEqual(weights);
});
