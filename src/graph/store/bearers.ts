import { z } from 'zod';
import type { KnownNamesake } from '../model/candidates.ts';
import type { Draft } from '../model/draft.ts';
import { bearerId, type ArticleId, type EntityKey, type VersionId } from '../model/identity.ts';
import { printTold, tellApart } from '../model/namesakes.ts';
import type { WriteTransaction } from '../run/connection.ts';
import type { Row } from '../run/statement.ts';
import { int } from '../run/value.ts';
import { runQuery } from './run-query.ts';

/** The current texts that use a name and tell the same of who bears it. */
export interface Bearer extends KnownNamesake {
  readonly id: string;
  /** Under which these texts are stored; null where they do not tell who is meant. */
  readonly key: EntityKey | null;
}

/** More texts of one name are not linked again for one more: they stay as they were read. */
const MOST_RELINKED = 200;

const bearerRows = z.array(
  z
    .tuple([z.string(), z.string(), z.array(z.string()), z.string().nullable(), z.number()])
    .transform(([id, block, told, key, texts]): Bearer => ({
      id,
      block: block as EntityKey,
      told,
      key: key as EntityKey | null,
      texts,
    })),
);

export const parseBearers = (rows: readonly Row[]): readonly Bearer[] => bearerRows.parse(rows);

/** What a linked draft tells of those whose names others may bear too. */
export const bearersOf = (draft: Draft): readonly Bearer[] =>
  draft.entities.flatMap(({ bearing, key, scope }) =>
    bearing === undefined
      ? []
      : [
          {
            id: bearerId(bearing.block, bearing.told),
            ...bearing,
            key: scope === 'graph' ? key : null,
            texts: 1,
          },
        ],
  );

/** Takes back what versions tell of who bears a name; its blocks must be locked. */
export async function withdrawBearers(
  transaction: WriteTransaction,
  versions: readonly VersionId[],
): Promise<void> {
  if (versions.length > 0) await runQuery(transaction, 'withdraw-bearers', { versions });
}

/**
 * Gives all who bear the names the keys that their texts make of them together.
 *
 * @param bearers All that the graph knows of the names, as they were before.
 * @param own What the text that is being written adds.
 * @returns the articles whose texts stand under other keys now and must be linked again.
 */
export async function settleBearers(
  transaction: WriteTransaction,
  bearers: readonly Bearer[],
  own: readonly Bearer[],
): Promise<readonly ArticleId[]> {
  const byBlock = Map.groupBy([...bearers, ...own], ({ block }) => block);
  const moved = [...byBlock].flatMap(([block, namesakes]) => {
    const keys = new Map(
      tellApart(block, namesakes).map(({ told, key }) => [printTold(told), key]),
    );
    return bearers
      .filter((bearer) => bearer.block === block)
      .map((bearer) => ({ ...bearer, to: keys.get(printTold(bearer.told)) ?? null }))
      .filter(({ key, to }) => key !== to);
  });
  if (moved.length === 0) return [];
  const rows = await runQuery(transaction, 'settle-bearers', {
    bearers: moved.map(({ id, to }) => ({ id, key: to })),
    limit: int(MOST_RELINKED),
  });
  return z
    .array(z.tuple([z.string()]))
    .parse(rows)
    .map(([article]) => article as ArticleId);
}
