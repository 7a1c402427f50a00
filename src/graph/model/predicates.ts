import type { EntityKind } from './vocabulary.ts';

/**
 * The ties that a claim can state. A predicate declares which kinds may stand at its ends, whether
 * it reads the same both ways, and its name seen from the other end; the name itself is also the
 * type of the projected relationship.
 */
export interface PredicateSpec {
  readonly subject: readonly EntityKind[];
  readonly object: readonly EntityKind[];
  readonly symmetric: boolean;
  /** How the tie reads from subject to object, and back. */
  readonly label: string;
  readonly reverse: string;
  /** Says nothing of its subject alone. */
  readonly needsObject?: true;
}

const ANY: readonly EntityKind[] = ['PERSON', 'ORGANIZATION', 'PLACE', 'EVENT'];
const ACTOR: readonly EntityKind[] = ['PERSON', 'ORGANIZATION', 'PLACE'];
const BODY: readonly EntityKind[] = ['ORGANIZATION', 'PLACE'];

const tie = (
  subject: readonly EntityKind[],
  object: readonly EntityKind[],
  label: string,
  reverse: string,
): PredicateSpec => ({ subject, object, label, reverse, symmetric: label === reverse });

export const PREDICATES = {
  HOLDS_POSITION: {
    ...tie(['PERSON'], BODY, 'holds office in', 'has office holder'),
    needsObject: true,
  },
  MEMBER_OF: tie(ACTOR, BODY, 'member of', 'has member'),
  PART_OF: tie(BODY, BODY, 'part of', 'has part'),
  SUCCEEDED_BY: tie(ANY, ANY, 'succeeded by', 'successor of'),
  BASED_IN: tie(['PERSON', 'ORGANIZATION'], ['PLACE'], 'based in', 'seat of'),
  LOCATED_IN: tie(['PLACE', 'ORGANIZATION'], ['PLACE'], 'located in', 'contains'),
  FAMILY_OF: tie(['PERSON'], ['PERSON'], 'family of', 'family of'),
  ASSOCIATE_OF: tie(ACTOR, ACTOR, 'associate of', 'associate of'),
  OWNS: tie(ACTOR, BODY, 'owns', 'owned by'),
  PRODUCES: tie(ACTOR, ANY, 'produces', 'produced by'),
  OPERATES: tie(ACTOR, BODY, 'operates', 'operated by'),
  ALLIED_WITH: tie(ACTOR, ACTOR, 'allied with', 'allied with'),
  RECOGNISES: tie(BODY, BODY, 'recognises', 'recognised by'),
  AT_WAR_WITH: tie(BODY, BODY, 'at war with', 'at war with'),
  SANCTIONS: tie(BODY, ACTOR, 'sanctions', 'sanctioned by'),
  PARTICIPATED_IN: tie(ACTOR, ['EVENT'], 'took part in', 'had participant'),
  OCCURRED_AT: tie(['EVENT'], ['PLACE'], 'took place in', 'setting of'),
  SUB_EVENT_OF: tie(['EVENT'], ['EVENT'], 'part of', 'includes'),
  COMMEMORATES: tie(['EVENT'], ['EVENT'], 'commemorates', 'commemorated by'),
  RELATED_TO: tie(ANY, ANY, 'related to', 'related to'),
} as const satisfies Record<string, PredicateSpec>;

export type Predicate = keyof typeof PREDICATES;

export const PREDICATE_NAMES = Object.keys(PREDICATES) as readonly Predicate[];

/** Whether a claim of the predicate must name an object. */
export function needsObject(predicate: Predicate): boolean {
  const spec: PredicateSpec = PREDICATES[predicate];
  return spec.needsObject === true;
}

/** Whether the ontology lets these kinds stand at the two ends. */
export function isPredicateBetween(
  predicate: Predicate,
  subject: EntityKind,
  object: EntityKind,
): boolean {
  const spec: PredicateSpec = PREDICATES[predicate];
  return spec.subject.includes(subject) && spec.object.includes(object);
}
