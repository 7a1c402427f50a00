import type { Candidate, CandidateSource } from '../graph/model/candidates.ts';
import type { Draft, DraftEntity, DraftPlace } from '../graph/model/draft.ts';
import type { EntityKey } from '../graph/model/identity.ts';
import { normalizeName } from '../graph/model/name.ts';

/**
 * Gives entities of the draft the keys under which the graph knows them already: where exactly one
 * entity of the same kind bears the same full name. A single word never joins two, and a key of the
 * reference data is never given up.
 *
 * @returns the draft with every use of a changed key rewritten; entities that become one are joined.
 */
export async function link(draft: Draft, candidates: CandidateSource): Promise<Draft> {
  const asked = draft.entities
    .filter(isOpen)
    .map((entity) => ({ entity, names: fullNames(entity) }));
  const names = asked.flatMap(({ entity, names }) =>
    names.map((normalized) => ({ kind: entity.kind, normalized })),
  );
  if (names.length === 0) return draft;
  const found = await candidates.byName(names);
  const renamed = new Map<EntityKey, EntityKey>();
  for (const { entity, names } of asked) {
    const key = onlyKey(
      found.filter((one) => one.kind === entity.kind && names.includes(one.matched)),
    );
    if (key !== null && key !== entity.key) renamed.set(entity.key, key);
  }
  if (renamed.size === 0) return draft;
  for (const { kind, key } of draft.entities) {
    const moved = kind === 'EVENT' ? movedEventKey(key, renamed) : key;
    if (moved !== key) renamed.set(key, moved);
  }
  return rewrite(draft, renamed);
}

/**
 * A happening without a name is recognised by its kind, its day and who took part
 * (`event:meeting:2025-09-29:person:ana lima+person:lee wong`): its key moves with theirs.
 */
function movedEventKey(key: EntityKey, renamed: ReadonlyMap<EntityKey, EntityKey>): EntityKey {
  const [, head = '', tail = ''] = /^(event:[^:]+:[^:]+:)(.+)$/u.exec(key) ?? [];
  const keys = tail.split('+').map((part) => renamed.get(part as EntityKey) ?? part);
  return head === '' ? key : (`${head}${keys.toSorted().join('+')}` as EntityKey);
}

/** Recognised by a name of the text, not by reference data. */
const isOpen = (entity: DraftEntity): boolean =>
  entity.scope === 'graph' && /^(?:person|organization|place):/u.test(entity.key);

function fullNames(entity: DraftEntity): readonly string[] {
  const names = [entity.name, ...entity.names.map(({ value }) => value)].map(normalizeName);
  return [...new Set(names)].filter((name) => name.includes(' '));
}

function onlyKey(found: readonly Candidate[]): EntityKey | null {
  const keys = new Set(found.map(({ key }) => key));
  const [key] = keys;
  return keys.size === 1 && key !== undefined ? key : null;
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
