import type { Span } from '../../../graph/model/draft.ts';
import type { ReadDocument, Sentence } from '../../stages.ts';

export interface WindowLimits {
  /** Characters of text in one question. */
  readonly windowCharacters: number;
  /** Characters of text in all questions about one article. */
  readonly articleCharacters: number;
  readonly windows: number;
}

export interface WindowPlan {
  /** In text order, none over another. */
  readonly windows: readonly Span[];
  /** Where the text begins that is over the limits; null when all of it is asked about. */
  readonly unreadFrom: number | null;
}

/**
 * Cuts a text into windows at the ends of its blocks; a block that is too long for one is cut at the
 * ends of its sentences. Words at the end are left out where the limits are met.
 */
export function planWindows(
  { blocks }: ReadDocument,
  sentences: readonly Sentence[],
  limits: WindowLimits,
): WindowPlan {
  const windows: Span[] = [];
  let left = limits.articleCharacters;
  for (const piece of piecesOf(blocks, sentences, limits.windowCharacters)) {
    const length = piece.end - piece.start;
    const last = windows.at(-1);
    const isFitting =
      last !== undefined && piece.end - last.start <= limits.windowCharacters && length <= left;
    if (isFitting) windows[windows.length - 1] = { start: last.start, end: piece.end };
    else if (windows.length < limits.windows && length <= left) windows.push(piece);
    else return { windows, unreadFrom: piece.start };
    left -= length;
  }
  return { windows, unreadFrom: null };
}

/** Links are no words of the article. */
function* piecesOf(
  blocks: ReadDocument['blocks'],
  sentences: readonly Sentence[],
  most: number,
): Generator<Span> {
  let at = 0;
  for (const { start, end, role } of blocks) {
    if (role === 'LINK') continue;
    if (end - start <= most) {
      yield { start, end };
      continue;
    }
    while (at < sentences.length && (sentences[at]?.start ?? end) < start) at += 1;
    for (let one = sentences[at]; one !== undefined && one.end <= end; one = sentences[at]) {
      yield { start: one.start, end: one.end };
      at += 1;
    }
  }
}

/** A window as the model sees it: each line behind the offset of its first character. */
export function numberedLines(text: string, { start, end }: Span): string {
  const lines: string[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    if (line.trim() !== '') lines.push(`${at}|${line}`);
    at += line.length + 1;
  }
  return lines.join('\n');
}
