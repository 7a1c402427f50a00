import type { DraftMention, Span } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import { subjectOf } from './actors.ts';
import { firstAtOrAfter, isPerson, mentionsIn, tellingSentences, type Reading } from './reading.ts';

/** Sentences; further back nobody remembers who was meant. */
const MAX_BACK = 12;

/** Whom `he`, `she` or `they` means at a place of the text: an earlier person, or nobody. */
export type Antecedents = (word: string, at: number) => DraftMention | null;

/**
 * The person that the nearest earlier sentence is about; failing that, its last person. Whoever the
 * text calls "Mr" is not "she".
 */
export function findAntecedents(reading: Reading): Antecedents {
  const genders = gendersOf(reading);
  const sentences = tellingSentences(reading).filter(({ block }) => block === 'BODY');
  return (word, at) => {
    if (word === 'it') return null;
    const isFit = (mention: DraftMention): boolean =>
      isPerson(reading, mention) &&
      mention.end <= at &&
      (word === 'they' || (genders.get(mention.entity) ?? word) === word);
    const next = firstAtOrAfter(sentences, at);
    for (const sentence of sentences.slice(Math.max(0, next - MAX_BACK), next).reverse()) {
      const before: Span = { start: sentence.start, end: Math.min(sentence.end, at) };
      const subject = subjectOf(reading, before, isFit);
      if (subject !== null) return subject;
      const last = mentionsIn(reading, before).findLast(isFit);
      if (last !== undefined) return last;
    }
    return null;
  };
}

function gendersOf(reading: Reading): ReadonlyMap<EntityKey, string> {
  const genders = new Map<EntityKey, string>();
  for (const { start, entity } of reading.mentions) {
    const lead = reading.plain.slice(Math.max(0, start - 12), start);
    if (/\b(?:Mr|King|Prince|Lord|Sir)\.?\s$/u.test(lead)) genders.set(entity, 'he');
    if (/\b(?:Mrs|Ms|Miss|Queen|Princess|Lady|Dame)\.?\s$/u.test(lead)) genders.set(entity, 'she');
  }
  return genders;
}
