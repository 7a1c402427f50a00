import type { Span } from '../../../graph/model/draft.ts';
import type { Frame, FrameOf } from '../grammar/frame.ts';
import type { Phrase } from '../grammar/phrases.ts';
import { tellingSentences, type Reading } from '../reading.ts';

/** A statement, letter or post that somebody gave out, as one sentence tells of it. */
export interface Issue extends Span {
  readonly word: string;
  readonly frame: Frame;
  readonly phrase: Phrase;
}

/** Every naming of a message, in text order. */
export function findIssues(reading: Reading, frameOf: FrameOf): readonly Issue[] {
  return tellingSentences(reading).flatMap((sentence) => {
    const frame = frameOf(sentence);
    return frame.phrases.flatMap((phrase) =>
      phrase.head.kind === 'message'
        ? [
            {
              start: phrase.head.start,
              end: phrase.head.end,
              word: phrase.head.word,
              frame,
              phrase,
            },
          ]
        : [],
    );
  });
}
