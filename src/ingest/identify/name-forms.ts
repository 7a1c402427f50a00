import type { EntityKey } from '../../graph/model/identity.ts';
import type { EntityKind } from '../../graph/model/vocabulary.ts';
import type { Form } from './form.ts';

/** A spelling of the name of a body, a place or an event. */
export interface NameForm extends Form {
  readonly kind: EntityKind;
  /** As compared: little words dropped, spellings made even. */
  readonly words: readonly string[];
  /** Place of the chief word: `court` of "Court of Justice". */
  readonly head: number;
  readonly reference: EntityKey | null;
  /** Whom it names in an article about this country, unless the article has a longer name for it. */
  readonly nearby: EntityKey | null;
  readonly discriminator: string | null;
  /** So common a name that it tells who it is inside of this article alone. */
  readonly isVague: boolean;
}
