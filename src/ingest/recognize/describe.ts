import type { DraftEntity } from '../../graph/model/draft.ts';
import type { OrganizationKind, PlaceKind } from '../../graph/model/vocabulary.ts';
import type { Identity } from './document-names.ts';
import { gazetteer } from './gazetteer.ts';

/** A name longer than the index takes is cut: it is no name that anybody looks for. */
const NAME_LENGTH = 512;

/** The entity that a name of the text proposes: from the reference data, else by its words. */
export function describe(identity: Identity): DraftEntity {
  const reference = gazetteer().references.get(identity.key);
  if (reference !== undefined) return reference.entity;
  const name = identity.name.slice(0, NAME_LENGTH);
  const base = {
    key: identity.key,
    name,
    scope: 'graph' as const,
    names: [],
    externalIds: [],
    salience: 0,
    background: false,
  };
  switch (identity.kind) {
    case 'PERSON':
      // One word is many people: who it is holds inside of this article alone.
      return { ...base, kind: 'PERSON', scope: /\s/u.test(name.trim()) ? 'graph' : 'article' };
    case 'ORGANIZATION':
      return { ...base, kind: 'ORGANIZATION', organizationKind: organizationKindOf(name) };
    case 'PLACE':
      return {
        ...base,
        kind: 'PLACE',
        placeKind: placeKindOf(name),
        countryCode: null,
        latitude: null,
        longitude: null,
        within: null,
      };
    case 'EVENT':
      return { ...base, kind: 'EVENT', eventKind: eventKindOf(name), date: null, ordinal: null };
  }
}

const ORGANIZATION_WORDS: readonly (readonly [RegExp, OrganizationKind])[] = [
  [/\bNews (?:Agency|Service)\b/u, 'NEWS_AGENCY'],
  [
    /\b(?:Times|Post|Herald|Tribune|Journal|Gazette|Guardian|Telegraph|Daily|Radio|Television|TV|Broadcasting|Press|Media|Magazine|News)\b/u,
    'MEDIA',
  ],
  [
    /\b(?:Army|Navy|Forces?|Guards?|Corps|Brigades?|Battalion|Regiment|Squadron|Command|Militia)\b/u,
    'MILITARY',
  ],
  [/\b(?:Party|Front)\b/u, 'PARTY'],
  [
    /\b(?:Ministry|Department|Court|Parliament|Congress|Senate|Assembly|Bureau|Administration|Cabinet|Government|Police|Politburo|Commission|Directorate|Council)\b/u,
    'GOVERNMENT',
  ],
  [
    /\b(?:Corp|Corporation|Company|Co|Inc|Ltd|LLC|PLC|Bank|Airlines|Airways|Motors|Industries|Systems|Technologies|Holdings|Enterprises|Studios)\b/u,
    'COMPANY',
  ],
  [/\b(?:Foundation|Watch|Society|Trust|Charity)\b/u, 'NGO'],
];

const organizationKindOf = (name: string): OrganizationKind =>
  ORGANIZATION_WORDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'OTHER';

function placeKindOf(name: string): PlaceKind {
  if (/\b(?:Province|County|Region|State|Prefecture|Territory|Governorate|District)$/u.test(name))
    return 'REGION';
  return /\b(?:City|Town|Village)$/u.test(name) ? 'CITY' : 'OTHER';
}

function eventKindOf(name: string): 'WAR' | 'ELECTION' | 'MEETING' | 'DISASTER' | 'OTHER' {
  if (/\bWars?$/u.test(name)) return 'WAR';
  if (/\b(?:Elections?|Referendum)$/u.test(name)) return 'ELECTION';
  if (/\b(?:Summit|Conference|Forum|Convention)$/u.test(name)) return 'MEETING';
  return /\b(?:Earthquake|Hurricane|Typhoon|Cyclone|Tsunami)$/u.test(name) ? 'DISASTER' : 'OTHER';
}
