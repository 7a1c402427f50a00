import { search, SEARCH_KINDS, type FoundEdge, type FoundPage } from '../resolvers/search.ts';
import { builder } from './builder.ts';
import { forwardArgs } from './list-args.ts';

const SearchKind = builder.enumType('SearchKind', { values: SEARCH_KINDS });

const SearchResult = builder.unionType('SearchResult', {
  types: ['Article', 'Person', 'Organization', 'Place', 'Event', 'Quote'],
  resolveType: (record) => record.type,
});

const SearchEdge = builder.objectRef<FoundEdge>('SearchEdge').implement({
  fields: (t) => ({
    cursor: t.exposeString('cursor'),
    node: t.expose('node', { type: SearchResult }),
    score: t.exposeFloat('score'),
  }),
});

const SearchConnection = builder.objectRef<FoundPage>('SearchConnection').implement({
  fields: (t) => ({
    edges: t.expose('edges', { type: [SearchEdge] }),
    nodes: t.expose('nodes', { type: [SearchResult] }),
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
    resolve: (_root, args, context, info) => search(args, context, info.schema),
  }),
);
