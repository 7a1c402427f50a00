import type { Statement } from '../../src/graph/run/statement.ts';

/**
 * The same statements for many articles in few: each written statement of the product runs once a row
 * of `$batch`, in the order of the articles, every run seeing what those before it wrote.
 *
 * @param articles each one's statements, in the order in which they are written.
 */
export function batchStatements(articles: readonly (readonly Statement[])[]): readonly Statement[] {
  const byText = Map.groupBy(articles.flat(), ({ text }) => text);
  return [...byText].map(([text, statements]) => ({
    text: forEach(text),
    parameters: { batch: statements.map(({ parameters }) => parameters) },
  }));
}

/**
 * One statement that runs another for each row: what it reads as a parameter is a column of the row,
 * which every part of it must hand on.
 */
function forEach(text: string): string {
  const inner = text
    .replaceAll(/\$([a-zA-Z]\w*)/gu, 'row.$1')
    .replaceAll(/^(\s*WITH) /gmu, '$1 row, ')
    .replaceAll(/\bCALL \((\w[^)]*)\)/gu, 'CALL (row, $1)');
  return `UNWIND $batch AS row\nCALL (row) {\n${inner}\n}`;
}
