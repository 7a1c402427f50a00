import type { Draft } from '../model/draft.ts';
import type { EntityId } from '../model/identity.ts';
import { distinctBy } from './distinct.ts';
import { storedSpan, type ResolveKey } from './resolve-key.ts';
import type { MentionFact } from './facts.ts';

/** The namings of each entity, in text order. */
export function arrangeMentions(draft: Draft, resolve: ResolveKey): readonly MentionFact[] {
  const entities = Map.groupBy(draft.entities, ({ key }) => resolve(key));
  const mentions = Map.groupBy(draft.mentions, ({ entity }) => resolve(entity));
  return [...mentions].map(([entity, own]): MentionFact => {
    const proposals = entities.get(entity) ?? [];
    const ordered = own.toSorted((a, b) => a.start - b.start || a.end - b.end);
    return {
      entity,
      salience: Math.max(...proposals.map(({ salience }) => salience)),
      background: proposals.every(({ background }) => background),
      namings: distinctBy(ordered, ({ start, end }) => `${start}-${end}`).map((mention) => ({
        ...storedSpan(mention),
        surface: mention.exact,
        literal: mention.literal === null ? null : resolve(mention.literal),
      })),
    };
  });
}

/** The cities behind metonyms. */
export const literalPlaces = (mentions: readonly MentionFact[]): readonly EntityId[] => [
  ...new Set(
    mentions.flatMap(({ namings }) =>
      namings.map(({ literal }) => literal).filter((id) => id !== null),
    ),
  ),
];
