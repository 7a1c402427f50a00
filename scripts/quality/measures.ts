import { byItself, type RecognizeLine } from './extract-set.ts';
import { newsFacts, sampleFacts } from './facts.ts';
import { ploverEvents } from './plover-events.ts';
import { redocredClusters } from './redocred-clusters.ts';
import { newsSpans, sampleSpans, wikigoldSpans } from './spans.ts';
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
    redocredClusters(),
    ploverEvents(),
  ];
}
