import { goldRecognition } from './gold-recognition.ts';
import type { RecognizeLine } from './extract-set.ts';

/** The gold's names and clusters instead of the extractor's: what the rules behind them are worth. */
export const givenEntities: RecognizeLine = (line) => (_document, sentences) =>
  goldRecognition(line, sentences);
