import { z } from 'zod';
import type { ArticleId } from '../model/identity.ts';
import type { WriteTransaction } from '../run/connection.ts';
import { distinct } from './distinct.ts';
import type { ClaimFact, TieIdentity } from './facts.ts';
import { foldValidity, tieProperties } from './fold-tie.ts';
import { runQuery } from './run-query.ts';

/** How one text's support of a tie changes: +1 when it became current, -1 when it no longer is. */
export interface TieChange {
  readonly tie: TieIdentity;
  readonly sign: 1 | -1;
  readonly origin: string;
  /** The phrases of its assertions, one each. */
  readonly labels: readonly string[];
}

const tieRow = z.tuple([
  z.string(),
  z.array(z.string()).nullable(),
  z.array(z.number()).nullable(),
  z.number().nullable(),
  z.number().nullable(),
  z.array(
    z.tuple([z.string(), z.string().nullable(), z.string().nullable(), z.string().nullable()]),
  ),
  z.array(z.string()),
]);

/** What a text that becomes current does to the ties that it asserts. */
export function addedTies(claims: readonly ClaimFact[], origin: string): readonly TieChange[] {
  const supported = claims.flatMap(({ tie, assertions }) => {
    const labels = assertions.filter((fact) => fact.tie !== null).map(({ label }) => label);
    return tie === null || labels.length === 0 ? [] : [{ tie, labels }];
  });
  return [...Map.groupBy(supported, ({ tie }) => tie.id).values()].flatMap((same) => {
    const [first] = same;
    const labels = same.flatMap((one) => one.labels);
    return first === undefined ? [] : [{ tie: first.tie, sign: 1, origin, labels } as const];
  });
}

/**
 * Brings the projected edges of the ties up to date after claims and assertions were written. The
 * counts move by what this article changes; nothing walks the assertions of a hub.
 */
export async function settleTies(
  transaction: WriteTransaction,
  article: ArticleId,
  changes: readonly TieChange[],
): Promise<void> {
  const byTie = Map.groupBy(changes, ({ tie }) => tie.id);
  const ties = [...byTie.values()].flatMap(([first]) => (first === undefined ? [] : [first.tie]));
  if (ties.length === 0) return;
  const rows = await runQuery(transaction, 'read-ties', {
    article,
    ties: ties.map(({ id, subject, object }) => ({
      id,
      subject,
      object,
      origins: distinct((byTie.get(id) ?? []).map(({ origin }) => origin)),
    })),
  });
  const states = new Map(rows.map((row) => [row[0], tieRow.parse(row)]));
  const settled = ties.flatMap((tie) => {
    const row = states.get(tie.id);
    if (row === undefined) return [];
    const [, labels, labelCounts, articles, origins, claims, otherOrigins] = row;
    const own = byTie.get(tie.id) ?? [];
    const counts = new Map((labels ?? []).map((label, at) => [label, labelCounts?.[at] ?? 0]));
    for (const { sign, labels: phrases } of own)
      for (const label of phrases) counts.set(label, (counts.get(label) ?? 0) + sign);
    const added = own.reduce((sum, { sign }) => sum + sign, 0);
    const addedOrigins = own.reduce(
      (sum, { sign, origin }) => sum + (otherOrigins.includes(origin) ? 0 : sign),
      0,
    );
    const properties = tieProperties({
      id: tie.id,
      role: tie.role,
      claims: claims.map(([id]) => id),
      labels: counts,
      articles: (articles ?? 0) + added,
      origins: (origins ?? 0) + addedOrigins,
      ...foldValidity(
        claims.map(([, valid, validFrom, validTo]) => ({ valid, validFrom, validTo })),
      ),
    });
    return [{ ...tie, properties, isSupported: claims.length > 0 }];
  });
  await writeTies(transaction, settled);
}

export interface SettledTie extends TieIdentity {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly isSupported: boolean;
}

/** Writes the supported ties and deletes the others. */
export async function writeTies(
  transaction: WriteTransaction,
  ties: readonly SettledTie[],
): Promise<void> {
  const [kept, gone] = [
    ties.filter((tie) => tie.isSupported),
    ties.filter((tie) => !tie.isSupported),
  ];
  if (kept.length > 0)
    await runQuery(transaction, 'write-ties', {
      ties: kept.map(({ id, subject, object, predicate, properties }) => ({
        id,
        subject,
        object,
        predicate,
        properties,
      })),
    });
  if (gone.length > 0)
    await runQuery(transaction, 'delete-ties', {
      ties: gone.map(({ id, subject, object }) => ({ id, subject, object })),
    });
}
