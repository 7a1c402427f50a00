import { z } from 'zod';
import type { ArticleId } from '../../model/identity.ts';
import type { WriteTransaction } from '../../run/connection.ts';
import { runQuery } from '../run-query.ts';

export interface OriginMove {
  readonly from: string;
  readonly to: string;
  /** Some or all of those whose origin is `from`. */
  readonly articles: readonly ArticleId[];
}

const tieRows = z.array(z.tuple([z.string(), z.string(), z.string(), z.boolean()]));

/**
 * Makes articles another origin's, and with them every count of origins that they stand behind: one
 * more where the old origin stays without them, one less where the new one was there before.
 */
export async function moveOrigin(transaction: WriteTransaction, move: OriginMove): Promise<void> {
  const ties = tieRows
    .parse(await runQuery(transaction, 'ties-of-articles', { ...move }))
    .map(([id, subject, object, wasThere]) => ({ id, subject, object, wasThere }));
  await runQuery(transaction, 'move-mentions', { ...move });
  await runQuery(transaction, 'move-assertions', { ...move });
  if (ties.length > 0) await runQuery(transaction, 'recount-moved-ties', { from: move.from, ties });
}
