import { typeOf } from '../graph/pothos/type-of.ts';
import {
  loadHit,
  search,
  SEARCH_KINDS,
  type FoundEdge,
  type FoundPage,
} from '../resolvers/search.ts';
import { builder } from './builder.ts';
import { forwardArgs } from './list-args.ts';

const SearchKind = builder.enumType('SearchKind', { values: SEARCH_KINDS });

const SearchResult = builder.unionType('SearchResult', {
  types: ['Article', 'Person', 'Organization', 'Place', 'Event', 'Quote'],
  resolveType: typeOf,
});

const SearchEdge = builder.objectRef<FoundEdge>('SearchEdge').implement({
  fields: (t) => ({
    cursor: t.exposeString('cursor'),
    node: t.field({
      type: SearchResult,
      resolve: (edge, _args, context, info) => loadHit(edge, context, info),
    }),
    score: t.exposeFloat('score'),
  }),
});

const SearchConnection = builder.objectRef<FoundPage>('SearchConnection').implement({
  fields: (t) => ({
    edges: t.expose('edges', { type: [SearchEdge] }),
    nodes: t.field({
      type: [SearchResult],
      resolve: ({ edges }, _args, context, info) =>
        Promise.all(edges.map((edge) => loadHit(edge, context, info))),
    }),
    pageInfo: t.expose('pageInfo', { type: 'PageInfo' }),
    totalCount: t.int({ nullable: true, resolve: ({ totalCount }) => totalCount() }),
  }),
});

builder.queryField('search', (t) =>
  t.field({
    type: SearchConnection,
    description: 'Full text over articles, names and the words said, best hit first.',
    args: {
      query: t.arg.string({ required: true }),
      kinds: t.arg({ type: [SearchKind] }),
      ...forwardArgs,
    },
    resolve: (_root, args, context) => search(args, context),
  }),
);
