import { z } from 'zod';
import { loadStatement } from '../run/load-statement.ts';
import type { Reader, ReadOptions } from '../run/statement.ts';

/** What to look for; `query` is Lucene's, made by `fulltextQuery`. */
export interface SearchQuery {
  readonly query: string;
  readonly kinds: readonly string[];
}

export interface SearchHit {
  readonly type: string;
  readonly key: string;
  readonly score: number;
}

const hits = z.array(z.tuple([z.string(), z.string(), z.number()]));
const count = z.tuple([z.tuple([z.number()])]);

/** Hand-written full-text search; the statements are read once, when the reader is made. */
export interface SearchReader {
  /** Hits behind the given one, best first. */
  hits(
    search: SearchQuery,
    page: { readonly limit: number; readonly after: Omit<SearchHit, 'type'> | null },
    options: ReadOptions,
  ): Promise<readonly SearchHit[]>;
  count(search: SearchQuery, options: ReadOptions): Promise<number>;
}

export function searchReader(reader: Reader): SearchReader {
  const searchText = loadStatement('search');
  const countText = loadStatement('search-count');
  return {
    hits: async ({ query, kinds }, { limit, after }, options) => {
      const { score: afterScore = null, key: afterId = null } = after ?? {};
      const parameters = { query, kinds, limit, afterScore, afterId };
      const rows = hits.parse(await reader.read({ text: searchText, parameters }, options));
      return rows.map(([type, key, score]) => ({ type, key, score }));
    },
    count: async ({ query, kinds }, options) => {
      const parameters = { query, kinds };
      const [[found]] = count.parse(await reader.read({ text: countText, parameters }, options));
      return found;
    },
  };
}
