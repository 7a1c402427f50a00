import type { Draft, DraftEntity, DraftMention } from '../../../graph/model/draft.ts';
import type { EntityKey } from '../../../graph/model/identity.ts';
import { references } from '../../identify/references.ts';
import { rekey } from '../../link/rekey.ts';
import { overlapsIn } from './overlaps.ts';

export interface Unified {
  readonly left: Draft;
  readonly right: Draft;
  /** Keys under which the second proposal knows the entity better. */
  readonly preferred: ReadonlySet<EntityKey>;
}

/**
 * Gives whom both name one key. Whoever takes part in happenings comes first: the keys of happenings
 * are made of theirs.
 */
export function unify(first: Draft, second: Draft): Unified {
  const actors = unifyKinds(first, second, ({ kind }) => kind !== 'EVENT');
  const all = unifyKinds(actors.left, actors.right, ({ kind }) => kind === 'EVENT');
  return { ...all, preferred: new Set([...actors.preferred, ...all.preferred]) };
}

function unifyKinds(
  first: Draft,
  second: Draft,
  isMeant: (entity: DraftEntity) => boolean,
): Unified {
  const left = new Map<EntityKey, EntityKey>();
  const right = new Map<EntityKey, EntityKey>();
  const own = entitiesOf(first);
  for (const [other, same] of sameBearers(first, second, isMeant)) {
    const better = left.get(same.key);
    if (better !== undefined) right.set(other.key, better);
    else if (same.scope === 'article' && other.scope === 'graph' && !own.has(other.key))
      left.set(same.key, other.key);
    else right.set(other.key, same.key);
  }
  // One that came before its better twin had been found follows it.
  for (const [from, to] of right) right.set(from, left.get(to) ?? to);
  return {
    left: renamed(first, left),
    right: renamed(second, right),
    preferred: new Set(left.values()),
  };
}

const renamed = (draft: Draft, keys: ReadonlyMap<EntityKey, EntityKey>): Draft =>
  keys.size === 0
    ? draft
    : rekey(draft, { renamed: keys, unknown: new Set(), bearings: new Map() });

const entitiesOf = ({ entities }: Draft): ReadonlyMap<EntityKey, DraftEntity> =>
  new Map(entities.map((entity) => [entity.key, entity]));

/**
 * Entities of the second with those of the first that most of the same words name. Two that both
 * know by themselves are two.
 */
function sameBearers(
  first: Draft,
  second: Draft,
  isMeant: (entity: DraftEntity) => boolean,
): readonly (readonly [DraftEntity, DraftEntity])[] {
  const [own, others] = [entitiesOf(first), entitiesOf(second)];
  const overlaps = overlapsIn(first.mentions.filter(({ entity }) => isNamed(own, entity, isMeant)));
  const namings = Map.groupBy(second.mentions, ({ entity }) => entity);
  return second.entities.flatMap((other) => {
    if (!isMeant(other) || own.has(other.key)) return [];
    const votes = (namings.get(other.key) ?? []).flatMap((naming) =>
      overlaps(naming).map(({ entity }) => entity),
    );
    const counted = [...Map.groupBy(votes, (key) => key)].toSorted(
      ([, a], [, b]) => b.length - a.length,
    );
    const best = counted
      .map(([key]) => own.get(key))
      .find((one) => one !== undefined && isOneWith(one, other));
    return best === undefined || others.has(best.key) ? [] : [[other, best] as const];
  });
}

const isNamed = (
  entities: ReadonlyMap<EntityKey, DraftEntity>,
  key: DraftMention['entity'],
  isMeant: (entity: DraftEntity) => boolean,
): boolean => {
  const entity = entities.get(key);
  return entity !== undefined && isMeant(entity);
};

function isOneWith(own: DraftEntity, other: DraftEntity): boolean {
  if (own.kind !== other.kind) return false;
  if (references().byKey.has(own.key) && references().byKey.has(other.key)) return false;
  if (own.kind !== 'EVENT' || other.kind !== 'EVENT') return true;
  const isSameTime = own.date === null || other.date === null || own.date === other.date;
  return own.eventKind === other.eventKind && isSameTime;
}
