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
  const heldOut = 'not trained on';
  return [
    sampleSpans(recognizeLine),
    sampleFacts(recognizeLine),
    wikigoldSpans(recognizeLine, heldOut),
    newsSpans(recognizeLine, heldOut),
    newsFacts(recognizeLine, heldOut),
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
