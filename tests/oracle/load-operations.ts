import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, print, separateOperations } from 'graphql';

const FOLDER = fileURLToPath(new URL('operations', import.meta.url));

/** The files of written operations: `paging`, `fragments`. */
export function operationFiles(): readonly string[] {
  return readdirSync(FOLDER)
    .toSorted()
    .map((file) => file.replace(/\.graphql$/u, ''));
}

/** Every other file, from the first or from the second: two workers share the work. */
export function halfOfFiles(half: 0 | 1): readonly string[] {
  return operationFiles().filter((_, at) => at % 2 === half);
}

/** The operations of a file by their name, each with the fragments that it spreads. */
export function loadOperations(file: string): ReadonlyMap<string, string> {
  const document = parse(readFileSync(`${FOLDER}/${file}.graphql`, 'utf8'));
  return new Map(
    Object.entries(separateOperations(document)).map(([name, one]) => [name, print(one)]),
  );
}
