import type { DraftEntity, DraftName } from '../../../src/graph/model/draft.ts';
import { NAME_KINDS } from '../../../src/graph/model/vocabulary.ts';
import { event, key, organization, person, place } from '../../graph/store/make-draft.ts';

/** So many names that a list of them is cut. */
const manyNames: readonly DraftName[] = Array.from({ length: 24 }, (_, index) => ({
  value: `Marl of the ${index + 1} winds`,
  kind: NAME_KINDS[index % NAME_KINDS.length] ?? 'ALIAS',
  language: [null, 'en', 'nl'][index % 3] ?? null,
}));
const external = (value: string, url: string | null = null) => ({
  externalIds: [{ scheme: 'harbour-book', value, url }],
});

/** All who appear in the made-up news of a coast, each kind of entity more than once. */
export const CAST: readonly DraftEntity[] = [
  person('Mira Holt', {
    names: [
      { value: 'Mira Elisabet Holt', kind: 'OFFICIAL', language: 'nl' },
      { value: 'Holt', kind: 'SHORT', language: null },
    ],
    ...external('P-1', 'https://book.example/p/1'),
  }),
  person('Tomas Vale'),
  person('Ines Dorn', external('P-3')),
  person('Juro Kask'),
  person('Zoë Łępa', { names: [{ value: 'Zoe Lepa', kind: 'TRANSLITERATION', language: 'en' }] }),
  person('𝒬uin 🦀 Mare'),
  person('Aya Ito'),
  person('Noor Haddad'),
  person('Pál Erdő'),
  person('Bea', { key: key('person:bea'), scope: 'article' }),
  organization('Harbour Board', { organizationKind: 'GOVERNMENT', ...external('O-1') }),
  organization('Tide Party', { organizationKind: 'PARTY' }),
  organization('Gull Wire', {
    organizationKind: 'NEWS_AGENCY',
    names: [{ value: 'GW', kind: 'ACRONYM', language: null }],
  }),
  organization('Evening Beacon', { organizationKind: 'MEDIA' }),
  organization('Keel & Sons', { organizationKind: 'COMPANY' }),
  organization('Marl Coast Guard', { organizationKind: 'MILITARY' }),
  organization('Council of Straits', { organizationKind: 'INTERGOVERNMENTAL' }),
  organization('Open Shores', { organizationKind: 'NGO' }),
  organization('Society of Knots', { organizationKind: 'OTHER' }),
  place('Marl', {
    placeKind: 'COUNTRY',
    countryCode: 'MQ',
    names: manyNames,
    externalIds: [
      { scheme: 'harbour-book', value: 'C-1', url: 'https://book.example/c/1' },
      { scheme: 'atlas', value: 'marl', url: null },
      { scheme: 'atlas', value: 'marl-old', url: null },
    ],
  }),
  place('Tessel', { placeKind: 'COUNTRY', countryCode: 'TE', latitude: 51.5, longitude: 3.25 }),
  place('Ost', { placeKind: 'COUNTRY', countryCode: 'OZ' }),
  place('Low Fens', { placeKind: 'REGION', countryCode: 'MQ', within: key('place:marl') }),
  place('Portwyn', {
    placeKind: 'CITY',
    countryCode: 'MQ',
    latitude: 52,
    longitude: -4.125,
    within: key('place:low fens'),
  }),
  place('Greyhaven', { placeKind: 'CITY', countryCode: 'TE', within: key('place:tessel') }),
  place('Ostburg', { placeKind: 'CITY', within: key('place:ost') }),
  place('Lantern Rock', { placeKind: 'OTHER' }),
  event('the quay talks', { eventKind: 'MEETING', date: '2025-09-29' }),
  event('the fog statement', { eventKind: 'STATEMENT', date: '2025-09-29' }),
  event('the bottle message', { eventKind: 'MESSAGE', date: '2025-10' }),
  event('the spring visit', { eventKind: 'VISIT', date: '2025-03-01/2025-05-31' }),
  event('the 40th pilot day', { eventKind: 'ANNIVERSARY', date: '2025-06-01', ordinal: 40 }),
  event('the founding of the pilots', { eventKind: 'FOUNDING', date: '1985-06-01' }),
  event('the herring war', { eventKind: 'WAR', date: '1901-06-25/1903-07-27' }),
  event('the raid on Lantern Rock', { eventKind: 'ATTACK', date: '1902~' }),
  event('the net accord', { eventKind: 'AGREEMENT', date: '2024' }),
  event('the harbour vote', { eventKind: 'ELECTION', date: '2025-11-30' }),
  event('the eel embargo', { eventKind: 'SANCTION', date: '2023/..' }),
  event('the buoy launch', { eventKind: 'LAUNCH', date: '2025-09-29' }),
  event('the great ebb', { eventKind: 'DISASTER', date: null }),
  event('the knot fair', { eventKind: 'OTHER', date: null, ...external('E-14') }),
];
