import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The measuring data stands beside the project; none of it is part of it. */
export const GOLD = fileURLToPath(new URL('../../../shared/gold/', import.meta.url));
export const CORPORA = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));

/** @param file under the gold, or the path of a corpus. */
export const hasGold = (file: string): boolean => existsSync(resolve(GOLD, file));

const SPAN = z.object({
  start: z.number(),
  end: z.number(),
  type: z.string(),
  /** Of the article's cluster; absent where a set has spans alone. */
  entity: z.string().optional(),
  literal: z.string().optional(),
});

/** What every set has of a line, its other fields kept: offsets are UTF-16 code units into `text`. */
const LINE = z.looseObject({
  id: z.string(),
  text: z.string(),
  date: z.string().nullish(),
  entities: z.array(z.object({ id: z.string(), type: z.string(), name: z.string() })).optional(),
  mentions: z.array(SPAN).default([]),
});
export type GoldLine = z.infer<typeof LINE>;

/** The lines of the files, in order. */
export const readGold = (...files: readonly string[]): readonly GoldLine[] =>
  files.flatMap((file) => readLines(GOLD + file, LINE));

/** The lines of a file of JSON lines, each as the schema has it. */
export const readLines = <T extends z.ZodType>(path: string, schema: T): readonly z.infer<T>[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)));

/** The files of one guide: 527 articles when whole. */
export const NEWS: readonly string[] = [
  'news/wikinews.jsonl',
  'news/wikinews-more.jsonl',
  'news/releases.jsonl',
];
