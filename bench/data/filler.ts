import type { Naming, Sentence } from './compose-text.ts';
import type { Random } from './random.ts';
import { ADJECTIVES, ENDINGS, NOUNS, PAST_VERBS } from './words.ts';

/** A sentence that says nothing of anybody, or only names somebody again. */
export function fillerSentence(
  random: Random,
  topic: readonly string[],
  naming: Naming | null,
): Sentence {
  const adjective = random.pick(ADJECTIVES);
  const noun = random.pick(NOUNS);
  const verb = random.pick(PAST_VERBS);
  const word = random.pick(topic);
  const ending = random.pick(ENDINGS);
  if (naming !== null)
    return { parts: [`The ${adjective} ${noun} ${verb} `, naming, ` and the ${word} ${ending}.`] };
  switch (random.below(4)) {
    case 0:
      return { parts: [`A ${adjective} ${word} ${verb} the ${noun} ${ending}.`] };
    case 1:
      return {
        parts: [`No ${noun} ${verb} as much as the ${random.pick(topic)} and the ${word}.`],
      };
    case 2:
      return { parts: [`Of the ${word} little was known; the ${noun} ${verb} ${ending}.`] };
    default:
      return { parts: [`The ${noun} and the ${word} ${verb} each other ${ending}.`] };
  }
}

/** Words that somebody could have said. */
export const sayingOf = (random: Random, topic: readonly string[]): string =>
  `We ${random.pick(PAST_VERBS)} the ${random.pick(topic)} and the ${random.pick(NOUNS)} ${random.pick(ENDINGS)}`;
