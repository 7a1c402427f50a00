import type { Random } from './random.ts';
import { FIRST_YEAR } from './describe-entity.ts';
import { OFFICES, ROLES } from './words.ts';
import { streamOf, type World } from './world.ts';

/** A body that people serve in: an organization or a country, by its index. */
export type Body = { readonly kind: 'organization' | 'place'; readonly index: number };

/** What always holds of a person, so that many articles say the same of it. */
export interface Profile {
  readonly employer: Body;
  readonly office: string;
  /** EDTF, or null where nobody says. */
  readonly valid: string | null;
  readonly party: number;
}

export function profileOf(world: World, person: number): Profile {
  const random = streamOf(world, 'person', person);
  const servesCountry = random.chance(0.2);
  return {
    employer: servesCountry
      ? { kind: 'place', index: random.below(world.countries) }
      : { kind: 'organization', index: world.drawOrganization(random) },
    office: random.pick(OFFICES),
    valid: random.chance(0.7) ? `${FIRST_YEAR - 4 + random.below(8)}/..` : null,
    party: world.drawOrganization(random),
  };
}

/** Where an organization has its seat. */
export const seatOf = (world: World, organization: number): number =>
  world.drawPlace(streamOf(world, 'organization', organization));

export interface Participant {
  readonly person: number;
  readonly role: string;
}

const PARTICIPANTS = 6;

/** Who took part in an event, and as what; each person once. */
export function participantsOf(world: World, event: number): readonly Participant[] {
  const random: Random = streamOf(world, 'participants', event);
  const people = new Set<number>();
  while (people.size < PARTICIPANTS) people.add(world.drawPerson(random));
  return [...people].map((person) => ({ person, role: random.pick(ROLES) }));
}
