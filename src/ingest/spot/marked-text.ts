import type { ReadDocument, Sentence } from '../stages.ts';
import { describeWord, type WordInfo } from './word-info.ts';
import { tagWords, type Word } from './words.ts';

/** A document's words with what is known of each: what every feature is computed from. */
export interface MarkedText {
  readonly document: ReadDocument;
  readonly sentences: readonly Sentence[];
  readonly words: readonly Word[];
  /** Of the word at the same place; the same object for the same writing. */
  readonly infos: readonly WordInfo[];
  /** First word of each sentence and, last, the count of all. */
  readonly sentenceStarts: readonly number[];
  /** Of each sentence: its capitals say nothing, because nearly every word has one. */
  readonly titleCased: readonly boolean[];
  readonly allCapitals: readonly boolean[];
}

export function markText(document: ReadDocument, sentences: readonly Sentence[]): MarkedText {
  const words = tagWords(document, sentences);
  const known = new Map<string, WordInfo>();
  const infos = words.map(({ text }) => {
    let info = known.get(text);
    if (info === undefined) {
      info = describeWord(text);
      known.set(text, info);
    }
    return info;
  });
  const sentenceStarts: number[] = [];
  words.forEach(({ sentence }, index) => {
    while (sentenceStarts.length <= sentence) sentenceStarts.push(index);
  });
  while (sentenceStarts.length <= sentences.length) sentenceStarts.push(words.length);
  const inSentence = sentences.map((_, index) =>
    infos.slice(sentenceStarts[index], sentenceStarts[index + 1]).filter((info) => info.hasLetter),
  );
  return {
    document,
    sentences,
    words,
    infos,
    sentenceStarts,
    titleCased: inSentence.map(isTitleCased),
    allCapitals: inSentence.map(isAllCapitals),
  };
}

/** Only little words are written small, as in many headlines. */
function isTitleCased(infos: readonly WordInfo[]): boolean {
  const capitals = infos.filter((info) => info.isCapital).length;
  const small = infos.filter((info) => !info.isCapital && info.lower.length > 4).length;
  return capitals >= 4 && small <= infos.length / 10;
}

function isAllCapitals(infos: readonly WordInfo[]): boolean {
  const letters = infos.filter((info) => info.lower.length > 1);
  return (
    letters.length >= 4 && letters.filter((i) => i.isAllCapitals).length >= letters.length * 0.8
  );
}
