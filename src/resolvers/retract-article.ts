import { encodeGlobalId } from '../graph/compile/global-id.ts';
import { CallerFault } from '../errors.ts';
import { link } from '../ingest/link/link.ts';
import type { RequestContext } from './context.ts';
import { articleKey } from './ingest-article.ts';

const MAX_REASON = 2000;

export interface Retracted {
  readonly retractedId: string;
  readonly removedClaimIds: readonly string[];
}

/**
 * Takes back all that rests on the article alone.
 *
 * @throws CallerFault NOT_FOUND for an article that the graph does not hold.
 */
export async function retractArticle(
  { id, reason }: { readonly id: string; readonly reason: string },
  context: RequestContext,
): Promise<Retracted> {
  if (reason.trim() === '' || reason.length > MAX_REASON)
    throw new CallerFault(
      'BAD_USER_INPUT',
      `Give a reason of 1 to ${MAX_REASON} characters; it is kept in the log of changes.`,
      ['reason'],
    );
  const articleId = articleKey(id, ['id']);
  const retracted = await context.store.retract({
    articleId,
    reason,
    now: context.now(),
    actor: 'api',
    link,
  });
  context.sawWrite(retracted.bookmarks);
  const removedClaimIds = retracted.removedClaimIds.map((key) => encodeGlobalId('Claim', key));
  return { retractedId: id, removedClaimIds };
}
