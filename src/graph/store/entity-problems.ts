import type { Draft, DraftEntity } from '../model/draft.ts';
import { edtfBounds } from '../model/edtf.ts';
import { normalizeName } from '../model/name.ts';
import {
  ENTITY_KINDS,
  EVENT_KINDS,
  NAME_KINDS,
  ORGANIZATION_KINDS,
  PLACE_KINDS,
} from '../model/vocabulary.ts';
import { MAX_NAME, MAX_URL, told, type Problems } from './problems.ts';

/** Compatibility forms grow when they are normalized; the index takes 8 kB. */
const MAX_NORMALIZED = 2 * MAX_NAME;

/** What is wrong with the entities that a draft proposes. */
export function* entityProblems({ entities }: Draft): Problems {
  const keys = new Set<string>();
  for (const entity of entities) {
    if (keys.has(entity.key)) yield `Two entities bear the key ${told(entity.key)}.`;
    keys.add(entity.key);
    if (entity.key === '' || entity.key.length > MAX_NORMALIZED)
      yield `The key ${told(entity.key)} is empty or too long.`;
    if (!ENTITY_KINDS.includes(entity.kind)) yield `There is no entity kind ${told(entity.kind)}.`;
    if (!(entity.salience >= 0 && entity.salience <= 1))
      yield `The salience of ${told(entity.name)} is not a number from 0 to 1.`;
    yield* nameProblems(entity);
    yield* kindProblems(entity);
  }
}

function* nameProblems({ name, names, externalIds }: DraftEntity): Problems {
  for (const value of [name, ...names.map((proposed) => proposed.value)]) {
    if (value.trim() === '') yield 'A name is empty.';
    if (!value.isWellFormed()) yield `The name ${told(value)} is not valid Unicode.`;
    if (value.length > MAX_NAME || normalizeName(value).length > MAX_NORMALIZED)
      yield `The name ${told(value)} is longer than ${MAX_NAME} characters.`;
  }
  for (const { kind } of names)
    if (!NAME_KINDS.includes(kind)) yield `There is no name kind ${told(kind)}.`;
  for (const { scheme, value, url } of externalIds) {
    if (scheme === '' || value === '' || scheme.length > MAX_NAME || value.length > MAX_NAME)
      yield `An external id of ${told(name)} is empty or longer than ${MAX_NAME} characters.`;
    if (url !== null && url.length > MAX_URL)
      yield `The address of an external id of ${told(name)} has more than ${MAX_URL} characters.`;
  }
}

function* kindProblems(entity: DraftEntity): Problems {
  const { kind, name } = entity;
  if (kind === 'ORGANIZATION' && !ORGANIZATION_KINDS.includes(entity.organizationKind))
    yield `There is no organization kind ${told(entity.organizationKind)}.`;
  if (kind === 'PLACE') {
    if (!PLACE_KINDS.includes(entity.placeKind))
      yield `There is no place kind ${told(entity.placeKind)}.`;
    if (!isWithin(entity.latitude, 90) || !isWithin(entity.longitude, 180))
      yield `The position of ${told(name)} is not on the globe.`;
  }
  if (kind === 'EVENT') {
    if (!EVENT_KINDS.includes(entity.eventKind))
      yield `There is no event kind ${told(entity.eventKind)}.`;
    if (entity.date !== null && edtfBounds(entity.date) === null)
      yield `The date ${told(entity.date)} of ${told(name)} is not EDTF.`;
    if (entity.ordinal !== null && !Number.isSafeInteger(entity.ordinal))
      yield `The ordinal of ${told(name)} is not a whole number.`;
  }
}

const isWithin = (value: number | null, limit: number): boolean =>
  value === null || Math.abs(value) <= limit;
