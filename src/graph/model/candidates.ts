import type { EntityKey } from './identity.ts';
import type { EntityKind } from './vocabulary.ts';

/** An entity of the graph that a draft's entity may be. */
export interface Candidate {
  readonly key: EntityKey;
  readonly kind: EntityKind;
  readonly name: string;
  /** The normalized name under which it was found. */
  readonly matched: string;
  readonly articleCount: number;
  readonly countryCodes: readonly string[];
}

/**
 * The port through which linking asks the graph. `graph/store` implements it inside the write
 * transaction, after the names' keys are locked; `ingest` never sees a session.
 */
export interface CandidateSource {
  /** Entities of the kinds that bear one of the normalized names. */
  byName(
    names: readonly { readonly kind: EntityKind; readonly normalized: string }[],
  ): Promise<readonly Candidate[]>;
}
