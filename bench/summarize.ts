import type { Cell } from './measurement.ts';
import { QUERY_NAMES, type ContenderName, type QueryName } from './sample.ts';

/** A value with how far it went apart over the rounds. */
export interface Spread {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** One query at one concurrency, the two contenders compared round by round. */
export interface Ratio {
  readonly query: QueryName;
  readonly concurrency: number;
  readonly p50: Spread;
  readonly rps: Spread;
  /** CPU a request in Node: the steadier figure where others use the machine. */
  readonly nodeCpu: Spread;
}

/** How Dateline stands to another contender, over all queries that both answered. */
export interface Standing {
  /** Geometric mean of p50: ours over hand's, the peer's over ours. */
  readonly p50: number;
  /** Geometric mean of requests a second: ours over hand's, ours over the peer's. */
  readonly rps: number;
  /** Ratio of p50 of the query that does worst, its concurrencies taken together. */
  readonly worst: number;
}

export interface Summary {
  readonly vsHand: Standing | null;
  readonly vsPeer: Standing | null;
}

const OURS = 'dateline';

/** The figures of one contender over another's, for each cell that both have. */
export function ratios(
  cells: readonly Cell[],
  over: ContenderName,
  under: ContenderName,
): readonly Ratio[] {
  const of = (contender: ContenderName): ReadonlyMap<string, Cell> =>
    new Map(
      cells.filter((cell) => cell.contender === contender).map((cell) => [slotOf(cell), cell]),
    );
  const below = of(under);
  const pairs = [...of(over)].flatMap(([slot, cell]) => {
    const other = below.get(slot);
    return other === undefined ? [] : [{ cell, other }];
  });
  const groups = Map.groupBy(pairs, ({ cell }) => `${cell.query} ${cell.concurrency}`);
  return [...groups.values()].flatMap((rounds) => {
    const [first] = rounds;
    if (first === undefined) return [];
    const { query, concurrency } = first.cell;
    return [
      {
        query,
        concurrency,
        p50: spread(rounds.map(({ cell, other }) => cell.p50 / other.p50)),
        rps: spread(rounds.map(({ cell, other }) => cell.rps / other.rps)),
        nodeCpu: spread(rounds.map(({ cell, other }) => cell.nodeCpu / other.nodeCpu)),
      },
    ];
  });
}

/** How the contenders of `cells` stand to each other; null where one of the two was left out. */
export const summarize = (cells: readonly Cell[]): Summary => ({
  vsHand: standing(ratios(cells, OURS, 'hand'), ratios(cells, OURS, 'hand'), Math.max),
  vsPeer: standing(
    ratios(cells, 'neo4j-graphql', OURS),
    ratios(cells, OURS, 'neo4j-graphql'),
    Math.min,
  ),
});

function standing(
  byP50: readonly Ratio[],
  byRps: readonly Ratio[],
  worst: (...values: readonly number[]) => number,
): Standing | null {
  if (byP50.length === 0) return null;
  const perQuery = (own: readonly Ratio[], value: (ratio: Ratio) => number): readonly number[] =>
    QUERY_NAMES.map((query) => own.filter((ratio) => ratio.query === query))
      .filter(({ length }) => length > 0)
      .map((same) => geometricMean(same.map(value)));
  const p50 = perQuery(byP50, (ratio) => ratio.p50.median);
  return {
    p50: geometricMean(p50),
    rps: geometricMean(perQuery(byRps, (ratio) => ratio.rps.median)),
    worst: worst(...p50),
  };
}

const slotOf = ({ query, concurrency, round }: Cell): string => `${query} ${concurrency} ${round}`;

export const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);

/** Median, least and most of at least one value. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  const lower = sorted[sorted.length % 2 === 0 ? middle - 1 : middle] ?? upper;
  return {
    median: (lower + upper) / 2,
    least: sorted[0] ?? Number.NaN,
    most: sorted.at(-1) ?? Number.NaN,
  };
}
