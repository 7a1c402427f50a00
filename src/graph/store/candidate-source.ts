import { z } from 'zod';
import type { Candidate, CandidateSource } from '../model/candidates.ts';
import type { EntityKey } from '../model/identity.ts';
import { ENTITY_KINDS } from '../model/vocabulary.ts';
import type { Row } from '../run/statement.ts';

const candidateRow = z
  .tuple([
    z.string(),
    z.enum(ENTITY_KINDS),
    z.string(),
    z.string(),
    z.number(),
    z.array(z.string()),
  ])
  .transform(([key, kind, name, matched, articleCount, countryCodes]): Candidate => ({
    key: key as EntityKey,
    kind,
    name,
    matched,
    articleCount,
    countryCodes,
  }));

/** Looks candidates up by one statement a call, by whatever runs it: a transaction or a reader. */
export function candidateSource(
  find: (parameters: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>,
): CandidateSource {
  return {
    byName: async (names) =>
      names.length === 0 ? [] : z.array(candidateRow).parse(await find({ names })),
  };
}
