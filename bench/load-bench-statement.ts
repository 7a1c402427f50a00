import { readFileSync } from 'node:fs';
import { stripHeader } from '../src/graph/run/load-statement.ts';

/** The text of `bench/cypher/<name>.cypher` without the comment at its head. */
export const loadBenchStatement = (name: string): string =>
  stripHeader(readFileSync(new URL(`cypher/${name}.cypher`, import.meta.url), 'utf8'));
