import { CallerFault } from '../../errors.ts';
import { changeId, type ArticleId } from '../model/identity.ts';
import { NODES } from '../model/nodes.ts';
import type { GraphConnection, WriteTransaction } from '../run/connection.ts';
import { distinct } from './distinct.ts';
import { encodeProperties } from './encode.ts';
import { withdrawBearers } from './bearers.ts';
import { entityLock, lockKeys, nameLock } from './lock-keys.ts';
import { settleOrigin } from './origin/settle-origin.ts';
import { runQuery } from './run-query.ts';
import { settleNamesakes } from './settle-namesakes.ts';
import { settleTies } from './settle-ties.ts';
import type { Link } from './store-text.ts';
import { openArticle } from './stored-article.ts';
import { deleteOrphans, withdrawFacts } from './withdraw-facts.ts';
import { WRITE_OPTIONS } from './write-options.ts';

export interface RetractRequest {
  readonly articleId: ArticleId;
  readonly reason: string;
  /** RFC 3339 in UTC. */
  readonly now: string;
  readonly actor: string;
  /** Links texts again that the article kept apart; without it they stay as they were read. */
  readonly link?: Link;
}

export interface RetractResult {
  /** Claims that this article alone made. */
  readonly removedClaimIds: readonly string[];
  readonly bookmarks: readonly string[];
}

/**
 * Takes back an article, all its versions, and what rests on them alone.
 *
 * @throws CallerFault NOT_FOUND for an article that the graph does not hold.
 */
export async function retractArticle(
  connection: GraphConnection,
  request: RetractRequest,
): Promise<RetractResult> {
  let earlier: readonly string[] | undefined;
  const { value, bookmarks } = await connection.write(async (transaction) => {
    const removed = await retractOnce(transaction, request);
    // The article is gone because the commit of an earlier try was lost on its way back.
    if (removed === null && !(transaction.mayBeCommitted && earlier !== undefined))
      throw new CallerFault('NOT_FOUND', 'There is no such article to retract.', ['id']);
    earlier = removed ?? earlier;
    return earlier ?? [];
  }, WRITE_OPTIONS);
  return { removedClaimIds: value, bookmarks };
}

async function retractOnce(
  transaction: WriteTransaction,
  { articleId: article, reason, now, actor, link }: RetractRequest,
): Promise<readonly string[] | null> {
  const stored = await openArticle(transaction, { article, url: null, isNamed: true });
  if (stored === null) return null;
  const described = distinct(stored.versions.flatMap(({ entities }) => entities));
  const left = distinct(stored.versions.flatMap(({ blocks }) => blocks));
  await lockKeys(transaction, [...described.map(entityLock), ...left.map(nameLock)]);
  await withdrawBearers(
    transaction,
    stored.versions.map(({ id }) => id),
  );
  await settleOrigin(transaction, { article: stored.id, isStored: true, marks: null });
  const { ties, entities, removedClaimIds } = await withdrawFacts(transaction, {
    article,
    versions: stored.versions.map(({ id }) => id),
    isCurrent: true,
    keep: false,
  });
  await settleTies(transaction, article, ties);
  await runQuery(transaction, 'delete-article', { article });
  await deleteOrphans(transaction, entities);
  const relinked =
    link === undefined
      ? []
      : await settleNamesakes(transaction, { article, link, own: [], known: [], left });
  const current = stored.versions.find(({ isCurrent }) => isCurrent) ?? stored.versions[0];
  if (current !== undefined)
    await runQuery(transaction, 'write-change', {
      id: changeId(current.id, 'RETRACTED', now),
      properties: encodeProperties(NODES.Change.properties, {
        at: now,
        kind: 'RETRACTED',
        subjects: [article, ...described, ...removedClaimIds, ...relinked],
        actor,
        detail: reason,
      }),
    });
  return removedClaimIds;
}
