import type { Draft, DraftClaim, DraftEntity, DraftPlace } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import { PAST, type Bearing, type Told } from '../../graph/model/namesakes.ts';

/** Offices that lie between two countries, so that neither is the holder's for sure. */
const BETWEEN = /\b(?:ambassador|envoy|consul|delegate|negotiator|correspondent|rapporteur)\b/iu;
const SPORT =
  /\b(?:coach|captain|goalkeeper|midfielder|striker|defender|winger|forward|batsman|bowler|pitcher|quarterback|jockey|referee|umpire|player)\b/iu;
/** A rule that is wrong more often tells nobody apart. */
const SURE = 0.75;
/** Nobody who took part in something longer ago is in today's news. */
const LIFETIME_YEARS = 110;
/** Bodies of a state: every state has its own, often of one name. */
const STATE_BODIES: ReadonlySet<string> = new Set(['GOVERNMENT', 'MILITARY']);

/**
 * By which names of the text others may be meant in other texts, and what the text tells of who is meant
 * here. Only people and bodies of a state that the text knows by a full name alone, without reference
 * data: nobody else can be mistaken for a namesake. From the text alone, whatever the graph holds.
 */
export function bearingsOf(draft: Draft): ReadonlyMap<EntityKey, Bearing> {
  const entities = new Map(draft.entities.map((entity) => [entity.key, entity]));
  const ties = Map.groupBy(draft.claims.filter(isSure), ({ subject }) => subject);
  const year = yearOf(draft.article.publishedAt);
  return new Map(
    draft.entities.filter(isOpen).map((entity): [EntityKey, Bearing] => {
      const own = ties.get(entity.key) ?? [];
      const told = entity.kind === 'PERSON' ? ofPerson(own, entities, year) : ofBody(own, entities);
      return [entity.key, { block: entity.key, told: [...new Set(told)].toSorted() }];
    }),
  );
}

/** Known by a name of the text alone. */
const isOpen = (entity: DraftEntity): boolean =>
  entity.scope === 'graph' &&
  entity.externalIds.length === 0 &&
  !entity.key.includes('#') &&
  ((entity.kind === 'PERSON' && entity.key.startsWith('person:')) ||
    (entity.kind === 'ORGANIZATION' &&
      entity.key.startsWith('organization:') &&
      STATE_BODIES.has(entity.organizationKind)));

const isSure = ({ negated, assertions }: DraftClaim): boolean =>
  !negated &&
  assertions.some(({ stance, confidence }) => stance === 'ASSERTS' && confidence >= SURE);

type Entities = ReadonlyMap<EntityKey, DraftEntity>;

function ofPerson(ties: readonly DraftClaim[], entities: Entities, year: number | null): Told {
  const offices = ties.filter(
    ({ predicate, label }) => predicate === 'HOLDS_POSITION' && !BETWEEN.test(label),
  );
  const told = offices.map(({ object, label }) => {
    const body = object === null ? undefined : entities.get(object);
    const code = body?.kind === 'PLACE' ? countryOf(body, entities) : null;
    return `${code ?? '-'} ${SPORT.test(label) ? 'sport' : 'office'}`;
  });
  return isOfThePast(ties, entities, year) ? [...told, PAST] : told;
}

const ofBody = (ties: readonly DraftClaim[], entities: Entities): Told =>
  ties.flatMap(({ predicate, object }) => {
    if (!['PART_OF', 'BASED_IN', 'LOCATED_IN'].includes(predicate) || object === null) return [];
    const place = entities.get(object);
    const code = place?.kind === 'PLACE' ? countryOf(place, entities) : null;
    return code === null ? [] : [`${code} state`];
  });

function countryOf(place: DraftPlace, entities: Entities): string | null {
  let at: DraftEntity | undefined = place;
  // Four levels are more than any reference place has; a ring of places must not hang.
  for (let level = 0; level < 4 && at?.kind === 'PLACE'; level += 1) {
    if (at.countryCode !== null) return at.countryCode;
    at = at.within === null ? undefined : entities.get(at.within);
  }
  return null;
}

/** Everything with a date that they took part in lies generations back. */
function isOfThePast(
  ties: readonly DraftClaim[],
  entities: Entities,
  year: number | null,
): boolean {
  if (year === null) return false;
  const years = ties.flatMap(({ predicate, object, valid }) => {
    const event =
      predicate === 'PARTICIPATED_IN' && object !== null ? entities.get(object) : undefined;
    const date = event?.kind === 'EVENT' ? event.date : valid;
    const told = yearOf(date);
    return told === null ? [] : [told];
  });
  return years.length > 0 && years.every((one) => one < year - LIFETIME_YEARS);
}

function yearOf(date: string | null): number | null {
  const digits = /^(?:[^/]*\/)?(\d{4})/u.exec(date ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}
