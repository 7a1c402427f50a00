import { identify } from './identify/identify.ts';
import { spotNames } from './spot/spot-names.ts';
import { shippedTagger, type Tagger } from './spot/tagger.ts';
import type { Recognize } from './stages.ts';

/** Who and what is named where: names are found first, then it is told whose they are. */
export const recognize: Recognize = (document, sentences) =>
  recognizeWith(shippedTagger())(document, sentences);

/** As `recognize`, with a tagger of the caller's: one that has not seen what it is measured on. */
export const recognizeWith =
  (tagger: Tagger): Recognize =>
  (document, sentences) =>
    identify(document, sentences, spotNames(document, sentences, tagger));
