import { nodeColumns } from '../../graph/pothos/columns.ts';
import { builder } from '../builder.ts';
import { EntityKind } from '../enums.ts';
import { restrict } from '../filters/restrict.ts';
import { pageArgs } from '../list-args.ts';
import {
  ArticleEntityOrder,
  articleEntityOrders,
  bestSupported,
  byEdgeOrder,
  latestRecorded,
  mostSalient,
  newestQuote,
} from '../orders.ts';
import { along, into, out, toCurrent } from '../paths.ts';

const article = nodeColumns('Article');

builder.graphObject('Article', {
  source: { kind: 'node', label: 'Article' },
  interfaces: ['Node'],
  fields: (t) => ({
    url: t.property(article.url, { type: 'URL' }),
    headline: t.property(article.headline, {
      description: 'The first sentence where the document has no headline.',
    }),
    standfirst: t.property(article.standfirst),
    byline: t.property(article.byline),
    language: t.property(article.language, { description: 'BCP 47; `und` when unknown.' }),
    publishedAt: t.property(article.publishedAt),
    retrievedAt: t.property(article.retrievedAt),
    publisher: t.graph({
      type: 'Organization',
      nullable: true,
      spec: { kind: 'related', path: { steps: [out('PUBLISHED_BY', 'Organization')] } },
    }),
    credits: t.graph({
      type: ['Organization'],
      description:
        'Whom the text credits or cites as its source, nearest first (`KCNA reported`). ' +
        'Picture credits are blocks, not these.',
      spec: {
        kind: 'relatedList',
        path: along(out('CREDITS', 'Organization')),
        order: byEdgeOrder,
      },
    }),
    copyCount: t.graph({
      type: 'Int',
      description:
        'How many articles we hold of the same origin (copies of one wire text), itself included.',
      spec: { kind: 'countAlike', label: 'Article', property: 'origin' },
    }),
    version: t.graph({
      type: 'ArticleVersion',
      description: 'The text that is current; earlier texts stay readable through `versions`.',
      spec: { kind: 'related', path: { steps: [toCurrent] } },
    }),
    versions: t.graph({
      type: 'ArticleVersionConnection',
      description: 'Every text of the article, the latest recorded first.',
      args: pageArgs,
      spec: {
        kind: 'connection',
        path: { steps: [out('HAS_VERSION', 'ArticleVersion')] },
        orders: {},
        defaultOrder: latestRecorded,
        relevance: null,
      },
    }),
    entities: t.graph({
      type: 'ArticleEntityConnection',
      description: 'Who and what the article mentions, once per entity.',
      args: {
        kinds: t.arg({
          type: [EntityKind],
          ...restrict({ kind: 'in', on: 'node', property: 'kind' }),
        }),
        orderBy: t.arg({
          type: ArticleEntityOrder,
          defaultValue: { field: 'SALIENCE', direction: 'DESC' },
        }),
        ...pageArgs,
      },
      spec: {
        kind: 'connection',
        path: along(out('MENTIONS', 'Entity')),
        orders: articleEntityOrders,
        defaultOrder: mostSalient,
        relevance: null,
      },
    }),
    claims: t.graph({
      type: 'ClaimConnection',
      args: { filter: t.arg({ type: 'ClaimFilter' }), ...pageArgs },
      spec: {
        kind: 'connection',
        path: { steps: [toCurrent, into('IN', 'Assertion'), out('OF', 'Claim')] },
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
        path: { steps: [toCurrent, into('IN', 'Quote')] },
        orders: {},
        defaultOrder: newestQuote,
        relevance: null,
      },
    }),
    links: t.graph({
      type: ['ArticleLink'],
      spec: {
        kind: 'elements',
        columns: {
          lists: { kind: 'linkKinds', title: 'linkTitles', url: 'linkUrls' },
          constants: {},
        },
      },
    }),
  }),
});

builder.graphConnection('Article', 'Article');
