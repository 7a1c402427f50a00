import { z } from 'zod';
import type { Reader, ReadOptions } from '../run/statement.ts';
import { readQuery } from './run-query.ts';

/** How much the graph holds today: current texts and live facts alone. */
export interface Statistics {
  readonly articles: number;
  readonly people: number;
  readonly organizations: number;
  readonly places: number;
  readonly events: number;
  readonly claims: number;
  readonly quotes: number;
  /** Namings, not pairs of article and entity. */
  readonly mentions: number;
  readonly firstPublishedAt: string | null;
  readonly lastPublishedAt: string | null;
}

const statisticsRow = z
  .tuple([
    z.number(),
    z.number(),
    z.number(),
    z.number(),
    z.number(),
    z.number(),
    z.number(),
    z.number(),
    z.string().nullable(),
    z.string().nullable(),
  ])
  .transform(
    ([
      articles,
      people,
      organizations,
      places,
      events,
      claims,
      quotes,
      mentions,
      firstPublishedAt,
      lastPublishedAt,
    ]): Statistics => ({
      articles,
      people,
      organizations,
      places,
      events,
      claims,
      quotes,
      mentions,
      firstPublishedAt,
      lastPublishedAt,
    }),
  );

export async function statistics(reader: Reader, options?: ReadOptions): Promise<Statistics> {
  const [row] = await readQuery(reader, 'statistics', {}, options);
  return statisticsRow.parse(row);
}
