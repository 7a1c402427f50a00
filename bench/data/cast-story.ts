import type { DraftEntity } from '../../src/graph/model/draft.ts';
import {
  describeEvent,
  describeOrganization,
  describePerson,
  describePlace,
  placeOfEvent,
} from './describe-entity.ts';
import { participantsOf, profileOf, seatOf, type Profile } from './profile.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

type Of<K extends DraftEntity['kind']> = Extract<DraftEntity, { readonly kind: K }>;

/** Who and what one article is about. */
export interface Cast {
  readonly leader: Of<'PERSON'>;
  readonly profile: Profile;
  readonly employer: Of<'ORGANIZATION'> | Of<'PLACE'>;
  readonly guest: Of<'PERSON'>;
  /** What the guest was at the event. */
  readonly role: string;
  readonly other: Of<'PERSON'>;
  readonly event: Of<'EVENT'>;
  readonly setting: Of<'PLACE'>;
  readonly elsewhere: Of<'PLACE'>;
  readonly body: Of<'ORGANIZATION'>;
  readonly seat: Of<'PLACE'>;
  readonly party: Of<'ORGANIZATION'>;
}

/**
 * Draws the cast. The first articles are led by each entity in turn, so that everything is written of
 * at least once; the rest goes by rank.
 */
export function castStory(world: World, index: number, random: Random): Cast {
  const { counts, outlets } = world;
  const own = (count: number, draw: (random: Random) => number): number =>
    index < count ? index : draw(random);
  const leader = own(counts.people, world.drawPerson);
  const event = own(counts.events, world.drawEvent);
  const body = own(counts.organizations - outlets, world.drawOrganization);
  const elsewhere = own(counts.places, world.drawPlace);
  const profile = profileOf(world, leader);
  const { kind, index: employer } = profile.employer;
  const participants = participantsOf(world, event).filter(({ person }) => person !== leader);
  const guest = random.pick(participants);
  const other = random.pick(participants.filter(({ person }) => person !== guest.person));
  return {
    leader: describePerson(leader),
    profile,
    employer:
      kind === 'place' ? describePlace(world, employer) : describeOrganization(world, employer),
    guest: describePerson(guest.person),
    role: guest.role,
    other: describePerson(other.person),
    event: describeEvent(world, event),
    setting: describePlace(world, placeOfEvent(world, event)),
    elsewhere: describePlace(world, elsewhere),
    body: describeOrganization(world, body),
    seat: describePlace(world, seatOf(world, body)),
    party: describeOrganization(world, profile.party),
  };
}
