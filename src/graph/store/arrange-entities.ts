import type { Draft, DraftEntity, DraftName } from '../model/draft.ts';
import { edtfBounds } from '../model/edtf.ts';
import { descriptionId, nameId, type EntityId, type EntityKey } from '../model/identity.ts';
import { normalizeName } from '../model/name.ts';
import { ENTITY_LABELS } from '../model/nodes.ts';
import { NAME_KINDS } from '../model/vocabulary.ts';
import { printDescription } from './entity-row.ts';
import { compareText, distinctBy } from './distinct.ts';
import type { DescriptionContent, EntityFact, NameFact, TextIdentity } from './facts.ts';
import { storedKey, storedSpan, type ResolveKey } from './resolve-key.ts';

/** The entities that the draft uses, each with what this text says of it; one fact an entity. */
export function arrangeEntities(
  draft: Draft,
  text: TextIdentity,
  resolve: ResolveKey,
): readonly EntityFact[] {
  const used = usedKeys(draft);
  const byId = Map.groupBy(
    draft.entities.filter(({ key }) => used.has(key)),
    ({ key }) => resolve(key),
  );
  return [...byId].flatMap(([id, entities]): readonly EntityFact[] => {
    const [entity] = entities;
    if (entity === undefined) return [];
    const names = proposedNames(entities);
    const description: DescriptionContent = {
      properties: describe(entity),
      names,
      externalIds: distinctBy(
        entities.flatMap(({ externalIds }) => externalIds),
        ({ scheme, value }) => JSON.stringify([scheme, value]),
      ).toSorted((a, b) => compareText(a.scheme, b.scheme) || compareText(a.value, b.value)),
      within: entity.kind === 'PLACE' && entity.within !== null ? resolve(entity.within) : null,
    };
    const keys = new Set(entities.map(({ key }) => key));
    const fact: EntityFact = {
      id,
      key: storedKey(entity, text.article),
      kind: entity.kind,
      label: ENTITY_LABELS[entity.kind],
      provisional: entity.scope === 'article',
      descriptionId: descriptionId(id, printDescription(description)),
      description,
      names: names.map((name) => nameFact(name, id, keys, draft)),
    };
    return [fact];
  });
}

/** Keys that something with a span, or the article itself, refers to; and where these places lie. */
function usedKeys(draft: Draft): ReadonlySet<EntityKey> {
  const { article, mentions, claims, quotes } = draft;
  const named: readonly (EntityKey | null)[] = [
    article.publisher,
    ...article.credits,
    ...mentions.flatMap(({ entity, literal }) => [entity, literal]),
    ...claims.flatMap(({ subject, object, assertions }) => [
      subject,
      object,
      ...assertions.flatMap(({ attributedTo }) => attributedTo),
    ]),
    ...quotes.flatMap((quote) => [
      quote.speaker,
      quote.reportedBy,
      quote.event,
      ...quote.addressees,
    ]),
  ];
  const used = new Set(named.filter((key) => key !== null));
  const within = new Map(
    draft.entities.map((entity) => [entity.key, entity.kind === 'PLACE' ? entity.within : null]),
  );
  for (const key of used) {
    const parent = within.get(key) ?? null;
    // A set goes on to what is added while it is walked: the parents' parents come by themselves.
    if (parent !== null) used.add(parent);
  }
  return used;
}

/** Its names, the main one among them, each once: of two kinds the weightier. */
function proposedNames(entities: readonly DraftEntity[]): readonly DraftName[] {
  const proposed = entities.flatMap(({ name, names }): readonly DraftName[] =>
    names.some(({ value }) => value === name)
      ? names
      : [{ value: name, kind: 'OFFICIAL', language: null }, ...names],
  );
  const byKind = proposed.toSorted(
    (a, b) => NAME_KINDS.indexOf(a.kind) - NAME_KINDS.indexOf(b.kind),
  );
  return distinctBy(byKind, ({ value }) => value)
    .map(({ value, kind, language }) => ({ value, kind, language }))
    .toSorted((a, b) => compareText(a.value, b.value));
}

function nameFact(
  { value, kind, language }: DraftName,
  entity: EntityId,
  keys: ReadonlySet<EntityKey>,
  draft: Draft,
): NameFact {
  const uses = draft.mentions.filter(
    (mention) => keys.has(mention.entity) && mention.exact === value,
  );
  const [first] = uses.toSorted((a, b) => a.start - b.start);
  return {
    id: nameId(entity, value),
    value,
    normalized: normalizeName(value),
    kind,
    language,
    used: first === undefined ? null : storedSpan(first),
  };
}

/** The properties of the entity's own label; null takes away what an earlier description gave. */
function describe(entity: DraftEntity): DescriptionContent['properties'] {
  const { name } = entity;
  switch (entity.kind) {
    case 'PERSON':
      return { name };
    case 'ORGANIZATION':
      return { name, organizationKind: entity.organizationKind };
    case 'PLACE': {
      const { placeKind, countryCode, latitude, longitude } = entity;
      return { name, placeKind, countryCode, latitude, longitude };
    }
    case 'EVENT': {
      const { eventKind, date, ordinal } = entity;
      const { earliest, latest } = (date === null ? null : edtfBounds(date)) ?? NO_BOUNDS;
      return { name, eventKind, date, startsAt: earliest, endsAt: latest, ordinal };
    }
  }
}

const NO_BOUNDS = { earliest: null, latest: null };
