import type { Draft, DraftEntity, DraftPlace } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import type { Bearing } from '../../graph/model/namesakes.ts';
import { isParticipantIn, movedHappeningKey } from '../relate/events/happening-key.ts';

/** What linking makes of a draft's entities, by the keys that they have. */
export interface Identities {
  readonly renamed: ReadonlyMap<EntityKey, EntityKey>;
  /** They are somebody of the article, and nobody knows who. */
  readonly unknown: ReadonlySet<EntityKey>;
  readonly bearings: ReadonlyMap<EntityKey, Bearing>;
}

/**
 * The draft with other keys: every use of a key is rewritten, happenings move with who took part in
 * them, and entities that become one are joined. What somebody unknown took part in is known inside
 * of the article alone.
 */
export function rekey(draft: Draft, { renamed, unknown, bearings }: Identities): Draft {
  const entities = draft.entities.map((entity): DraftEntity => {
    const bearing = bearings.get(entity.key);
    const borne = bearing === undefined ? entity : { ...entity, bearing };
    const isUnknown =
      unknown.has(entity.key) ||
      (entity.kind === 'EVENT' && [...unknown].some((key) => isParticipantIn(entity.key, key)));
    return isUnknown ? { ...borne, scope: 'article' } : borne;
  });
  const moved = new Map(renamed);
  for (const { kind, key } of entities) {
    const to = kind === 'EVENT' ? movedHappeningKey(key, renamed) : key;
    if (to !== key) moved.set(key, to);
  }
  const identified = { ...draft, entities };
  return moved.size === 0 ? identified : rewrite(identified, moved);
}

function rewrite(draft: Draft, renamed: ReadonlyMap<EntityKey, EntityKey>): Draft {
  const to = (key: EntityKey): EntityKey => renamed.get(key) ?? key;
  const maybe = (key: EntityKey | null): EntityKey | null => (key === null ? null : to(key));
  const all = (keys: readonly EntityKey[]): readonly EntityKey[] => [...new Set(keys.map(to))];
  return {
    ...draft,
    article: {
      ...draft.article,
      publisher: maybe(draft.article.publisher),
      credits: all(draft.article.credits),
    },
    entities: joined(draft.entities, to),
    mentions: draft.mentions.map((mention) => ({
      ...mention,
      entity: to(mention.entity),
      literal: maybe(mention.literal),
    })),
    claims: draft.claims.map((claim) => ({
      ...claim,
      subject: to(claim.subject),
      object: maybe(claim.object),
      assertions: claim.assertions.map((assertion) => ({
        ...assertion,
        attributedTo: all(assertion.attributedTo),
      })),
    })),
    quotes: draft.quotes.map((quote) => ({
      ...quote,
      speaker: maybe(quote.speaker),
      addressees: all(quote.addressees),
      reportedBy: maybe(quote.reportedBy),
      event: maybe(quote.event),
    })),
  };
}

function joined(
  entities: readonly DraftEntity[],
  to: (key: EntityKey) => EntityKey,
): readonly DraftEntity[] {
  const byKey = new Map<EntityKey, DraftEntity>();
  for (const entity of entities) {
    const key = to(entity.key);
    const moved: DraftEntity =
      entity.kind === 'PLACE'
        ? ({ ...entity, key, within: withinOf(entity, to) } satisfies DraftPlace)
        : { ...entity, key };
    const first = byKey.get(key);
    byKey.set(key, first === undefined ? moved : join(first, moved));
  }
  return [...byKey.values()];
}

function withinOf(place: DraftPlace, to: (key: EntityKey) => EntityKey): EntityKey | null {
  return place.within === null || to(place.within) === to(place.key) ? null : to(place.within);
}

/** Two of the draft that are one: the first keeps its name, the other's names are added. */
function join(first: DraftEntity, second: DraftEntity): DraftEntity {
  const known = new Set([first.name, ...first.names.map(({ value }) => value)]);
  const alias = { value: second.name, kind: 'ALIAS' as const, language: null };
  const more = [alias, ...second.names].filter(
    ({ value }) => !known.has(value) && known.add(value),
  );
  const ids = new Set(first.externalIds.map(({ scheme, value }) => `${scheme} ${value}`));
  return {
    ...first,
    names: [...first.names, ...more],
    externalIds: [
      ...first.externalIds,
      ...second.externalIds.filter(({ scheme, value }) => !ids.has(`${scheme} ${value}`)),
    ],
    salience: Math.max(first.salience, second.salience),
    background: first.background && second.background,
  };
}
