import pLimit from 'p-limit';
import { CallerFault, ServiceFault } from '../errors.ts';
import { mergeFacts, type ReadArticle } from '../ingest/read/article-facts.ts';
import type { FeedItem } from '../ingest/read/feed/compose-item.ts';
import { readFeed } from '../ingest/read/feed/read-feed.ts';
import type { RequestContext } from './context.ts';
import { checkPublisher, storeDraft, type Stored } from './ingest-article.ts';

export interface IngestFeedInput {
  readonly feed: string;
  readonly publisher?: string | null | undefined;
}

/** Why an item was not stored. */
export interface ItemFault {
  readonly item: string;
  readonly code: string;
  readonly message: string;
}

/** What became of a feed: one or the other for each item, both in the order of the feed. */
export interface FeedIngested {
  readonly results: readonly Stored[];
  readonly faults: readonly ItemFault[];
}

/** Transactions side by side: more wait for each other's locks than help. */
const CONCURRENCY = 4;

/**
 * No item is begun later than this after the first: one that is begun may wait for others for as long
 * as a write may take, and both together are what a mutation has.
 */
const BEGIN_WITHIN_MS = 30_000;

/**
 * Stores every item of a feed as an article of its own.
 *
 * @throws CallerFault INVALID_DOCUMENT, LIMIT_EXCEEDED or BAD_USER_INPUT for the feed as a whole, with
 * nothing written. What is wrong with an item is told in its fault.
 */
export async function ingestFeed(
  { feed, publisher = null }: IngestFeedInput,
  context: RequestContext,
  signal: AbortSignal = new AbortController().signal,
): Promise<FeedIngested> {
  checkPublisher(publisher);
  const items = readItems(feed);
  const begun = Date.parse(context.now());
  const outcomes = new Map<FeedItem, Stored | ItemFault>();
  const ingest = async ({ item, article }: ReadItem): Promise<void> => {
    const isLate = (): boolean => Date.parse(context.now()) - begun > BEGIN_WITHIN_MS;
    outcomes.set(
      item,
      isLate()
        ? late(item)
        : await ingestItem({ item, article, publisher, isLate, signal }, context),
    );
  };
  const groups = Map.groupBy(
    items.flatMap((item) => {
      const read = readItem(item, context);
      if ('article' in read) return [read];
      outcomes.set(item, read);
      return [];
    }),
    // Versions of one article follow each other as the feed has them.
    ({ item, article: { facts } }) => facts.url ?? facts.providerId ?? item,
  );
  await pLimit(CONCURRENCY).map([...groups.values()], async (group) => {
    for (const one of group) await ingest(one);
  });
  const inOrder = items.flatMap((item) => outcomes.get(item) ?? []);
  return {
    results: inOrder.filter((outcome) => 'draft' in outcome),
    faults: inOrder.filter((outcome) => 'code' in outcome),
  };
}

/** The reader knows of documents; what a client sent is a feed. */
function readItems(feed: string): readonly FeedItem[] {
  try {
    return readFeed(feed).items;
  } catch (error) {
    if (!(error instanceof CallerFault)) throw error;
    throw new CallerFault(error.code, error.message, ['input', 'feed']);
  }
}

interface ReadItem {
  readonly item: FeedItem;
  readonly article: ReadArticle;
}

function readItem(item: FeedItem, context: RequestContext): ReadItem | ItemFault {
  try {
    return { item, article: item.read() };
  } catch (error) {
    return faultOf(item, error, context);
  }
}

interface BegunItem extends ReadItem {
  readonly publisher: string | null;
  readonly isLate: () => boolean;
  readonly signal: AbortSignal;
}

async function ingestItem(
  { item, article, publisher, isLate, signal }: BegunItem,
  context: RequestContext,
): Promise<Stored | ItemFault> {
  try {
    const facts = mergeFacts({ publisher }, article.facts);
    const draft = await context.provider.propose(article.document, facts, signal);
    // A model takes seconds: no write may begin behind them that outlives the request.
    return isLate() ? late(item) : await storeDraft(draft, context);
  } catch (error) {
    return faultOf(item, error, context);
  }
}

const late = ({ label }: FeedItem): ItemFault => ({
  item: label,
  code: 'TIMEOUT',
  message: 'The items before it took too long. Send it again, in a smaller feed.',
});

/** As an error of the whole answer would be told: in words, or by an id to search the log for. */
function faultOf({ label }: FeedItem, error: unknown, context: RequestContext): ItemFault {
  if (error instanceof CallerFault)
    return { item: label, code: error.code, message: error.message };
  context.logger.error(
    { requestId: context.requestId, item: label, err: error },
    'an item of a feed was not stored',
  );
  if (error instanceof ServiceFault) {
    const message = error.told ?? 'The graph did not answer. Send it again.';
    return { item: label, code: error.code, message };
  }
  return {
    item: label,
    code: 'INTERNAL_SERVER_ERROR',
    message: `Something went wrong on our side. The log tells more under ${context.requestId}.`,
  };
}
