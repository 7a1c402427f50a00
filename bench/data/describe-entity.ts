import type {
  DraftEvent,
  DraftOrganization,
  DraftPerson,
  DraftPlace,
} from '../../src/graph/model/draft.ts';
import type { EntityKey } from '../../src/graph/model/identity.ts';
import {
  FAMILY_BEGINNINGS,
  FAMILY_ENDINGS,
  GIVEN_NAMES,
  HAPPENINGS,
  ORGANIZATION_FIELDS,
  ORGANIZATION_FORMS,
  ORGANIZATION_QUALITIES,
  OUTLET_FORMS,
  PLACE_BEGINNINGS,
  PLACE_ENDINGS,
  PLACE_MIDDLES,
} from './words.ts';
import { streamOf, type World } from './world.ts';

const key = (kind: string, index: number): EntityKey => `bench:${kind}:${index}` as EntityKey;

export const personKey = (index: number): EntityKey => key('person', index);
export const organizationKey = (index: number): EntityKey => key('organization', index);
export const placeKey = (index: number): EntityKey => key('place', index);
export const eventKey = (index: number): EntityKey => key('event', index);

/** The words at the places of a number written in as many bases as there are lists. */
function spread(number: number, ...lists: readonly (readonly string[])[]): readonly string[] {
  let rest = number;
  return lists.map((list) => {
    const word = list[rest % list.length] ?? '';
    rest = Math.floor(rest / list.length);
    return word;
  });
}

/** Prime to the number of combinations of every list below: neighbours in rank get unlike names. */
const STRIDE = 7_919;

const base = { scope: 'graph', salience: 0, background: false } as const;

/** The world's second names: what a text may call a person after the first time. */
export const familyName = (person: DraftPerson): string =>
  person.name.slice(person.name.lastIndexOf(' ') + 1);

export function describePerson(index: number): DraftPerson {
  const [given = '', beginning = '', ending = ''] = spread(
    index * STRIDE,
    GIVEN_NAMES,
    FAMILY_BEGINNINGS,
    FAMILY_ENDINGS,
  );
  const round = Math.floor(
    index / (GIVEN_NAMES.length * FAMILY_BEGINNINGS.length * FAMILY_ENDINGS.length),
  );
  const middle = round === 0 ? '' : ` ${String.fromCodePoint(64 + round)}.`;
  const family = beginning + ending;
  return {
    ...base,
    key: personKey(index),
    kind: 'PERSON',
    name: `${given}${middle} ${family}`,
    names: [{ value: family, kind: 'SHORT', language: null }],
    externalIds: index % 2 === 0 ? [reference('who', index)] : [],
  };
}

export function describeOrganization(world: World, index: number): DraftOrganization {
  const isOutlet = index >= world.counts.organizations - world.outlets;
  const forms = isOutlet ? OUTLET_FORMS : ORGANIZATION_FORMS.map(([form]) => form);
  const parts = spread(index * STRIDE, ORGANIZATION_QUALITIES, ORGANIZATION_FIELDS, forms);
  const form = parts[2] ?? '';
  const round = Math.floor(
    index / (ORGANIZATION_QUALITIES.length * ORGANIZATION_FIELDS.length * forms.length),
  );
  const initials = parts.map((part) => part.slice(0, 1)).join('');
  const kind = ORGANIZATION_FORMS.find(([word]) => word === form)?.[1];
  return {
    ...base,
    key: organizationKey(index),
    kind: 'ORGANIZATION',
    name: parts.join(' ') + (round === 0 ? '' : ` ${round + 1}`),
    names: [{ value: `${initials}${index}`, kind: 'ACRONYM', language: 'en' }],
    externalIds: index % 3 === 0 ? [reference('body', index)] : [],
    organizationKind: kind ?? (/Agency|Wire/u.test(form) ? 'NEWS_AGENCY' : 'MEDIA'),
  };
}

export function describePlace(world: World, index: number): DraftPlace {
  const [beginning = '', middle = '', ending = ''] = spread(
    index * STRIDE,
    PLACE_BEGINNINGS,
    PLACE_MIDDLES,
    PLACE_ENDINGS,
  );
  const round = Math.floor(
    index / (PLACE_BEGINNINGS.length * PLACE_MIDDLES.length * PLACE_ENDINGS.length),
  );
  const { countries, regions } = world;
  const random = streamOf(world, 'place', index);
  const [placeKind, within] =
    index < countries
      ? (['COUNTRY', null] as const)
      : index < countries + regions
        ? (['REGION', placeKey(index % countries)] as const)
        : (['CITY', placeKey(countries + (index % regions))] as const);
  return {
    ...base,
    key: placeKey(index),
    kind: 'PLACE',
    name: beginning + middle + ending + (round === 0 ? '' : ` ${round + 1}`),
    names: [],
    externalIds: [reference('place', index)],
    placeKind,
    // Of the codes that the standard leaves to users there are too few; nothing reads these as real ones.
    countryCode: placeKind === 'COUNTRY' ? countryCode(index) : null,
    latitude: Math.round(random.next() * 12_000 - 6_000) / 100,
    longitude: Math.round(random.next() * 36_000 - 18_000) / 100,
    within,
  };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const countryCode = (index: number): string =>
  (LETTERS[Math.floor(index / 26) % 26] ?? 'A') + (LETTERS[index % 26] ?? 'A');

export const FIRST_YEAR = 2018;
export const YEARS = 8;

/** Where an event takes place: of the many places that have one, the known ones have most. */
export const placeOfEvent = (world: World, index: number): number =>
  world.drawPlace(streamOf(world, 'event', index));

export function describeEvent(world: World, index: number): DraftEvent {
  const random = streamOf(world, 'event', index);
  const { name: place } = describePlace(world, world.drawPlace(random));
  const [happening, eventKind] = random.pick(HAPPENINGS);
  const year = FIRST_YEAR + random.below(YEARS);
  const day = new Date(Date.UTC(year, random.below(12), 1 + random.below(28)));
  const ordinal = random.chance(0.2) ? 2 + random.below(60) : null;
  return {
    ...base,
    key: eventKey(index),
    kind: 'EVENT',
    name: `${place} ${happening} of ${year}`,
    names: [],
    externalIds: [],
    eventKind,
    date: random.chance(0.8) ? day.toISOString().slice(0, 10) : String(year),
    ordinal,
  };
}

const reference = (
  scheme: string,
  index: number,
): { readonly scheme: string; readonly value: string; readonly url: string } => ({
  scheme: `made-up-${scheme}`,
  value: String(index),
  url: `https://register.example/${scheme}/${index}`,
});
