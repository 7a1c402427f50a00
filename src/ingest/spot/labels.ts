import type { EntityKind } from '../../graph/model/vocabulary.ts';

/** What the tagger tells apart; MISC (works, peoples, things) is learned so as not to be the others. */
export const NAME_TYPES = ['PER', 'ORG', 'LOC', 'EVENT', 'MISC'] as const;
export type NameType = (typeof NAME_TYPES)[number];

export const isNameType = (type: string): type is NameType =>
  NAME_TYPES.some((known) => known === type);

/** Begins, inside, last word of, or the whole of a name. */
export const NAME_PARTS = ['B', 'I', 'L', 'U'] as const;

/** A label's number is its place here: outside, then four for each type. */
export const LABELS: readonly string[] = [
  'O',
  ...NAME_TYPES.flatMap((type) => NAME_PARTS.map((part) => `${part}-${type}`)),
];

export const KIND_OF_TYPE: Readonly<Record<NameType, EntityKind | null>> = {
  PER: 'PERSON',
  ORG: 'ORGANIZATION',
  LOC: 'PLACE',
  EVENT: 'EVENT',
  MISC: null,
};
