/** A stretch of a text without what writers and models change when they copy it. */
export interface FoldedPassage {
  readonly folded: string;
  /** For every unit of `folded`, and for its end: the offset in the text that it comes from. */
  readonly offsets: readonly number[];
}

const SINGLE = /[‘’‚‛′`´]/u;
const DOUBLE = /[“”„‟″«»]/u;
const DASH = /[‐‑‒–—―−]/u;
const SPACE = /\s/u;
/** Soft hyphens and what has no width. */
const NOTHING = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;

/** Case, quotation marks, dashes and white space made even; one pass, however hostile the text. */
export function foldPassage(text: string, start: number, end: number): FoldedPassage {
  let folded = '';
  const offsets: number[] = [];
  let at = start;
  for (const sign of text.slice(start, end)) {
    const plain = evened(sign, folded);
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(at);
    folded += plain;
    at += sign.length;
  }
  return { folded, offsets: [...offsets, end] };
}

function evened(sign: string, before: string): string {
  if (SPACE.test(sign)) return before.endsWith(' ') ? '' : ' ';
  if (NOTHING.test(sign)) return '';
  if (SINGLE.test(sign)) return "'";
  if (DOUBLE.test(sign)) return '"';
  if (DASH.test(sign)) return '-';
  return sign.toLowerCase();
}
