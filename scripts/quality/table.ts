import type { Figure } from './task.ts';

const COLUMNS = ['set', 'task', 'figure', 'bar', 'aim', 'held out'] as const;

const cells = ({ set, task, value, unit, bar, aim, heldOut }: Figure): readonly string[] => [
  set,
  task,
  `${value}${unit === undefined ? '' : ` ${unit}`}`,
  bar === undefined ? '' : `${bar}${value < bar ? ' (missed)' : ''}`,
  aim === undefined ? '' : `${aim}`,
  heldOut,
];

/** One table in Markdown; it also reads well in a terminal. */
export function printTable(figures: readonly Figure[]): string {
  const rows = [COLUMNS, ...figures.map(cells)];
  const widths = COLUMNS.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`;
  const [head = COLUMNS, ...body] = rows;
  return [line(head), rule, ...body.map(line)].join('\n');
}
