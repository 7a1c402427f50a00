import type { EventKind, OrganizationKind, PlaceKind } from '../../graph/model/vocabulary.ts';

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

export const organizationKindOf = (name: string): OrganizationKind =>
  ORGANIZATION_WORDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'OTHER';

/** Of one that publishes: an agency by its name, else a medium. */
export const outletKindOf = (name: string): OrganizationKind =>
  organizationKindOf(name) === 'NEWS_AGENCY' ? 'NEWS_AGENCY' : 'MEDIA';

export function placeKindOf(name: string): PlaceKind {
  if (/\b(?:Province|County|Region|State|Prefecture|Territory|Governorate|District)$/u.test(name))
    return 'REGION';
  return /\b(?:City|Town|Village)$/u.test(name) ? 'CITY' : 'OTHER';
}

export function eventKindOf(name: string): EventKind {
  if (/\bWars?$/u.test(name)) return 'WAR';
  if (/\b(?:Elections?|Referendum)$/u.test(name)) return 'ELECTION';
  if (/\b(?:Summit|Conference|Forum|Convention)$/u.test(name)) return 'MEETING';
  return /\b(?:Earthquake|Hurricane|Typhoon|Cyclone|Tsunami)$/u.test(name) ? 'DISASTER' : 'OTHER';
}
