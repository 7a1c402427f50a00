import type { Sentence } from '../../stages.ts';
import type { Antecedents } from '../pronouns.ts';
import type { Reading } from '../reading.ts';
import type { Clause } from './clause.ts';
import type { Word } from './sentence-words.ts';
import type { Trigger } from './trigger.ts';

/** A sentence with all that the rules of this folder ask of it. */
export interface Telling {
  readonly reading: Reading;
  readonly antecedents: Antecedents;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** All triggers of the sentence, in text order. */
  readonly triggers: readonly Trigger[];
  readonly clauses: readonly Clause[];
}
