import type { EntityKey } from '../../graph/model/identity.ts';
import type { EntityKind } from '../../graph/model/vocabulary.ts';

/**
 * A run of tokens that names something. `kind` is null until the rest of the document tells;
 * `sure` names teach the doubtful ones of the same document.
 */
export interface FoundName {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
  readonly kind: EntityKind | null;
  readonly sure: boolean;
  readonly reference: EntityKey | null;
  /** Words right before it say that a person follows. */
  readonly titled: boolean;
}
