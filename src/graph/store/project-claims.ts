import { z } from 'zod';
import type { EntityId } from '../model/identity.ts';
import { PREDICATE_NAMES } from '../model/predicates.ts';
import type { GraphConnection, WriteTransaction } from '../run/connection.ts';
import { int } from '../run/value.ts';
import { roleOf, tieIdentity } from './arrange-claims.ts';
import type { TieIdentity } from './facts.ts';
import { foldValidity, tieProperties } from './fold-tie.ts';
import { entityLock, lockKeys } from './lock-keys.ts';
import { readQuery, runQuery } from './run-query.ts';
import { writeTies } from './settle-ties.ts';

const PAGE = 500;
const DROP_AT_ONCE = 10_000;
/** Pages hold many ties; nobody waits at the other end of this. */
const TIMEOUT_MS = 120_000;

const tieRow = z.tuple([z.string(), z.enum(PREDICATE_NAMES), z.string(), z.string(), z.string()]);

const nullable = z.string().nullable();
const recountRow = z.tuple([
  z.string(),
  z.array(z.tuple([z.string(), nullable, nullable, nullable])),
  z.array(z.tuple([z.string(), z.number()])),
  z.number(),
  z.number(),
]);

/**
 * Drops and rebuilds every projected edge from the live claims and their assertions.
 *
 * @returns how many edges there are now.
 */
export async function projectClaims(connection: GraphConnection): Promise<number> {
  const options = { timeoutMs: TIMEOUT_MS };
  for (let dropped = 1; dropped > 0;) {
    const limit = int(DROP_AT_ONCE);
    const drop = (transaction: WriteTransaction): ReturnType<typeof runQuery> =>
      runQuery(transaction, 'drop-ties', { limit });
    const { value } = await connection.write(drop, options);
    dropped = z.number().parse(value[0]?.[0]);
  }
  let projected = 0;
  for (let after = ''; ;) {
    const rows = await readQuery(connection, 'page-tie-ids', { after, limit: int(PAGE) }, options);
    const ties = z.array(tieRow).parse(rows).map(identify);
    const last = ties.at(-1);
    if (last === undefined) return projected;
    const work = (transaction: WriteTransaction): Promise<number> => rebuildTies(transaction, ties);
    projected += (await connection.write(work, options)).value;
    after = last.id;
  }
}

async function rebuildTies(
  transaction: WriteTransaction,
  ties: readonly TieIdentity[],
): Promise<number> {
  // Who writes articles meanwhile moves the same counts; the ends' locks keep the two apart.
  await lockKeys(
    transaction,
    ties.flatMap(({ subject, object }) => [entityLock(subject), entityLock(object)]),
  );
  const rows = await runQuery(transaction, 'recount-ties', { ties: ties.map(({ id }) => id) });
  const counted = new Map(rows.map((row) => [row[0], recountRow.parse(row)]));
  const settled = ties.flatMap((tie) => {
    const row = counted.get(tie.id);
    if (row === undefined) return [];
    const [, claims, labels, articles, origins] = row;
    const validity = foldValidity(
      claims.map(([, valid, validFrom, validTo]) => ({ valid, validFrom, validTo })),
    );
    const properties = tieProperties({
      id: tie.id,
      role: tie.role,
      claims: claims.map(([id]) => id),
      labels: new Map(labels),
      articles,
      origins,
      ...validity,
    });
    return [{ ...tie, properties, isSupported: claims.length > 0 }];
  });
  const supported = settled.filter(({ isSupported }) => isSupported);
  await writeTies(transaction, supported);
  return supported.length;
}

function identify([, predicate, label, subject, object]: z.infer<typeof tieRow>): TieIdentity {
  return tieIdentity(predicate, subject as EntityId, object as EntityId, roleOf(predicate, label));
}
