import { byFold } from './by-fold.ts';
import { byItself, type RecognizeLine } from './extract-set.ts';
import { feedCases } from './feed-cases.ts';
import { newsFacts, sampleFacts } from './facts.ts';
import { gumDates } from './gum-dates.ts';
import { gumQuotes } from './gum-quotes.ts';
import { ploverEvents } from './plover-events.ts';
import { gapPronouns, gumPronouns } from './pronouns.ts';
import { redocredClusters } from './redocred-clusters.ts';
import { sameWords } from './same-words.ts';
import { newsSpans, sampleSpans, wikigoldSpans } from './spans.ts';
import { speed } from './speed.ts';
import type { Measure } from './task.ts';

/** Every measure there is, in the order of the table. */
export function measures(recognizeLine: RecognizeLine = byItself): readonly Measure[] {
  // The tagger is trained on these two: each line gets weights that have not seen it.
  const isItself = recognizeLine === byItself;
  const heldOut = isItself ? '5 folds by document' : 'given';
  const unseen = isItself ? byFold : recognizeLine;
  return [
    sampleSpans(recognizeLine),
    sampleFacts(recognizeLine),
    wikigoldSpans(unseen, heldOut),
    newsSpans(unseen, heldOut),
    newsFacts(unseen, heldOut),
    gumQuotes(),
    gumPronouns(),
    gapPronouns(),
    gumDates(),
    redocredClusters(),
    ploverEvents(),
    feedCases(),
    sameWords(),
    speed(),
  ];
}
