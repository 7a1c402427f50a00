import { articleListArgs, articleListOrder } from './article-list.ts';
import { builder } from './builder.ts';
import { pageArgs } from './list-args.ts';
import {
  bestSupported,
  EntityOrder,
  entityOrders,
  EventOrder,
  eventOrders,
  latestEvent,
  mostMentioned,
  newestQuote,
  relevance,
} from './orders.ts';

builder.queryType({});

builder.queryFields((t) => {
  const byId = { id: t.arg.id({ required: true }) };
  const entityList = {
    args: {
      filter: t.arg({ type: 'EntityFilter' }),
      orderBy: t.arg({ type: EntityOrder }),
      ...pageArgs,
    },
    spec: {
      kind: 'connection',
      path: null,
      orders: entityOrders,
      defaultOrder: mostMentioned,
      relevance,
    },
  } as const;
  const one = { nullable: true, args: byId, spec: { kind: 'byId' } } as const;
  return {
    node: t.graph({ type: 'Node', ...one }),
    nodes: t.graph({
      type: t.listRef('Node', { nullable: true }),
      description: 'In the order of the ids; null where the graph holds none. At most 100.',
      args: { ids: t.arg.idList({ required: true }) },
      spec: { kind: 'byIds' },
    }),
    article: t.graph({
      type: 'Article',
      nullable: true,
      args: { by: t.arg({ type: 'ArticleBy', required: true }) },
      spec: { kind: 'by' },
    }),
    articles: t.graph({
      type: 'ArticleConnection',
      args: articleListArgs,
      spec: {
        kind: 'connection',
        path: null,
        ...articleListOrder,
      },
    }),
    entity: t.graph({
      type: 'Entity',
      nullable: true,
      description: 'By name: `entities(filter: {name: ...})`, best match first.',
      args: { by: t.arg({ type: 'EntityBy', required: true }) },
      spec: { kind: 'by' },
    }),
    entities: t.graph({ type: 'EntityConnection', ...entityList }),
    person: t.graph({ type: 'Person', ...one }),
    people: t.graph({ type: 'PersonConnection', ...entityList }),
    organization: t.graph({ type: 'Organization', ...one }),
    organizations: t.graph({ type: 'OrganizationConnection', ...entityList }),
    place: t.graph({ type: 'Place', ...one }),
    places: t.graph({ type: 'PlaceConnection', ...entityList }),
    event: t.graph({ type: 'Event', ...one }),
    events: t.graph({
      type: 'EventConnection',
      args: {
        filter: t.arg({ type: 'EventFilter' }),
        orderBy: t.arg({ type: EventOrder }),
        ...pageArgs,
      },
      spec: {
        kind: 'connection',
        path: null,
        orders: eventOrders,
        defaultOrder: latestEvent,
        relevance,
      },
    }),
    claim: t.graph({ type: 'Claim', ...one }),
    claims: t.graph({
      type: 'ClaimConnection',
      args: { filter: t.arg({ type: 'ClaimFilter' }), ...pageArgs },
      spec: {
        kind: 'connection',
        path: null,
        orders: {},
        defaultOrder: bestSupported,
        relevance: null,
      },
    }),
    quotes: t.graph({
      type: 'QuoteConnection',
      args: { filter: t.arg({ type: 'QuoteFilter' }), ...pageArgs },
      spec: {
        kind: 'connection',
        path: null,
        orders: {},
        defaultOrder: newestQuote,
        relevance,
      },
    }),
  };
});
