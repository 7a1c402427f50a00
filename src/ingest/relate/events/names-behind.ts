import type { DraftMention } from '../../../graph/model/draft.ts';
import { isPerson, type Reading } from '../reading.ts';
import { verbForms } from './event-lexicon.ts';
import type { Word } from './sentence-words.ts';
import type { Telling } from './telling.ts';
import { isDeterminer, isPossessive, isPreposition, isRelative, isSign } from './word-classes.ts';

/** Names of the phrase that begins at a word: the head of each, and what "and" joins to it. */
export function namesBehind({ reading, words }: Telling, from: number): readonly DraftMention[] {
  const found: DraftMention[] = [];
  for (let at = from; at < words.length && at - from <= 14; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.mention !== null) {
      const next = words[at + 1];
      // "Norway's leader", "US Senator Ana Lima": the body of an office is not meant, its holder is.
      const person = personBehind(reading, words, at + 1);
      if (isPossessive(next) || (person && !isPerson(reading, word.mention))) continue;
      found.push(word.mention);
      continue;
    }
    if (word.date !== null || isPreposition(word) || isRelative(word)) break;
    if (isSign(word) && !/^[,&]$/u.test(word.text)) break;
    if (/^(?:and|or|,)$/u.test(word.text) && found.length === 0) break;
    if (
      /^(?:was|were|is|are|has|have|had|will|would|said|after|before|while|because|but)$/u.test(
        word.text,
      )
    )
      break;
    if (word.text === ',' && (isDeterminer(words[at + 1]) || isVerb(words[at + 2]))) break;
  }
  return found;
}

/** "beat Peru, Oslo beat Norway": behind the comma another clause begins. */
const isVerb = (word: Word | undefined): boolean =>
  word !== undefined &&
  word.mention === null &&
  verbForms(word.text).some(({ tenses }) => tenses.has('past'));

/** "US Senator Ana Lima": whether the name is of a body or place in a person's title, up to a word. */
export function personBehind(
  reading: Reading,
  words: readonly Word[],
  from: number,
  to = words.length,
): boolean {
  for (let at = from; at < to && at - from <= 6; at += 1) {
    const word = words[at];
    if (word === undefined || isSign(word) || isPreposition(word) || word.text === 'and')
      return false;
    if (word.mention !== null) return isPerson(reading, word.mention);
  }
  return false;
}
