import type { ReadDocument, Sentence } from '../stages.ts';

/**
 * A word as the tagger sees it: a word, a number, or one mark. Hyphens and the possessive 's are
 * words of their own, so that a name inside of a compound can be one.
 */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** As written, but for the apostrophe, which is straight. */
  readonly text: string;
  /** Which sentence it stands in. */
  readonly sentence: number;
}

/**
 * "U.S.", "news.com.au", "E." before a surname, 's, O'Brien, 76th, 1,250.5, or any one character. A
 * sentence is bounded, so no branch goes back far.
 */
const WORD =
  /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{N}])|\p{L}[\p{L}\p{N}]{0,40}(?:\.[\p{L}\p{N}]{2,20}){0,2}\.(?:com|org|net|edu|gov|mil|info|io|tv|co|[a-z]{2})(?![\p{L}\p{N}])|\p{Lu}\.(?= \p{Lu})|['’]s(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:['’](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.,]\p{N}+)*\p{L}*|\S/gu;

/** The longest text that is taken has no more when it is prose; of what is none, the rest is not read. */
const MOST_WORDS = 250_000;

/** The words of the sentences, in text order: the first quarter of a million. */
export function tagWords(document: ReadDocument, sentences: readonly Sentence[]): readonly Word[] {
  const words: Word[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (words.length >= MOST_WORDS) break;
    const piece = document.text.slice(sentence.start, sentence.end);
    for (const match of piece.matchAll(WORD)) {
      const text = match[0];
      const start = sentence.start + match.index;
      words.push({
        start,
        end: start + text.length,
        text: text.includes('’') ? text.replaceAll('’', "'") : text,
        sentence: index,
      });
    }
  }
  return words;
}

/** The words of a name alone, as they would stand in a text. */
export function wordsOfName(name: string): readonly string[] {
  return Array.from(name.matchAll(WORD), ([text]) => text.replaceAll('’', "'"));
}
