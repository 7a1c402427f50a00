import { TOPIC_WORDS, type Topic } from '../lexicon/topic-words.ts';
import { featureNumber, TOPICS } from './feature-names.ts';
import type { MarkedText } from './marked-text.ts';

/** A share of the words of a text that makes it about something, and a larger one. */
const SHARE = 0.02;
const LARGE_SHARE = 0.05;
/** In shorter texts a word or two tell nothing. */
const LEAST = 3;

let built: ReadonlyMap<string, readonly Topic[]> | undefined;

function topics(): ReadonlyMap<string, readonly Topic[]> {
  if (built !== undefined) return built;
  const byWord = new Map<string, Topic[]>();
  for (const topic of TOPICS) {
    for (const word of new Set(TOPIC_WORDS[topic].trim().split(/\s+/u))) {
      const own = byWord.get(word) ?? [];
      own.push(topic);
      byWord.set(word, own);
    }
  }
  built = byWord;
  return built;
}

/** Adds to capitalised words what the whole document, and what their sentence, is about. */
export function addTopicFeatures(text: MarkedText, features: readonly number[][]): void {
  const counts = new Map<Topic, number>();
  const inSentences = text.sentences.map(() => new Set<Topic>());
  let words = 0;
  text.infos.forEach((info, at) => {
    if (!info.hasLetter) return;
    words += 1;
    for (const topic of topics().get(info.lower) ?? []) {
      counts.set(topic, (counts.get(topic) ?? 0) + 1);
      inSentences[text.words[at]?.sentence ?? 0]?.add(topic);
    }
  });
  const ofDocument: number[] = [];
  for (const [topic, count] of counts) {
    if (count < LEAST) continue;
    if (count >= words * SHARE) ofDocument.push(featureNumber(`topic:${topic}`));
    if (count >= words * LARGE_SHARE) ofDocument.push(featureNumber(`topic:${topic}:much`));
  }
  text.infos.forEach((info, at) => {
    if (!info.isCapital) return;
    const own = features[at];
    if (own === undefined) return;
    for (const number of ofDocument) own.push(number);
    for (const topic of inSentences[text.words[at]?.sentence ?? 0] ?? [])
      own.push(featureNumber(`near:${topic}`));
  });
}
