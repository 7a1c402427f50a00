import type { Draft, DraftEntity } from '../model/draft.ts';
import { entityId, type ArticleId, type EntityId, type EntityKey } from '../model/identity.ts';
import type { WriteTransaction } from '../run/connection.ts';
import { compareText, distinct } from './distinct.ts';
import { storedKey } from './resolve-key.ts';
import { runQuery } from './run-query.ts';

export const articleLock = (article: ArticleId): string => `article:${article}`;
export const urlLock = (url: string): string => `url:${url}`;
export const entityLock = (entity: EntityId): string => `entity:${entity}`;

/**
 * Of a key that a name gives: whoever bears the name is told from the others under it. Its words in any
 * order, since linking may turn them round.
 */
export function nameLock(key: EntityKey): string {
  const [, kind = '', name = ''] = /^([^:]*):([^#]*)/u.exec(key) ?? [];
  return `name:${kind}:${name.split(/[ -]+/u).toSorted(compareText).join(' ')}`;
}

/** What must stand still while a draft is linked: its entities and everybody who bears their names. */
export const draftLocks = (draft: Draft, article: ArticleId): readonly string[] =>
  draft.entities.flatMap((entity) => {
    const own = entityLock(entityId(entity.kind, storedKey(entity, article)));
    return mayBeNamesake(entity) ? [own, nameLock(entity.key)] : [own];
  });

const mayBeNamesake = ({ kind, scope }: DraftEntity): boolean =>
  scope === 'graph' && (kind === 'PERSON' || kind === 'ORGANIZATION');

/** The order in which every writer locks. */
export const sortedLocks = (keys: readonly string[]): readonly string[] =>
  distinct(keys).toSorted(compareText);

/** Waits until no other writer holds any of the keys, then holds them until the transaction ends. */
export async function lockKeys(
  transaction: WriteTransaction,
  keys: readonly string[],
): Promise<void> {
  if (keys.length > 0) await runQuery(transaction, 'lock-keys', { keys: sortedLocks(keys) });
}
