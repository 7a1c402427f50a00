import type { Size } from './measurement.ts';
import { printTable } from './print-tables.ts';
import { CONTENDER_NAMES, QUERY_NAMES } from './sample.ts';

/** p50 in milliseconds by query and contender, a column a size. */
export function printGrowth(sizes: readonly Size[]): string {
  const rows = QUERY_NAMES.flatMap((query) =>
    CONTENDER_NAMES.flatMap((contender) => {
      const figures = sizes.map(({ cells }) =>
        cells.find((cell) => cell.query === query && cell.contender === contender),
      );
      if (figures.every((cell) => cell === undefined)) return [];
      return [[query, contender, ...figures.map((cell) => cell?.p50.toFixed(2) ?? '')]];
    }),
  );
  const heads = sizes.map(({ articles }) => `${articles.toLocaleString('en')} articles`);
  return printTable([['query', 'contender', ...heads], ...rows]);
}
