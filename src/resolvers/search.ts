import type { GraphQLResolveInfo } from 'graphql';
import { CallerFault, ServiceFault } from '../errors.ts';
import { decodeCursor, encodeCursor } from '../graph/compile/cursor.ts';
import type { OrderKey } from '../graph/compile/declaration.ts';
import { fulltextQuery } from '../graph/compile/fulltext-query.ts';
import { readPage } from '../graph/compile/page.ts';
import type { GlobalId } from '../graph/compile/global-id.ts';
import type { Loaded } from '../graph/pothos/graph-reading.ts';
import type { SearchHit } from '../graph/queries/search.ts';
import type { RequestContext } from './context.ts';

export const SEARCH_KINDS = [
  'ARTICLE',
  'PERSON',
  'ORGANIZATION',
  'PLACE',
  'EVENT',
  'QUOTE',
] as const;

export interface SearchArgs {
  readonly query: string;
  readonly kinds?: readonly string[] | null | undefined;
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface FoundEdge {
  readonly cursor: string;
  readonly score: number;
  /** What was found; it is read when it is asked for. */
  readonly id: GlobalId;
}

export interface FoundPage {
  readonly edges: readonly FoundEdge[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

const TAG = 'Query.search';
const KEYS: readonly OrderKey[] = [
  { on: 'score', property: '', descending: true, nullable: false, instant: false },
];

/**
 * Full text over articles, names and quotes, best hit first.
 *
 * @throws CallerFault BAD_USER_INPUT for words without a letter, bad paging or a foreign cursor.
 */
export async function search(args: SearchArgs, context: RequestContext): Promise<FoundPage> {
  const query = fulltextQuery(args.query);
  if (query === null)
    throw new CallerFault('BAD_USER_INPUT', 'Give at least one word to look for.', ['query']);
  const page = readPage(args);
  const wanted = { query, kinds: args.kinds ?? SEARCH_KINDS };
  const hits = await context.search.hits(
    wanted,
    { limit: page.size + 1, after: page.after === null ? null : readAfter(page.after) },
    context.readOptions(),
  );
  const kept = hits.slice(0, page.size);
  const edges = kept.map(({ type, key, score }): FoundEdge => ({
    cursor: encodeCursor(TAG, [score, key]),
    score,
    id: { type, key },
  }));
  return {
    edges,
    pageInfo: {
      hasNextPage: hits.length > page.size,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => context.search.count(wanted, context.readOptions()),
  };
}

/**
 * Reads what is asked of a hit.
 *
 * @throws ServiceFault UNAVAILABLE where it was taken back since the index answered: asked again, the
 * search does not find it.
 */
export async function loadHit(
  { id }: FoundEdge,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<Loaded> {
  const loaded = await context.graph.load(info, id);
  if (loaded === null) throw new ServiceFault('UNAVAILABLE', 'a hit was taken back meanwhile');
  return loaded;
}

function readAfter(cursor: string): Omit<SearchHit, 'type'> {
  const [score, key] = decodeCursor(cursor, TAG, KEYS, 'after');
  return { score: Number(score), key: String(key) };
}
