import type { DraftBlock, Span } from '../../../graph/model/draft.ts';

/** What may stand before a straight mark that opens. */
const BEFORE_OPENING = /[\s([{—–-]/u;

/**
 * What stands between quotation marks, double or single, curly or straight, the marks left out. Marks
 * pair up within a block; a quotation that goes on in the next paragraph ends with its own paragraph.
 * A block that is set off from the story and holds no marks is one as a whole.
 */
export function findQuotations(text: string, blocks: readonly DraftBlock[]): readonly Span[] {
  const found: Span[] = [];
  for (const block of blocks) {
    if (block.role === 'CREDIT' || block.role === 'LINK') continue;
    const pairs = [...paragraphsOf(text, block)].flatMap((one) => [...pairsIn(text, one)]);
    // What is set off from the story needs no marks.
    found.push(
      ...(pairs.length === 0 && block.role === 'PULLQUOTE' ? [wordsOf(text, block)] : pairs),
    );
  }
  return found.filter(({ start, end }) => text.slice(start, end).trim() !== '').sort(byStart);
}

function wordsOf(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: start + words.trimEnd().length,
  };
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
  const closes = new Map<string, number>();
  for (let at = paragraph.start; at < paragraph.end; at += 1) {
    const sign = text.charAt(at);
    if (open === null) {
      if (!isOpening(text, at, paragraph, closes)) continue;
      open = at + 1;
      mark = sign;
    } else if (isClosing(text, at, mark, paragraph.end)) {
      yield { start: open, end: at };
      open = null;
    }
  }
  // A paragraph that opens with a mark and closes none goes on in the next one.
  if (
    open !== null &&
    (open <= paragraph.start + 1 || GOES_ON.test(text.slice(paragraph.end, paragraph.end + 4)))
  )
    yield { start: open, end: text.slice(0, paragraph.end).trimEnd().length };
}

/** The next paragraph opens with a mark again. */
const GOES_ON = /^\n+["“]/u;

function isOpening(
  text: string,
  at: number,
  paragraph: Span,
  closes: Map<string, number>,
): boolean {
  const sign = text.charAt(at);
  if (sign === '“') return true;
  const before = at === paragraph.start ? ' ' : text.charAt(at - 1);
  if (sign === '"')
    // After a comma the space is sometimes forgotten: said,"We.
    return (
      BEFORE_OPENING.test(before) || (/[,:]/u.test(before) && /\p{L}/u.test(text.charAt(at + 1)))
    );
  if (sign !== '‘' && sign !== "'") return false;
  return (
    BEFORE_OPENING.test(before) &&
    !ELISION.test(text.slice(at, at + 8)) &&
    nextClosing(text, at, sign, paragraph.end, closes) - at <= MAX_SINGLE_LENGTH
  );
}

/** An apostrophe in front of a shortened word: '90s, 'em, 'n'. */
const ELISION = /^['‘](?:\d|\s|(?:n|em|til|tis|twas|cause|cos|bout|round)\b)/iu;

function isClosing(text: string, at: number, mark: string, end: number): boolean {
  const sign = text.charAt(at);
  if (mark === '"') return sign === '"';
  if (mark === '“') return sign === '”' || sign === '"';
  if (sign !== (mark === '‘' ? '’' : "'")) return false;
  return (
    (at + 1 >= end || !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))) &&
    !/\s/u.test(text.charAt(at - 1))
  );
}

/** Characters; a single mark that none closes within them is an apostrophe. */
const MAX_SINGLE_LENGTH = 800;

/** Where the next mark closes; `closes` remembers it, since many may open before it. */
function nextClosing(
  text: string,
  at: number,
  mark: string,
  end: number,
  closes: Map<string, number>,
): number {
  let close = closes.get(mark) ?? 0;
  if (close >= at + 2) return close;
  for (close = at + 2; close < end; close += 1) if (isClosing(text, close, mark, end)) break;
  if (close >= end) close = Infinity;
  closes.set(mark, close);
  return close;
}

const byStart = (left: Span, right: Span): number => left.start - right.start;
