import { z } from 'zod';
import type { ArticleId } from '../../model/identity.ts';
import type { WriteTransaction } from '../../run/connection.ts';
import { ints } from '../../run/value.ts';
import { runQuery } from '../run-query.ts';
import { fingerprintsOf, isCopy, wordingId, type CopyMarks } from './copy-marks.ts';

/** Origins of the articles that a text is a copy of. */
export interface Copied {
  readonly origins: readonly string[];
  /** No origin bears the article's id. */
  readonly isUnused: boolean;
}

const otherRow = z.tuple([z.string().nullable(), z.string(), z.array(z.string()), z.boolean()]);
const heldRow = z.tuple([z.string().nullable(), z.boolean(), z.array(otherRow)]);
const copyRows = z.array(z.tuple([z.string().nullable(), z.string(), z.array(z.string())]));

/**
 * Writes an article's wording where nobody has it yet, and holds it. Until the article is tied to it,
 * no other text is a copy of it.
 */
export async function holdWording(
  transaction: WriteTransaction,
  article: ArticleId,
  marks: CopyMarks,
): Promise<Copied> {
  const wording = wordingId(marks);
  const [row] = await runQuery(transaction, 'hold-wording', {
    article,
    ...wordingRow(marks),
  });
  const [twin, isUnused, others] = heldRow.parse(row);
  if (twin !== null) return { origins: [twin], isUnused };
  const known = copiedOrigins(marks, others);
  if (!others.some(([, , , isCrowded]) => isCrowded)) return { origins: known, isUnused };
  const more = copyRows.parse(
    await runQuery(transaction, 'find-copies', { article, wording, known }),
  );
  return { origins: [...known, ...copiedOrigins(marks, more)], isUnused };
}

/** What is stored of a wording. */
export const wordingRow = (
  marks: CopyMarks,
): Readonly<Record<'wording' | 'sketch' | 'sourcedQuotes' | 'fingerprints', unknown>> => ({
  wording: wordingId(marks),
  sketch: marks.sketch,
  sourcedQuotes: marks.sourcedQuotes,
  fingerprints: ints(fingerprintsOf(marks)),
});

type Other = readonly [
  origin: string | null,
  sketch: string,
  sourcedQuotes: readonly string[],
  ...unknown[],
];

/** An origin is compared until one of it is copied. */
function copiedOrigins(marks: CopyMarks, others: readonly Other[]): readonly string[] {
  const copied = new Set<string>();
  for (const [origin, sketch, sourcedQuotes] of others)
    if (origin !== null && !copied.has(origin) && isCopy({ sketch, sourcedQuotes }, marks))
      copied.add(origin);
  return [...copied];
}
