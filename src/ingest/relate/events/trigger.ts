import type { EventTheme } from '../../lexicon/event-themes.ts';
import type { Clause } from './clause.ts';
import type { Mood } from './verb-group.ts';

/** Words that tell of a happening, and how. */
export interface Trigger {
  readonly theme: EventTheme;
  readonly form: 'active' | 'passive' | 'noun';
  /** Word indices, `to` exclusive: the verb with its auxiliaries, or the noun. */
  readonly from: number;
  readonly to: number;
  readonly clause: Clause;
  readonly mood: Mood;
  readonly isEarlier: boolean;
  /** Role of whom "of" or a possessor names; null for a verb. */
  readonly owner: string | null;
  /** "the attack": of which the text spoke, or will. */
  readonly isDefinite: boolean;
  /** The verb or noun in its plain form. */
  readonly lemma: string;
  readonly isReduced: boolean;
  /** "heads": now, or always. */
  readonly isPresent: boolean;
  /** Word index at which what the verb only wishes, forbids or calls off begins. */
  readonly until: number | null;
}
