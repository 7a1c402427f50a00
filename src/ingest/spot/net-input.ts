import type { ReadDocument, Sentence } from '../stages.ts';
import { characterNumber } from './char-numbers.ts';
import { addDocumentFeatures } from './document-features.ts';
import { featureNumber } from './feature-names.ts';
import { addListFeatures, listedNames, type ListedName } from './list-features.ts';
import { markText, type MarkedText } from './marked-text.ts';
import type { NetInput } from './net/net-input.ts';
import { addPlaceFeatures } from './place-features.ts';
import { addTopicFeatures } from './topic-features.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The net looks at no more of a word. */
const CHARACTERS = 20;

const RANKS = [
  [1_000, 'word:top1000'],
  [10_000, 'word:top10000'],
  [40_000, 'word:top40000'],
] as const;

/** A document as the tagger sees it, with the same as numbers for the net. */
export interface TaggedInput {
  readonly text: MarkedText;
  readonly listed: readonly ListedName[];
  readonly input: NetInput;
}

/** The one place where features are made, for training and for use. */
export function netInput(
  document: ReadDocument,
  sentences: readonly Sentence[],
  vocabulary: Vocabulary,
): TaggedInput {
  const text = markText(document, sentences);
  const listed = listedNames(text);
  const features: number[][] = text.infos.map((info) => [...info.features]);
  addListFeatures(listed, features);
  addPlaceFeatures(text, features);
  addDocumentFeatures(text, listed, features);
  addTopicFeatures(text, features);
  const wordIds = wordNumbers(text, vocabulary, features);
  return {
    text,
    listed,
    input: {
      length: text.words.length,
      wordIds,
      ...characters(text),
      ...flattened(features),
      ...pools(text),
    },
  };
}

function wordNumbers(text: MarkedText, vocabulary: Vocabulary, features: number[][]): Int32Array {
  return Int32Array.from(text.infos, (info, at) => {
    const number = vocabulary.number(info);
    const rank = RANKS.find(([limit]) => number > 0 && number <= limit);
    if (number === 0) features[at]?.push(featureNumber('word:unknown'));
    if (rank !== undefined) features[at]?.push(featureNumber(rank[1]));
    return number;
  });
}

function characters(text: MarkedText): Pick<NetInput, 'chars' | 'charStarts'> {
  const charStarts = new Int32Array(text.infos.length + 1);
  text.infos.forEach((info, at) => {
    charStarts[at + 1] = (charStarts[at] ?? 0) + Math.min(CHARACTERS, info.text.length);
  });
  const chars = new Uint8Array(charStarts[text.infos.length] ?? 0);
  text.infos.forEach((info, at) => {
    const start = charStarts[at] ?? 0;
    const length = Math.min(CHARACTERS, info.text.length);
    for (let unit = 0; unit < length; unit += 1) {
      chars[start + unit] = characterNumber(info.text.charCodeAt(unit));
    }
  });
  return { chars, charStarts };
}

function flattened(lists: readonly number[][]): Pick<NetInput, 'features' | 'featureStarts'> {
  const featureStarts = new Int32Array(lists.length + 1);
  const features = new Int32Array(lists.reduce((sum, list) => sum + list.length, 0));
  let count = 0;
  lists.forEach((list, at) => {
    list.sort((a, b) => a - b);
    let last = -1;
    for (const number of list) {
      // Twice on is on: the net adds a row for each.
      if (number !== last) features[count++] = number;
      last = number;
    }
    featureStarts[at + 1] = count;
  });
  return { features: features.slice(0, count), featureStarts };
}

/** Words that have a capital somewhere in the document, and their small namings with them. */
function pools(text: MarkedText): Pick<NetInput, 'groups' | 'pooled'> {
  const numbers = new Map<string, number>();
  const pooled = Uint8Array.from(text.infos, (info) => (info.isCapital ? 1 : 0));
  for (const info of text.infos) {
    if (info.isCapital && !numbers.has(info.lower)) numbers.set(info.lower, numbers.size);
  }
  return { groups: Int32Array.from(text.infos, (info) => numbers.get(info.lower) ?? -1), pooled };
}
