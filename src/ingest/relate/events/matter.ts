import type { Word } from './sentence-words.ts';
import type { Trigger } from './trigger.ts';

/** Nouns of disasters that news takes for one another. */
const FAMILIES: readonly (readonly [matter: string, nouns: RegExp])[] = [
  ['quake', /^(?:earthquake|quake|tremor)s?$/u],
  ['storm', /^(?:hurricane|typhoon|cyclone|storm|tornado|blizzard|snowstorm)(?:e?s)?$/u],
  ['flood', /^(?:floods?|flooding|floodwaters|deluge)$/u],
  ['fire', /^(?:fires?|blazes?|wildfires?|bushfires?|inferno)$/u],
  ['crash', /^(?:crash(?:es)?|collisions?|accidents?|derailments?|wreck)$/u],
  ['blast', /^(?:explosions?|blasts?)$/u],
  ['outbreak', /^(?:outbreaks?|epidemics?|pandemic)$/u],
  ['slide', /^(?:landslides?|mudslides?|avalanches?)$/u],
];
/** Another one, whatever the day. */
const OTHER = /^(?:another|second|third|earlier|previous|similar|new|separate|later|last)$/u;

/** What kind of disaster a clause speaks of; null for none, or for one that it tells apart. */
export function matterOf(
  words: readonly Word[],
  { clause, from, to, form }: Trigger,
): string | null {
  const [first, last] = form === 'noun' ? [from, to] : [clause.from, clause.to];
  for (let at = first; at < last; at += 1) {
    const word = words[at];
    if (word === undefined || word.mention !== null) continue;
    const matter = FAMILIES.find(([, nouns]) => nouns.test(word.text))?.[0];
    if (matter === undefined) continue;
    const isOther = words.slice(Math.max(0, at - 4), at).some(({ text }) => OTHER.test(text));
    return isOther ? null : matter;
  }
  return null;
}
