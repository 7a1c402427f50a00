import type { Cell, ColdRequest, Race } from './measurement.ts';
import { CONTENDER_NAMES, QUERY_NAMES, type ContenderName, type QueryName } from './sample.ts';
import { ratios, spread, summarize, type Ratio, type Spread, type Standing } from './summarize.ts';

type Table = readonly (readonly string[])[];

/** Its head, what it compares, and by which figure. */
type Column = readonly [string, readonly Ratio[], (ratio: Ratio) => Spread];

/** The figures of a race as Markdown: how the contenders stand, then what each of them took. */
export function printRace({ cells, cold, rounds }: Race): string {
  return [
    printSummary(cells),
    '### Ratios',
    `p50, median of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}, least to most in brackets. Against the hand-written ` +
      'Cypher: ours over its own (and the same of the CPU in Node), so 1 is as fast, less is faster. ' +
      'Against the others: theirs over ours, so 2 is twice as fast as they are.',
    printTable(ratioTable(cells)),
    '### Requests',
    'p50 and p95 in milliseconds, requests a second, milliseconds of CPU a request in Node and in the ' +
      'database, statements a request; medians over the rounds.',
    printTable(cellTable(cells)),
    '### First request',
    'Milliseconds of the first request of a query in a fresh process, on a database that has planned nothing.',
    printTable(coldTable(cold)),
  ].join('\n\n');
}

function printSummary(cells: readonly Cell[]): string {
  const { vsHand, vsPeer } = summarize(cells);
  const line = (
    standing: Standing | null,
    text: (standing: Standing) => string,
  ): readonly string[] => (standing === null ? [] : [text(standing)]);
  return [
    ...line(
      vsHand,
      ({ p50, rps, worst }) =>
        `- Against hand-written Cypher: ${factor(p50)} times its p50 (geometric mean over the queries; the worst ` +
        `query ${factor(worst)}), ${factor(rps)} of its requests a second.`,
    ),
    ...line(
      vsPeer,
      ({ p50, rps, worst }) =>
        `- Against @neo4j/graphql: its p50 is ${factor(p50)} times ours (the query where it is nearest ` +
        `${factor(worst)}), ours are ${factor(rps)} times its requests a second.`,
    ),
  ].join('\n');
}

function ratioTable(cells: readonly Cell[]): Table {
  const byHand = ratios(cells, 'dateline', 'hand');
  const against: readonly Column[] = [
    ['dateline / hand', byHand, ({ p50 }) => p50],
    ['its Node CPU', byHand, ({ nodeCpu }) => nodeCpu],
    ['plain / dateline', ratios(cells, 'dateline-plain', 'dateline'), ({ p50 }) => p50],
    ['@neo4j/graphql / dateline', ratios(cells, 'neo4j-graphql', 'dateline'), ({ p50 }) => p50],
  ];
  const shown = against.filter(([, own]) => own.length > 0);
  return [
    ['query', 'concurrency', ...shown.map(([name]) => name)],
    ...slots(cells).map(([query, concurrency]) => [
      query,
      String(concurrency),
      ...shown.map(([, own, value]) => {
        const ratio = own.find((one) => one.query === query && one.concurrency === concurrency);
        return ratio === undefined ? '' : printSpread(value(ratio));
      }),
    ]),
  ];
}

function cellTable(cells: readonly Cell[]): Table {
  const heads = ['query', 'concurrency', 'contender', 'p50', 'p95', 'requests/s'];
  return [
    [...heads, 'Node CPU', 'database CPU', 'statements'],
    ...slots(cells).flatMap(([query, concurrency]) =>
      CONTENDER_NAMES.flatMap((contender) => {
        const own = cells.filter(
          (cell) =>
            cell.query === query &&
            cell.concurrency === concurrency &&
            cell.contender === contender,
        );
        if (own.length === 0) return [];
        const median = (value: (cell: Cell) => number): number => spread(own.map(value)).median;
        const database = own.flatMap(({ databaseCpu }) => databaseCpu ?? []);
        return [
          [
            query,
            String(concurrency),
            contender,
            ms(median(({ p50 }) => p50)),
            ms(median(({ p95 }) => p95)),
            median(({ rps }) => rps).toFixed(median(({ rps }) => rps) < 10 ? 1 : 0),
            ms(median(({ nodeCpu }) => nodeCpu)),
            database.length === 0 ? '' : ms(spread(database).median),
            median(({ statements }) => statements).toFixed(1),
          ],
        ];
      }),
    ),
  ];
}

function coldTable(cold: readonly ColdRequest[]): Table {
  const contenders = CONTENDER_NAMES.filter((name) =>
    cold.some(({ contender }) => contender === name),
  );
  const at = (query: QueryName, contender: ContenderName): string => {
    const found = cold.find((one) => one.query === query && one.contender === contender);
    return found === undefined ? '' : found.ms.toFixed(0);
  };
  return [
    ['query', ...contenders],
    ...QUERY_NAMES.filter((name) => cold.some(({ query }) => query === name)).map((query) => [
      query,
      ...contenders.map((contender) => at(query, contender)),
    ]),
  ];
}

/** Queries and concurrencies in the order in which they are named, each pair once. */
function slots(cells: readonly Cell[]): readonly (readonly [QueryName, number])[] {
  const concurrencies = [...new Set(cells.map(({ concurrency }) => concurrency))];
  return QUERY_NAMES.flatMap((query) =>
    concurrencies
      .toSorted((a, b) => a - b)
      .filter((concurrency) =>
        cells.some((cell) => cell.query === query && cell.concurrency === concurrency),
      )
      .map((concurrency) => [query, concurrency] as const),
  );
}

const factor = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
const printSpread = ({ median, least, most }: Spread): string =>
  least === most ? factor(median) : `${factor(median)} (${factor(least)} to ${factor(most)})`;

/** A table of Markdown, its columns as wide as they need to be; the first row is the head. */
export function printTable(rows: Table): string {
  const [head = []] = rows;
  const widths = head.map((_, column) =>
    Math.max(3, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.slice(1).map(line)].join('\n');
}
