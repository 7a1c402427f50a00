import type { EntityKey } from '../../../graph/model/identity.ts';
import { genderOf, genderOfTitle, type Gender } from '../../lexicon/given-name-gender.ts';
import type { Reading } from '../reading.ts';

/** How far before a name its title is looked for, in characters. */
const TITLE_REACH = 24;

export interface PersonGenders {
  readonly byTitle: ReadonlyMap<EntityKey, Gender>;
  readonly byName: ReadonlyMap<EntityKey, Gender>;
}

/**
 * What the text tells of its people: a title before a name counts more than the given name, since
 * "Queen Michael" would be a queen.
 */
export function personGenders(reading: Reading): PersonGenders {
  const byTitle = new Map<EntityKey, Gender>();
  const byName = new Map<EntityKey, Gender>();
  for (const { start, exact, entity } of reading.mentions) {
    const known = reading.entities.get(entity);
    if (known?.kind !== 'PERSON') continue;
    const lead = reading.plain.slice(Math.max(0, start - TITLE_REACH), start);
    const title = /([\p{L}-]+)\.?\s$/u.exec(lead)?.[1];
    const told = title === undefined ? null : genderOfTitle(title);
    if (told !== null && !byTitle.has(entity)) byTitle.set(entity, told);
    if (byName.has(entity)) continue;
    const named = exact.includes(' ') || known.name === exact ? genderOf(known.name) : null;
    const gender = named ?? (exact.includes(' ') ? genderOf(exact) : null);
    if (gender !== null) byName.set(entity, gender);
  }
  return { byTitle, byName };
}
