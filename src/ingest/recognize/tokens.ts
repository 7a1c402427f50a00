import type { Span } from '../../graph/model/draft.ts';
import { FUNCTION_WORDS } from '../lexicon/words.ts';

/** A word or a possessive 's, with what stands between it and the word before. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly isCapital: boolean;
  /** Text since the token before, or since the start. */
  readonly gap: string;
}

const WORD =
  /['’]s(?![\p{L}\p{N}])|(?:\p{L}\.){2,}(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*/gu;

/** The words of a stretch of text; offsets count from the start of the whole text. */
export function tokenize(text: string, span: Span): readonly Token[] {
  const piece = text.slice(span.start, span.end);
  const tokens: Token[] = [];
  let last = 0;
  for (const match of piece.matchAll(WORD)) {
    const word = match[0].replaceAll('’', "'");
    tokens.push({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
      text: word,
      lower: word.toLowerCase(),
      isCapital: /^\p{Lu}/u.test(word),
      gap: piece.slice(last, match.index),
    });
    last = match.index + match[0].length;
  }
  return tokens;
}

const ABBREVIATED = new Set(
  'Mr Mrs Ms Dr St Sen Rep Gov Gen Col Lt Capt Sgt Jr Sr Prof Mt Ft Rev'.split(' '),
);

/** Whether two neighbours can be words of one name. */
export function isJoined(before: Token, after: Token): boolean {
  if (/^(?:[ \u00a0]|\s?\n\s?|[-‐‑–])$/u.test(after.gap)) return true;
  if (after.gap === ' & ' || after.gap === '&') return true;
  return after.gap === '. ' && (/^\p{Lu}$/u.test(before.text) || ABBREVIATED.has(before.text));
}

/** Only little words are written small, as in many headlines: there a capital says nothing. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /^\p{L}{2,}/u.test(token.text));
  const capitals = words.filter((token) => token.isCapital).length;
  const content = words.filter((token) => !token.isCapital && !FUNCTION_WORDS.has(token.lower));
  return capitals >= 4 && content.length <= words.length / 10;
}
