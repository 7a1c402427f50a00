import type { EntityKey } from '../../graph/model/identity.ts';
import type { Naming } from './naming.ts';

/** All namings of one bearer in an article, in text order. */
export interface Group {
  readonly namings: readonly Naming[];
  readonly reference: EntityKey | null;
  /** What keeps it apart from another of its name: `jr`, the place that a town lies in. */
  readonly discriminator: string | null;
  /** Its name tells who it is inside of this article alone. */
  readonly isVague: boolean;
}
