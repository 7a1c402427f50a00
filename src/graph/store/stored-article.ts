import { z } from 'zod';
import { CallerFault } from '../../errors.ts';
import type { ArticleId, EntityId, EntityKey, VersionId } from '../model/identity.ts';
import type { WriteTransaction } from '../run/connection.ts';
import { articleLock, sortedLocks, urlLock } from './lock-keys.ts';
import { runQuery } from './run-query.ts';

export interface StoredVersion {
  readonly id: VersionId;
  readonly sha256: string;
  readonly recordedAt: string;
  readonly isCurrent: boolean;
  /** Everybody whom the version describes. */
  readonly entities: readonly EntityId[];
  /** Names of it that others may bear too. */
  readonly blocks: readonly EntityKey[];
}

/** What the graph holds of an article, read under its lock. */
export interface StoredArticle {
  readonly id: ArticleId;
  readonly url: string | null;
  readonly retrievedAt: string;
  readonly versions: readonly StoredVersion[];
}

export interface ArticleAddress {
  readonly article: ArticleId;
  readonly url: string | null;
  /** The caller named the article itself, so its address does not decide which one is meant. */
  readonly isNamed: boolean;
}

const openRow = z.tuple([
  z.string().nullable(),
  z.string().nullable(),
  z.string().nullable(),
  z.string().nullable(),
  z.array(
    z.tuple([
      z.string(),
      z.string(),
      z.string(),
      z.boolean(),
      z.array(z.string()),
      z.array(z.string()),
    ]),
  ),
]);

/**
 * Locks an article by its id and address, and reads it.
 *
 * @returns null when the graph does not hold it.
 * @throws CallerFault CONFLICT when the address belongs to another article than the named one.
 */
export async function openArticle(
  transaction: WriteTransaction,
  address: ArticleAddress,
  alsoLock: readonly string[] = [],
): Promise<StoredArticle | null> {
  const { article, url, isNamed } = address;
  const keys = [articleLock(article), ...(url === null ? [] : [urlLock(url)]), ...alsoLock];
  const parameters = { keys: sortedLocks(keys), article, url, prefersId: isNamed };
  const [row] = await runQuery(transaction, 'open-article', parameters);
  const [id, idByUrl, storedUrl, retrievedAt, versions] = openRow.parse(row);
  if (isNamed && idByUrl !== null && idByUrl !== id)
    throw new CallerFault('CONFLICT', 'Another article has this address; retract it first.', [
      'input',
      'url',
    ]);
  if (id === null || retrievedAt === null) return null;
  const lock = articleLock(id as ArticleId);
  // First met under another id: it must be locked by its own, and read again.
  if (!keys.includes(lock)) return openArticle(transaction, address, [...alsoLock, lock]);
  return {
    id: id as ArticleId,
    url: storedUrl,
    retrievedAt,
    versions: versions.map(([version, sha256, recordedAt, isCurrent, entities, blocks]) => ({
      id: version as VersionId,
      sha256,
      recordedAt,
      isCurrent,
      entities: entities as EntityId[],
      blocks: blocks as EntityKey[],
    })),
  };
}

/** What a caller is told who replaces the text of an article that nobody knows. */
export const unknownReplaces = (): CallerFault =>
  new CallerFault('NOT_FOUND', 'There is no such article to replace the text of.', [
    'input',
    'replaces',
  ]);
