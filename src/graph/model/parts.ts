import type { EntityKind } from './vocabulary.ts';

const ACTORS: readonly EntityKind[] = ['PERSON', 'ORGANIZATION', 'PLACE'];

/**
 * Which kinds of entity may play a part in a draft: an event neither speaks nor publishes. The ends
 * of a claim are told by its predicate.
 */
export const PART_KINDS = {
  publisher: ['ORGANIZATION'],
  credit: ['ORGANIZATION'],
  within: ['PLACE'],
  literal: ['PLACE'],
  speaker: ACTORS,
  carrier: ['ORGANIZATION'],
  occasion: ['EVENT'],
} as const satisfies Readonly<Record<string, readonly EntityKind[]>>;

export type Part = keyof typeof PART_KINDS;

export function mayBe(part: Part, kind: EntityKind): boolean {
  const kinds: readonly EntityKind[] = PART_KINDS[part];
  return kinds.includes(kind);
}
