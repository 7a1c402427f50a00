import { z } from 'zod';
import type { ArticleId, EntityId, VersionId } from '../model/identity.ts';
import { PREDICATE_NAMES } from '../model/predicates.ts';
import type { WriteTransaction } from '../run/connection.ts';
import { int } from '../run/value.ts';
import { roleOf, tieIdentity } from './arrange-claims.ts';
import { distinctBy } from './distinct.ts';
import { runQuery } from './run-query.ts';
import { settleDescriptions, type WithdrawnDescription } from './settle-descriptions.ts';
import type { TieChange } from './settle-ties.ts';

export interface Withdrawal {
  readonly article: ArticleId;
  readonly versions: readonly VersionId[];
  /** One of the versions is the current one. */
  readonly isCurrent: boolean;
  /** Superseded facts stay, behind all current ones; those of a retracted article go. */
  readonly keep: boolean;
}

export interface Withdrawn {
  /** To be settled once the transaction has written all its claims. */
  readonly ties: readonly TieChange[];
  /** Entities that may have nothing left; see `deleteOrphans`. */
  readonly entities: readonly EntityId[];
  /** Claims that nobody makes any more. */
  readonly removedClaimIds: readonly string[];
}

const factRow = z.tuple([
  z.string(),
  z.string().nullable(),
  z.string(),
  z.string(),
  z.boolean(),
  z.enum(PREDICATE_NAMES),
  z.string(),
  z.string().nullable(),
]);

const descriptionRow = z
  .tuple([z.string(), z.string(), z.boolean(), z.array(z.string())])
  .transform(([entity, content, isCurrent, usedNames]): WithdrawnDescription => ({
    entity: entity as EntityId,
    content,
    isCurrent,
    usedNames,
  }));

/**
 * Takes what versions say out of every count, so that the rest of the graph looks as if they had not
 * said it.
 */
export async function withdrawFacts(
  transaction: WriteTransaction,
  { article, versions, isCurrent, keep }: Withdrawal,
): Promise<Withdrawn> {
  if (isCurrent) await runQuery(transaction, 'withdraw-mentions', { article, keep });
  const facts = z
    .array(factRow)
    .parse(await runQuery(transaction, 'withdraw-facts', { versions, keep }));
  const removedClaimIds = await withdrawClaims(transaction, facts);
  const descriptions = z
    .array(descriptionRow)
    .parse(await runQuery(transaction, 'withdraw-descriptions', { versions, keep }));
  await settleDescriptions(transaction, descriptions);
  return {
    ties: withdrawnTies(facts),
    entities: distinctBy(descriptions, ({ entity }) => entity).map(({ entity }) => entity),
    removedClaimIds,
  };
}

/** Drops what no text describes any more. Last, when all that still needs them has been written. */
export async function deleteOrphans(
  transaction: WriteTransaction,
  entities: readonly EntityId[],
): Promise<void> {
  if (entities.length > 0) await runQuery(transaction, 'delete-orphans', { entities });
}

type FactRow = z.infer<typeof factRow>;

async function withdrawClaims(
  transaction: WriteTransaction,
  facts: readonly FactRow[],
): Promise<readonly string[]> {
  const byClaim = [...Map.groupBy(facts, ([claim]) => claim)];
  if (byClaim.length === 0) return [];
  const claims = byClaim.map(([id, rows]) => {
    const live = rows.find(([, , , , isLive]) => isLive);
    return { id, live: int(live === undefined ? 0 : 1), origin: live?.[2] ?? '' };
  });
  const rows = await runQuery(transaction, 'withdraw-claims', { claims });
  return z
    .array(z.tuple([z.string(), z.boolean()]))
    .parse(rows)
    .filter(([, isGone]) => isGone)
    .map(([id]) => id)
    .toSorted();
}

/** Only what was live and asserted stood behind a tie. */
function withdrawnTies(facts: readonly FactRow[]): readonly TieChange[] {
  const changes = facts.flatMap(
    ([, tie, origin, label, isLive, predicate, subject, object]): readonly TieChange[] => {
      if (tie === null || !isLive || object === null) return [];
      const ends = { subject: subject as EntityId, object: object as EntityId };
      const identity = tieIdentity(predicate, ends.subject, ends.object, roleOf(predicate, label));
      return [{ tie: identity, sign: -1, origin, labels: [label] }];
    },
  );
  return [...Map.groupBy(changes, ({ tie }) => tie.id).values()].flatMap((same) => {
    const [first] = same;
    return first === undefined ? [] : [{ ...first, labels: same.flatMap(({ labels }) => labels) }];
  });
}
