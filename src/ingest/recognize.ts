import { identify } from './identify/identify.ts';
import { findSpans } from './recognize/find-spans.ts';
import type { Recognize } from './stages.ts';

/** Who and what is named where: names are found first, then it is told whose they are. */
export const recognize: Recognize = (document, sentences) =>
  identify(document, sentences, findSpans(document, sentences));
