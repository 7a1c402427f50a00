import { readFileSync } from 'node:fs';

const QUERIES = new URL('../../../cypher/queries/', import.meta.url);

/** The text of `cypher/queries/<name>.cypher` without the comment at its head. */
export function loadStatement(name: string): string {
  return stripHeader(readFileSync(new URL(`${name}.cypher`, QUERIES), 'utf8'));
}

/** Drops the comment lines above the first line of Cypher. */
export function stripHeader(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('//'));
  return lines.slice(first).join('\n').trim();
}
