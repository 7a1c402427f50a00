import { recognizeWith } from '../../src/ingest/recognize.ts';
import { foldTagger } from '../../training/fold-tagger.ts';
import type { RecognizeLine } from './extract-set.ts';

/** The extractor with the weights of the line's fold: trained on everything but the fold. */
export const byFold: RecognizeLine = (line) => recognizeWith(foldTagger(line.id));
