import { readFileSync } from 'node:fs';

const QUERIES = new URL('../../../cypher/queries/', import.meta.url);

const texts = new Map<string, string>();

/** The text of `cypher/queries/<name>.cypher` without the comment at its head; read once. */
export function loadStatement(name: string): string {
  const text =
    texts.get(name) ?? stripHeader(readFileSync(new URL(`${name}.cypher`, QUERIES), 'utf8'));
  texts.set(name, text);
  return text;
}

/** Drops the comment lines above the first line of Cypher. */
export function stripHeader(text: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('//'));
  return lines.slice(first).join('\n').trim();
}
