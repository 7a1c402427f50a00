import { identify } from '../../src/ingest/identify/identify.ts';
import { goldRecognition, goldSpans } from './gold-recognition.ts';
import { byItself, type RecognizeLine } from './extract-set.ts';

/** The gold's names and clusters instead of the extractor's: what the rules behind them are worth. */
export const givenEntities: RecognizeLine = (line) => (_document, sentences) =>
  goldRecognition(line, sentences);

/** The gold's names alone: what telling who is who is worth. */
export const givenSpans: RecognizeLine = (line) => (document, sentences) =>
  identify(document, sentences, goldSpans(line));

/** What `--given` can say; nothing of it is the extractor by itself. */
export const GIVEN: Readonly<Record<string, RecognizeLine>> = {
  nothing: byItself,
  spans: givenSpans,
  entities: givenEntities,
};
