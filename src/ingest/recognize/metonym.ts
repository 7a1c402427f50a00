import type { EntityKey } from '../../graph/model/identity.ts';
import { CITY_THINGS, STATE_OBJECT_WORDS, STATE_VERBS } from '../lexicon/words.ts';
import type { FoundName } from './found-name.ts';
import { gazetteer } from './gazetteer.ts';
import type { NamedSentence } from './named-sentence.ts';

/**
 * The country that a capital stands for at this place of the text, or null where the city itself is
 * meant: after "in", before ", Country", in a dateline, before what only a city has.
 */
export function countryMeant(
  named: NamedSentence,
  found: FoundName,
  city: EntityKey,
): EntityKey | null {
  const country = gazetteer().references.get(city)?.capitalOf ?? null;
  if (country === null || named.sentence.block === 'DATELINE') return null;
  return acts(named, found) || isCoupled(named, found) ? country : null;
}

function acts({ tokens }: NamedSentence, found: FoundName): boolean {
  const city = tokens[found.first];
  const before = tokens[found.first - 1];
  const after = tokens[found.last];
  if (city === undefined || isCountryNext(tokens, found.last)) return false;
  if (before !== undefined && /^[ -]$/u.test(city.gap)) {
    if (STATE_OBJECT_WORDS.has(before.lower)) return !isCityThing(tokens, found.last);
    if (isLocative(before.lower)) return false;
  }
  if (after === undefined) return false;
  if (after.gap === '-')
    return /^(?:led|backed|sponsored|controlled|funded|friendly)$/u.test(after.lower);
  if (after.text === "'s" && after.gap === '') {
    return !isCityThing(tokens, found.last + 1) && tokens[found.last + 1]?.isCapital === false;
  }
  return after.gap === ' ' && STATE_VERBS.has(after.lower) && !isPassiveScene(tokens, found.last);
}

/** "Beijing was hit", "Beijing has a population": told of a city. */
const isPassiveScene = (tokens: NamedSentence['tokens'], verb: number): boolean =>
  /^(?:is|was|has|had)$/u.test(tokens[verb]?.lower ?? '') &&
  /^(?:a|an|the|hit|one|home|located|situated|about|in)$/u.test(tokens[verb + 1]?.lower ?? '');

const isCityThing = (tokens: NamedSentence['tokens'], at: number): boolean =>
  CITY_THINGS.has(tokens[at]?.lower ?? '') && !(tokens[at]?.isCapital ?? false);

const isLocative = (word: string): boolean =>
  /^(?:in|at|to|from|near|into|outside|around|through|toward|towards|via|across|of|for|on|central|downtown|greater)$/u.test(
    word,
  );

function isCountryNext(tokens: NamedSentence['tokens'], at: number): boolean {
  if (tokens[at]?.gap !== ', ') return false;
  const next = gazetteer().longest(tokens, at);
  return next !== null && /^(?:country|place):/u.test(next.key);
}

/** "between Pyongyang and Beijing", "Moscow and Beijing agreed": two capitals in one part. */
function isCoupled(named: NamedSentence, found: FoundName): boolean {
  const { tokens, names } = named;
  const and = tokens[found.first - 1];
  if (and?.lower === 'and') {
    const partner = names.find((name) => name.last === found.first - 1);
    if (partner?.reference?.startsWith('city:') === true && acts(named, partner)) return true;
  }
  if (tokens[found.last]?.lower === 'and') {
    const partner = names.find((name) => name.first === found.last + 1);
    const before = tokens[found.first - 1]?.lower ?? '';
    return (
      partner?.reference?.startsWith('city:') === true &&
      !isLocative(before) &&
      acts(named, partner)
    );
  }
  return false;
}
