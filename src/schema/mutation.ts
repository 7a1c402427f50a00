import type { DraftWarning } from '../graph/model/draft.ts';
import { MAX_EXTRACTED } from '../ingest/extracted-part.ts';
import { MAX_ITEMS } from '../ingest/read/feed/read-feed.ts';
import { ingestArticle, type Ingested } from '../resolvers/ingest-article.ts';
import { type FeedIngested, ingestFeed, type ItemFault } from '../resolvers/ingest-feed.ts';
import { retractArticle, type Retracted } from '../resolvers/retract-article.ts';
import { builder } from './builder.ts';
import { IngestPreview } from './ingest-preview.ts';

const IngestOutcome = builder.enumType('IngestOutcome', {
  values: ['CREATED', 'NEW_VERSION', 'UNCHANGED', 'DRY_RUN'] as const,
});

const DocumentInput = builder.inputType('DocumentInput', {
  description: 'Exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    plainText: t.string(),
    html: t.string({ description: 'A page; its own words say what is headline, caption, byline.' }),
    jsonLd: t.string({ description: 'A schema.org NewsArticle, as JSON-LD text.' }),
    ninjs: t.string({ description: 'An IPTC ninjs 2 or 3 item, as JSON text.' }),
  }),
});

const IngestArticleInput = builder.inputType('IngestArticleInput', {
  fields: (t) => ({
    document: t.field({ type: DocumentInput, required: true }),
    url: t.field({
      type: 'URL',
      description:
        'Canonical address; identity of the article together with what the document itself says.',
    }),
    publishedAt: t.field({ type: 'DateTime' }),
    publisher: t.string(),
    language: t.string(),
    replaces: t.id({ description: 'This text is a new version of that article.' }),
    dryRun: t.boolean({ defaultValue: false, description: 'Read and extract, store nothing.' }),
  }),
});

const IngestWarning = builder.objectRef<DraftWarning>('IngestWarning').implement({
  description:
    'What an article was stored without, or with doubt. `PARTLY_EXTRACTED`: of a text of more than ' +
    `${MAX_EXTRACTED} characters the part from \`start\` on is stored and searched, and names nobody.`,
  fields: (t) => ({
    code: t.exposeString('code'),
    message: t.exposeString('message'),
    start: t.exposeInt('start', { nullable: true }),
    end: t.exposeInt('end', { nullable: true }),
  }),
});

const IngestArticlePayload = builder.objectRef<Ingested>('IngestArticlePayload').implement({
  description: 'On a dry run `article` is null and `preview` tells what would be stored.',
  fields: (t) => ({
    article: t.field({
      type: 'Article',
      nullable: true,
      resolve: (ingested, _args, context, info) =>
        ingested.outcome === 'DRY_RUN'
          ? null
          : context.graph.load(info, { type: 'Article', key: ingested.articleId }),
    }),
    outcome: t.field({ type: IngestOutcome, resolve: ({ outcome }) => outcome }),
    preview: t.field({
      type: IngestPreview,
      nullable: true,
      resolve: (ingested) => (ingested.outcome === 'DRY_RUN' ? ingested : null),
    }),
    warnings: t.field({ type: [IngestWarning], resolve: ({ draft }) => draft.warnings }),
  }),
});

const IngestFeedInput = builder.inputType('IngestFeedInput', {
  description: 'An RSS, Atom, RDF or JSON feed, as text; each item is an article.',
  fields: (t) => ({
    feed: t.string({ required: true, description: `At most ${MAX_ITEMS} items.` }),
    publisher: t.string({
      description: 'Outlet of every item; the title of the feed unless said.',
    }),
  }),
});

const IngestFault = builder.objectRef<ItemFault>('IngestFault').implement({
  description: 'What is wrong with one item; the others are none the worse.',
  fields: (t) => ({
    item: t.exposeString('item', {
      description: 'Its id, else its address, its title or its number in the feed.',
    }),
    code: t.exposeString('code'),
    message: t.exposeString('message'),
  }),
});

const IngestFeedPayload = builder.objectRef<FeedIngested>('IngestFeedPayload').implement({
  description:
    'In the order of the feed: a result for each item that was stored, a fault for each other.',
  fields: (t) => ({
    results: t.field({ type: [IngestArticlePayload], resolve: ({ results }) => results }),
    faults: t.field({ type: [IngestFault], resolve: ({ faults }) => faults }),
  }),
});

const RetractArticlePayload = builder.objectRef<Retracted>('RetractArticlePayload').implement({
  fields: (t) => ({
    retractedId: t.exposeID('retractedId'),
    removedClaimIds: t.expose('removedClaimIds', { type: ['ID'] }),
  }),
});

builder.mutationType({
  fields: (t) => ({
    ingestArticle: t.field({
      type: IngestArticlePayload,
      args: { input: t.arg({ type: IngestArticleInput, required: true }) },
      resolve: (_root, { input }, context, info) =>
        ingestArticle(input, context, info.getAbortSignal()),
    }),
    ingestFeed: t.field({
      type: IngestFeedPayload,
      args: { input: t.arg({ type: IngestFeedInput, required: true }) },
      resolve: (_root, { input }, context, info) =>
        ingestFeed(input, context, info.getAbortSignal()),
    }),
    retractArticle: t.field({
      type: RetractArticlePayload,
      description: 'Takes back all that rests on this article alone, and nothing else.',
      args: { id: t.arg.id({ required: true }), reason: t.arg.string({ required: true }) },
      resolve: (_root, args, context) => retractArticle(args, context),
    }),
  }),
});
