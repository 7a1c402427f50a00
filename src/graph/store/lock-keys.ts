import type { Draft } from '../model/draft.ts';
import { entityId, type ArticleId, type EntityId } from '../model/identity.ts';
import { normalizeName } from '../model/name.ts';
import type { WriteTransaction } from '../run/connection.ts';
import { compareText, distinct } from './distinct.ts';
import { storedKey } from './resolve-key.ts';
import { runQuery } from './run-query.ts';

export const articleLock = (article: ArticleId): string => `article:${article}`;
export const urlLock = (url: string): string => `url:${url}`;
export const entityLock = (entity: EntityId): string => `entity:${entity}`;

/** What must stand still while a draft is linked: its entities and everybody who bears their names. */
export function draftLocks(draft: Draft, article: ArticleId): readonly string[] {
  return draft.entities.flatMap((entity) => {
    const { kind, name, names } = entity;
    const values = [name, ...names.map(({ value }) => value)];
    return [
      entityLock(entityId(kind, storedKey(entity, article))),
      ...values.map((value) => `name:${kind}:${normalizeName(value)}`),
    ];
  });
}

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
