import type { Span } from '../../../graph/model/draft.ts';
import type { EntityKey } from '../../../graph/model/identity.ts';
import { mentionsIn, type Reading } from '../reading.ts';

/** What the headline and the standfirst speak of: the main happenings share words with them. */
export interface Headline {
  readonly stems: ReadonlySet<string>;
  readonly entities: ReadonlySet<EntityKey>;
}

/** "resigns" and "resignation" are one matter: so many letters of a word tell it. */
const STEM = 5;
const MIN_LENGTH = 4;

export function readHeadline(reading: Reading): Headline {
  const stems = new Set<string>();
  const entities = new Set<EntityKey>();
  for (const sentence of reading.sentences) {
    if (sentence.block !== 'HEADLINE' && sentence.block !== 'STANDFIRST') continue;
    for (const { entity } of mentionsIn(reading, sentence)) entities.add(entity);
    for (const [word] of reading.plain.slice(sentence.start, sentence.end).matchAll(/\p{L}+/gu))
      if (word.length >= MIN_LENGTH) stems.add(stemOf(word));
  }
  return { stems, entities };
}

export const stemOf = (word: string): string => word.toLowerCase().slice(0, STEM);

/** How many different words of a stretch the headline has too, as far as a few. */
export function sharedStems(reading: Reading, span: Span, { stems }: Headline): number {
  const shared = new Set<string>();
  for (const [word] of reading.plain.slice(span.start, span.end).matchAll(/\p{L}+/gu))
    if (word.length >= MIN_LENGTH && stems.has(stemOf(word))) shared.add(stemOf(word));
  return shared.size;
}
