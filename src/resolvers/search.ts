import type { GraphQLSchema } from 'graphql';
import { CallerFault } from '../errors.ts';
import { decodeCursor, encodeCursor } from '../graph/compile/cursor.ts';
import type { OrderKey } from '../graph/compile/declaration.ts';
import { fulltextQuery } from '../graph/compile/fulltext-query.ts';
import { readPage } from '../graph/compile/page.ts';
import type { GraphRecord } from '../graph/plain/record.ts';
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
  readonly node: GraphRecord;
}

export interface FoundPage {
  readonly edges: readonly FoundEdge[];
  readonly nodes: readonly GraphRecord[];
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
export async function search(
  args: SearchArgs,
  context: RequestContext,
  schema: GraphQLSchema,
): Promise<FoundPage> {
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
  const loaded = await Promise.all(kept.map((hit) => context.graph.load(schema, hit)));
  const edges = kept.flatMap(({ key, score }, index): FoundEdge[] => {
    const node = loaded[index];
    // A hit that was taken back since the index answered is no hit any more.
    return node ? [{ cursor: encodeCursor(TAG, [score, key]), score, node }] : [];
  });
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      hasNextPage: hits.length > page.size,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: () => context.search.count(wanted, context.readOptions()),
  };
}

function readAfter(cursor: string): Omit<SearchHit, 'type'> {
  const [score, key] = decodeCursor(cursor, TAG, KEYS, 'after');
  return { score: Number(score), key: String(key) };
}
