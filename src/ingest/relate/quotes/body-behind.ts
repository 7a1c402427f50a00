import type { DraftMention } from '../../../graph/model/draft.ts';
import type { Frame, FrameOf } from '../grammar/frame.ts';
import type { Phrase } from '../grammar/phrases.ts';
import { firstAtOrAfter, type Reading } from '../reading.ts';
import type { Sentence } from '../../stages.ts';

/** Sentences; "it" seldom reaches further. */
const MAX_BACK = 3;

/** Whom a phrase of an earlier sentence stands for. */
export type Identify = (frame: Frame, phrase: Phrase) => DraftMention | null;

/**
 * The body or country that "it" or "they" means: what an earlier phrase of its own sentence or the
 * sentence before is about. A sentence that begins with "it" passes the question on to the one before.
 */
export function bodyBehind(
  reading: Reading,
  sentences: readonly Sentence[],
  frameOf: FrameOf,
  at: number,
  identify: Identify,
): DraftMention | null {
  const next = firstAtOrAfter(sentences, at + 1);
  for (let number = next - 1; number >= Math.max(0, next - MAX_BACK); number -= 1) {
    const sentence = sentences[number];
    if (sentence === undefined) break;
    const frame = frameOf(sentence);
    for (const phrase of frame.phrases) {
      if (phrase.head.start >= at) break;
      if (phrase.head.kind === 'pronoun') continue;
      // "according to Norwire, ... It added": a source is who the sentence is about.
      if (phrase.isGoverned && frame.pieces[phrase.first - 2]?.word !== 'according') continue;
      const { kind } = phrase.head;
      if (kind !== 'body' && kind !== 'group') continue;
      const meant = identify(frame, phrase);
      if (meant !== null && reading.entities.get(meant.entity)?.kind !== 'PERSON') return meant;
    }
  }
  return null;
}
