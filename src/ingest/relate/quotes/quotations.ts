import type { DraftBlock, Span } from '../../../graph/model/draft.ts';

/** Below this a quotation in single marks is more likely a word in scare quotes. */
const MIN_SINGLE_LENGTH = 24;

/** What may stand before a straight mark that opens. */
const BEFORE_OPENING = /[\s([{—–-]/u;

/**
 * What stands between double quotation marks, curly or straight, the marks left out. Marks pair up
 * within a block; a quotation that goes on in the next paragraph ends with its own paragraph.
 */
export function findQuotations(text: string, blocks: readonly DraftBlock[]): readonly Span[] {
  const found: Span[] = [];
  for (const block of blocks) {
    if (block.role === 'CREDIT' || block.role === 'LINK') continue;
    for (const paragraph of paragraphsOf(text, block))
      for (const pair of pairsIn(text, paragraph)) found.push(pair);
  }
  return found.filter(({ start, end }) => text.slice(start, end).trim() !== '').sort(byStart);
}

function* paragraphsOf(text: string, block: Span): Generator<Span> {
  for (let start = block.start; start < block.end;) {
    const line = text.indexOf('\n', start);
    const end = line === -1 || line > block.end ? block.end : line;
    yield { start, end };
    start = end + 1;
  }
}

function* pairsIn(text: string, paragraph: Span): Generator<Span> {
  let open: number | null = null;
  let mark = '';
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const sign = text.charAt(at);
    if (open === null) {
      const before = at === paragraph.start ? ' ' : text.charAt(at - 1);
      if (sign === '“' || (sign === '"' && BEFORE_OPENING.test(before)) || sign === '‘') {
        if (sign === '‘' && !isQuotedAt(text, at, paragraph.end)) continue;
        open = at + 1;
        mark = sign;
      }
    } else if (isClosing(text, at, mark, paragraph.end)) {
      yield { start: open, end: at };
      open = null;
    }
  }
  // A paragraph that opens with a mark and closes none goes on in the next one.
  if (open !== null && open <= paragraph.start + 1)
    yield { start: open, end: text.slice(0, paragraph.end).trimEnd().length };
}

function isClosing(text: string, at: number, mark: string, end: number): boolean {
  const sign = text.charAt(at);
  if (mark === '"') return sign === '"';
  if (mark === '“') return sign === '”' || (sign === '"' && at > 0);
  return sign === '’' && (at + 1 >= end || !/\p{L}/u.test(text.charAt(at + 1)));
}

function isQuotedAt(text: string, at: number, end: number): boolean {
  for (let close = at + 1; close < end; close += 1)
    if (isClosing(text, close, '‘', end)) return close - at > MIN_SINGLE_LENGTH;
  return false;
}

const byStart = (left: Span, right: Span): number => left.start - right.start;
