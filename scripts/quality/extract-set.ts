import { extractText, type ExtractOutput } from '../../src/ingest/extract-line.ts';
import type { Recognize } from '../../src/ingest/stages.ts';
import type { GoldLine } from './gold-set.ts';

/** How the names of a line are found: by the extractor itself, or given from the gold. */
export type RecognizeLine = (line: GoldLine) => Recognize | undefined;

export const byItself: RecognizeLine = () => undefined;

/** What the extractor says of every line. Progress goes to `onDone`, called after each line. */
export function extractSet(
  lines: readonly GoldLine[],
  recognizeLine: RecognizeLine,
  onDone: (done: number) => void = () => undefined,
): readonly ExtractOutput[] {
  return lines.map((line, index) => {
    const output = extractText(
      { id: line.id, text: line.text, date: line.date ?? null },
      recognizeLine(line),
    );
    onDone(index + 1);
    return output;
  });
}
