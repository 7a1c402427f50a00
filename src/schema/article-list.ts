import { builder } from './builder.ts';
import { pageArgs } from './list-args.ts';
import { ArticleOrder, articleOrders, newest, relevance } from './orders.ts';

/** Arguments of every list of articles. */
export const articleListArgs = builder.args((t) => ({
  filter: t.field({ type: 'ArticleFilter' }),
  orderBy: t.field({ type: ArticleOrder }),
  ...pageArgs,
}));

/** How every list of articles is sorted: newest first, or by what the client asks. */
export const articleListOrder = {
  orders: articleOrders,
  defaultOrder: newest,
  relevance,
} as const;
