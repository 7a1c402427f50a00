import {
  KNOWN_SURNAMES,
  PLACE_PREPOSITIONS,
  SPEECH_VERBS,
  FUNCTION_WORDS,
} from '../lexicon/words.ts';
import { identityOf, type DocumentNames, type Identity } from './document-names.ts';
import type { FoundName } from './found-name.ts';
import { gazetteer } from './gazetteer.ts';
import { surfaceOf, type NamedSentence } from './named-sentence.ts';
import type { Token } from './tokens.ts';
import { nameWords } from './vocabulary-of-names.ts';

/**
 * Who a found name is, by the document it stands in.
 *
 * @returns null when it is more likely no name at all.
 */
export function resolveName(
  { tokens, isTitleCase }: NamedSentence,
  found: FoundName,
  known: DocumentNames,
): Identity | null {
  const surface = surfaceOf(tokens, found);
  const position = tokens[found.first]?.start ?? 0;
  const isSingle = found.last - found.first === 1;
  if (found.reference !== null && found.kind !== null) {
    const part = isSingle ? known.byPart(surface, position) : null;
    // A person of the text goes before a city of her name, never before a country.
    if (part !== null && found.reference.startsWith('city:')) return part;
    return identityOf(found.kind, surface, found.reference);
  }
  const taught = known.bySurface(surface);
  if (taught !== null) return taught;
  if (isTitleCase && !(found.sure && found.kind === 'PERSON' && !isSingle)) {
    return isSingle ? known.byPart(surface, position) : null;
  }
  if (isSingle) return resolveWord(surface, found, { tokens, position, known });
  if (found.kind !== null && found.sure) return identityOf(found.kind, surface, null);
  return resolveRun(surface, found, tokens);
}

interface Place {
  readonly tokens: NamedSentence['tokens'];
  readonly position: number;
  readonly known: DocumentNames;
}

function resolveWord(
  surface: string,
  found: FoundName,
  { tokens, position, known }: Place,
): Identity | null {
  const { ordinary, given } = nameWords();
  const word = tokens[found.first];
  if (word === undefined) return null;
  const part = known.byPart(surface, position);
  if (part !== null) return part;
  const before = tokens[found.first - 1];
  const after = tokens[found.last];
  const startsSentence = found.first === 0 || /["“”:]\s?$/u.test(word.gap);
  const isOrdinary = ordinary.has(word.lower) || FUNCTION_WORDS.has(word.lower);
  if (found.kind === 'PERSON') return isOrdinary ? null : identityOf('PERSON', surface, null);
  const city = gazetteer().city(surface);
  const isPlaced = before !== undefined && word.gap === ' ' && PLACE_PREPOSITIONS.has(before.lower);
  if (
    city !== null &&
    (isPlaced || isBeforePlace(tokens, found.last)) &&
    !(isOrdinary && !isBeforePlace(tokens, found.last))
  )
    return identityOf('PLACE', surface, city);
  if (
    /^(?:North|South|East|West)$/u.test(surface) &&
    before?.lower === 'the' &&
    after?.isCapital !== true &&
    known.leaning(surface) !== 'PERSON'
  )
    return identityOf('PLACE', surface, null);
  if (surface === 'House' && before?.lower === 'the')
    return identityOf('ORGANIZATION', surface, null);
  if (isOrdinary && !(KNOWN_SURNAMES.has(surface) && !startsSentence)) return null;
  const speaks = after !== undefined && after.gap === ' ' && SPEECH_VERBS.has(after.lower);
  if (/^\p{Lu}{2,7}$/u.test(surface) && !isCode(surface, after))
    return identityOf('ORGANIZATION', surface, null);
  if (isCode(surface, after)) return null;
  const leaning = known.leaning(surface);
  if (KNOWN_SURNAMES.has(surface)) return identityOf('PERSON', surface, null);
  if (leaning !== null && city === null) return identityOf(leaning, surface, null);
  if (isPlaced || isBeforePlace(tokens, found.last)) return identityOf('PLACE', surface, city);
  if (given.has(surface) || speaks) return identityOf('PERSON', surface, null);
  if (city !== null) return identityOf('PLACE', surface, city);
  return startsSentence ? null : identityOf('ORGANIZATION', surface, null);
}

/** "IE6", "STS-133": a thing with a number. */
const isCode = (surface: string, after: Token | undefined): boolean =>
  /\p{N}/u.test(surface) || (after?.gap === '-' && /^\p{N}/u.test(after.text));

/** ", Illinois" or ", China" behind it. */
function isBeforePlace(tokens: NamedSentence['tokens'], next: number): boolean {
  if (tokens[next]?.gap !== ', ') return false;
  const reference = gazetteer().longest(tokens, next);
  return reference !== null && gazetteer().references.get(reference.key)?.entity.kind === 'PLACE';
}

function resolveRun(
  surface: string,
  found: FoundName,
  tokens: NamedSentence['tokens'],
): Identity | null {
  const { ordinary } = nameWords();
  const words = tokens.slice(found.first, found.last);
  const before = tokens[found.first - 1];
  const city = gazetteer().city(surface);
  if (city !== null) return identityOf('PLACE', surface, city);
  if (isBeforePlace(tokens, found.last)) return identityOf('PLACE', surface, null);
  if (
    before !== undefined &&
    words[0]?.gap === ' ' &&
    PLACE_PREPOSITIONS.has(before.lower) &&
    before.lower !== 'to' &&
    before.lower !== 'from'
  )
    return identityOf('PLACE', surface, null);
  const ordinaryCount = words.filter((word) => ordinary.has(word.lower)).length;
  if (words.length > 3 || ordinaryCount * 2 > words.length)
    return identityOf('ORGANIZATION', surface, null);
  return identityOf(
    ordinaryCount > 0 && before?.lower === 'the' ? 'ORGANIZATION' : 'PERSON',
    surface,
    null,
  );
}
