import type { EntityKey } from './identity.ts';
import type { Namesake } from './namesakes.ts';
import type { EntityKind } from './vocabulary.ts';

/** An entity of the graph that bears a name asked for. */
export interface Candidate {
  readonly key: EntityKey;
  readonly kind: EntityKind;
  readonly name: string;
  /** The normalized name under which it was found. */
  readonly matched: string;
  readonly articleCount: number;
  readonly countryCodes: readonly string[];
}

/** What texts of the graph tell of those who bear a name. */
export interface KnownNamesake extends Namesake {
  readonly block: EntityKey;
}

export interface AskedName {
  readonly kind: EntityKind;
  readonly normalized: string;
}

/**
 * The port through which linking asks the graph. `graph/store` implements it inside the write
 * transaction, after the blocks are locked; `ingest` never sees a session. The text that is being
 * linked is not among those that it tells of.
 */
export interface CandidateSource {
  /** What other texts tell of those who bear the names that the keys are made of. */
  namesakes(blocks: readonly EntityKey[]): Promise<readonly KnownNamesake[]>;
  /** Entities of the kinds that bear one of the normalized names. */
  byName(names: readonly AskedName[]): Promise<readonly Candidate[]>;
}
