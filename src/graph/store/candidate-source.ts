import { z } from 'zod';
import type { Candidate, CandidateSource } from '../model/candidates.ts';
import type { EntityKey } from '../model/identity.ts';
import { ENTITY_KINDS } from '../model/vocabulary.ts';
import type { Row } from '../run/statement.ts';
import { parseBearers, type Bearer } from './bearers.ts';

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

/** Runs a statement of `cypher/queries`: in a transaction, or as a reader. */
export type Ask = (
  name: string,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<readonly Row[]>;

/** Remembers what it was asked, so that the store need not read it again. */
export interface AskedSource extends CandidateSource {
  readonly bearers: () => readonly Bearer[];
}

/** Looks candidates up by one statement a call. */
export function candidateSource(ask: Ask): AskedSource {
  const seen = new Map<string, Bearer>();
  return {
    bearers: () => [...seen.values()],
    namesakes: async (blocks) => {
      if (blocks.length === 0) return [];
      const bearers = parseBearers(await ask('find-namesakes', { blocks }));
      for (const bearer of bearers) seen.set(bearer.id, bearer);
      return bearers;
    },
    byName: async (names) =>
      names.length === 0
        ? []
        : z.array(candidateRow).parse(await ask('find-candidates', { names })),
  };
}
