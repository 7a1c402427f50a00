import type { Span } from '../../../graph/model/draft.ts';
import type { EntityKey } from '../../../graph/model/identity.ts';
import type { AnchorWords, Anchored } from './anchor-words.ts';
import type { ModelAnswer } from './read-answer.ts';
import type { Tally } from './dropped.ts';

/** A window of the text with what the model says of it. */
export interface AnsweredWindow {
  readonly window: Span;
  readonly answer: ModelAnswer;
  readonly anchor: AnchorWords;
  /** Our keys, by what the model calls them in this answer. */
  readonly keys: Map<string, EntityKey>;
}

/** Where told words stand; null, and counted, where the text does not hold them. */
export function anchored(
  { anchor }: Pick<AnsweredWindow, 'anchor'>,
  told: { readonly text: string; readonly at: number },
  counts: Tally,
): Anchored | null {
  const found = anchor(told.text, told.at);
  if (found === null) counts.drop('words');
  else if (found.isMoved) counts.move();
  return found;
}
