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

/** Words described before: the same few thousand make up most texts. */
const described = new Map<string, WordInfo>();
const MOST_DESCRIBED = 20_000;
const LONGEST_DESCRIBED = 24;

function infoOf(text: string, rare: Map<string, WordInfo>): WordInfo {
  const kept = text.length <= LONGEST_DESCRIBED ? described : rare;
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept === described && described.size >= MOST_DESCRIBED) described.clear();
  const info = describeWord(text);
  kept.set(text, info);
  return info;
}

export function markText(document: ReadDocument, sentences: readonly Sentence[]): MarkedText {
  const words = tagWords(document, sentences);
  const rare = new Map<string, WordInfo>();
  const infos = words.map(({ text }) => infoOf(text, rare));
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

/** Of four letters and more, still written small in headlines. */
const LITTLE = new Set(['with', 'from', 'over', 'into', 'after', 'amid', 'upon', 'than', 'that']);

/** Only little words are written small, as in many headlines. */
function isTitleCased(infos: readonly WordInfo[]): boolean {
  const capitals = infos.filter((info) => info.isCapital).length;
  const small = infos.filter(
    (info) => !info.isCapital && info.lower.length > 3 && !LITTLE.has(info.lower),
  ).length;
  return capitals >= 4 && small <= infos.length / 10;
}

function isAllCapitals(infos: readonly WordInfo[]): boolean {
  const letters = infos.filter((info) => info.lower.length > 1);
  return (
    letters.length >= 4 && letters.filter((i) => i.isAllCapitals).length >= letters.length * 0.8
  );
}
