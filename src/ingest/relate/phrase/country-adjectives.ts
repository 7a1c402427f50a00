import type { EntityKey } from '../../../graph/model/identity.ts';
import { demonymCodes } from '../../lexicon/demonyms.ts';
import type { Reading } from '../reading.ts';
import { wordAt, type Phrase } from './phrase-item.ts';

/** A country's adjective in a phrase; `country` is null where the article does not name the country. */
export interface CountryAdjective {
  /** Index of its first word. */
  readonly first: number;
  readonly country: EntityKey | null;
}

/** Finds the adjective that ends at an index of a phrase: `Norwegian`, `South Korean`. */
export type CountryAdjectives = (phrase: Phrase, index: number) => CountryAdjective | null;

/** The adjective counts for a country that the article itself names, and for no other. */
export function countryAdjectives(reading: Reading): CountryAdjectives {
  const codes = demonymCodes();
  const countries = new Map<string, EntityKey>();
  for (const entity of reading.entities.values())
    if (
      entity.kind === 'PLACE' &&
      entity.placeKind === 'COUNTRY' &&
      entity.countryCode !== null &&
      !countries.has(entity.countryCode)
    )
      countries.set(entity.countryCode, entity.key);
  const countryOf = (code: string): EntityKey | null => countries.get(code) ?? null;
  return (phrase, index) => {
    const word = wordAt(phrase, index);
    if (word?.isCapital !== true) return null;
    const before = wordAt(phrase, index - 1);
    const pair = before?.isCapital === true ? codes.get(`${before.text} ${word.text}`) : undefined;
    if (pair !== undefined) return { first: index - 1, country: countryOf(pair) };
    const code = codes.get(word.text);
    return code === undefined ? null : { first: index, country: countryOf(code) };
  };
}
