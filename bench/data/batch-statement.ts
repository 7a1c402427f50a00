import type { Statement } from '../../src/graph/run/statement.ts';
import { loadStatement } from '../../src/graph/run/load-statement.ts';

/** Claims count the assertions of others before their own are written: the two go article by article. */
const TOGETHER = [loadStatement('write-claims'), loadStatement('write-assertions')];

/**
 * The same statements for many articles in few: each written statement of the product runs once a row
 * of `$batch`, in the order of the articles, every run seeing what those before it wrote.
 *
 * @param articles each one's statements, in the order in which they are written.
 */
export function batchStatements(articles: readonly (readonly Statement[])[]): readonly Statement[] {
  const [claims = '', assertions = ''] = TOGETHER;
  const byText = new Map<string, Record<string, unknown>[]>();
  for (const statements of articles)
    for (const { text, parameters } of statements) {
      if (text === assertions) continue;
      const rows = byText.get(text) ?? [];
      byText.set(text, rows);
      rows.push({
        ...parameters,
        ...(text === claims
          ? statements.find((statement) => statement.text === assertions)?.parameters
          : {}),
      });
    }
  return [...byText].map(([text, batch]) => ({
    text: text === claims ? forEach(claims, assertions) : forEach(text),
    parameters: { batch },
  }));
}

/**
 * One statement that runs others for each row: what they read as a parameter is a column of the row,
 * which every part of them must hand on.
 */
function forEach(...texts: readonly string[]): string {
  const calls = texts.map((text) => {
    const inner = text
      .replaceAll(/\$([a-zA-Z]\w*)/gu, 'row.$1')
      .replaceAll(/^(\s*WITH) /gmu, '$1 row, ')
      .replaceAll(/\bCALL \((\w[^)]*)\)/gu, 'CALL (row, $1)');
    return `CALL (row) {\n${inner}\n}`;
  });
  const body = calls.length === 1 ? calls.join('') : `CALL (row) {\n${calls.join('\n')}\n}`;
  return `UNWIND $batch AS row\n${body}`;
}
