import type { Span } from '../../../graph/model/draft.ts';
import type { Reading } from '../reading.ts';
import type { Trigger } from './trigger.ts';
import { sharedStems, stemOf, type Headline } from './headline.ts';
import type { Frame } from './read-frame.ts';

export interface Weighed {
  readonly reading: Reading;
  readonly headline: Headline;
  readonly trigger: Trigger;
  readonly frame: Frame;
  readonly span: Span;
  /** Of the telling's sentence in the article, 0 for the lead. */
  readonly order: number;
  /** Of all sentences that tell: in a short article more of what is told is main. */
  readonly sentences: number;
}

/** Sentences of an article of middling length. */
const MIDDLING = 10;

/**
 * How surely an editor would list what is told, 0 to 1: the lead and what is dated, what people
 * with names do, what the headline speaks of.
 */
export function weighTelling(weighed: Weighed): number {
  const { reading, headline, trigger, frame, span, order, sentences } = weighed;
  const { theme, form } = trigger;
  const isDated = frame.date !== null;
  const isBare = !isDated && frame.roles.length === 0 && frame.places.length === 0;
  const isInHeadline = headline.stems.has(stemOf(trigger.lemma));
  const score =
    (theme.weight === 2 ? 0.2 : theme.weight === 1 ? -0.3 : -1.2) +
    (order === 0 ? 1.4 + (isInHeadline ? 0.7 : 0) : order === 1 ? -0.3 : 0) +
    (isDated ? 1.2 : 0) +
    (frame.roles.length > 1 ? 1 : frame.roles.length === 1 ? 0.3 : 0) +
    (frame.places.length > 0 ? 0.3 : 0) +
    (form === 'noun' ? 0.2 : 0) +
    (sharedStems(reading, span, headline) > 1 ? 0.25 : 0) -
    (trigger.isDefinite ? 0.5 : 0) -
    (trigger.isReduced ? 0.5 : 0) -
    (isBare ? (form === 'noun' ? 1 : 0.5) : 0) -
    0.5 * Math.log(Math.max(2, sentences) / MIDDLING) -
    1.4;
  return 1 / (1 + Math.exp(-score));
}
