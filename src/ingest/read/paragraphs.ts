import type { Span } from '../../graph/model/draft.ts';

/** A paragraph without the white space around it. */
export interface Paragraph extends Span {
  readonly text: string;
  readonly blankBefore: boolean;
  readonly blankAfter: boolean;
}

interface Line extends Span {
  readonly text: string;
}

/** Paragraphs in text order: one a line, or lines joined where the text is wrapped by hand. */
export function paragraphs(text: string): readonly Paragraph[] {
  const lines = trimmedLines(text);
  const wrapped = isWrapped(lines);
  const result: Paragraph[] = [];
  let index = 0;
  while (index < lines.length) {
    const first = lines[index];
    if (first === undefined) break;
    if (first.text === '') {
      index += 1;
      continue;
    }
    const blankBefore = index > 0 && lines[index - 1]?.text === '';
    let last = first;
    index += 1;
    while (wrapped && isBroken(last, lines[index])) {
      last = lines[index] ?? last;
      index += 1;
    }
    result.push({
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      blankBefore,
      blankAfter: lines[index]?.text === '',
    });
  }
  return result;
}

function trimmedLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    const body = line.trim();
    const from = start + (line.length - line.trimStart().length);
    lines.push({ start: from, end: from + body.length, text: body });
    start = end + 1;
  }
  return lines;
}

const WRAP_LEAST = 45;
const WRAP_MOST = 110;

const isBroken = (line: Line, next: Line | undefined): boolean =>
  next !== undefined && next.text !== '' && line.text.length >= WRAP_LEAST;

/** Wrapped by hand: every line is short, and some go on in small letters on the next. */
function isWrapped(lines: readonly Line[]): boolean {
  let continued = 0;
  for (const [index, line] of lines.entries()) {
    if (line.text.length > WRAP_MOST) return false;
    const next = lines[index + 1];
    if (isBroken(line, next) && /^\p{Ll}/u.test(next?.text ?? '')) continued += 1;
  }
  return continued >= 2;
}
