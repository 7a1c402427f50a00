import type { DraftEntity } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import { entityKey } from '../lexicon/reference.ts';
import { LEADING_FAMILY_NAMES } from '../lexicon/words.ts';

const PERSON = 'person:';
/** A given name of two syllables, as Korean and Chinese ones are written: `Min-jun`. */
const SYLLABLES = /^\p{Lu}\p{Ll}{0,5}-\p{Ll}{1,6}\s\p{L}+$/u;

let families: ReadonlySet<string> | undefined;

/**
 * The key that every way of writing one name gives: a name that begins with the family name is written
 * with and without hyphens, and turned round where the reader expects that: `Kim Min-jun`,
 * `Kim Min Jun` and `Min-jun Kim` are `person:kim min jun`. From the name alone, so that every text
 * comes to the same; other kinds of names are in no doubt and keep their keys.
 */
export function canonicalKey({ kind, key, scope, name }: DraftEntity): EntityKey {
  if (kind !== 'PERSON' || scope !== 'graph' || !key.startsWith(PERSON) || key.includes('#'))
    return key;
  families ??= new Set([...LEADING_FAMILY_NAMES].map((one) => one.toLowerCase()));
  const words = key.slice(PERSON.length).split(/[ -]+/u);
  const last = words.at(-1) ?? '';
  if (families.has(words[0] ?? '')) return entityKey(PERSON + words.join(' '));
  return families.has(last) && SYLLABLES.test(name)
    ? entityKey(PERSON + [last, ...words.slice(0, -1)].join(' '))
    : key;
}
