import { verbForms } from './event-lexicon.ts';
import type { Word } from './sentence-words.ts';
import { isDeterminer, isPreposition } from './word-classes.ts';

/** Index in a range at which the words tell what for: "met on Friday *to discuss the war*"; else its end. */
export function aimFrom(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (isInfinitive(words, at)) return at;
  return to;
}

/** "to" with a verb behind it: one of the lists, or a plain word that has an object. */
function isInfinitive(words: readonly Word[], at: number): boolean {
  const [to, verb] = words.slice(at, at + 2);
  if (to?.text !== 'to' || to.mention !== null) return false;
  if (verb === undefined || verb.mention !== null || verb.date !== null) return false;
  if (verbForms(verb.text).some(({ tenses }) => tenses.has('base'))) return true;
  return (
    /^[a-z]{3,}$/u.test(verb.text) &&
    !isDeterminer(verb) &&
    !isPreposition(verb) &&
    isDeterminer(words[at + 2])
  );
}
