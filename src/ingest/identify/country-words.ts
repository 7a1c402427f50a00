import { demonymCodes } from '../lexicon/demonyms.ts';
import { foldName } from '../lexicon/fold-name.ts';
import { references } from './references.ts';

/** A word that stands for a country in a name: `@US`. */
const mark = (code: string): string => `@${code}`;

export const isCountryWord = (word: string): boolean => word.startsWith('@');

let built: ReadonlyMap<string, string> | undefined;

function adjectives(): ReadonlyMap<string, string> {
  built ??= new Map([...demonymCodes()].map(([word, code]) => [foldName(word), mark(code)]));
  return built;
}

const MOST_WORDS = 4;

/** "Georgian Interior Ministry" as `@GE interior ministry`, "UK Parliament" as `@GB parliament`. */
export function countryWords(words: readonly string[]): readonly string[] {
  const marked: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    let length = Math.min(MOST_WORDS, words.length - at);
    let code: string | undefined;
    for (; length > 0 && code === undefined; length -= 1) {
      const stretch = words.slice(at, at + length);
      code = adjectives().get(stretch.join(' ')) ?? countryNamed(stretch);
    }
    if (code === undefined) marked.push(words[at] ?? '');
    else {
      marked.push(code);
      at += length;
    }
  }
  // A name of nothing but a country is no body of it.
  return marked.every(isCountryWord) ? words : marked;
}

function countryNamed(words: readonly string[]): string | undefined {
  const country = references()
    .named('PLACE', words)
    .find(({ entity }) => entity.kind === 'PLACE' && entity.placeKind === 'COUNTRY');
  return country?.entity.kind === 'PLACE' && country.entity.countryCode !== null
    ? mark(country.entity.countryCode)
    : undefined;
}
