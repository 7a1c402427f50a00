import type { EntityKey } from '../../../graph/model/identity.ts';
import type { Reading } from '../reading.ts';

/** Larger than a country. */
const CONTINENT =
  /^(?:the )?(?:Africa|(?:North|East|West|Central|Southern|Sub-Saharan) Africa|(?:North|South|Central|Latin) America|Asia|(?:South|East|Central|Southeast|South-East) Asia|Europe|(?:Eastern|Western|Northern|Southern|Central) Europe|Oceania|Middle East|Caribbean|Balkans|Scandinavia|Milky Way|Solar System)$/u;
const WATER = /\b(?:Sea|Ocean|Gulf|Strait|River|Lake|Bay|Channel|Mountains?|Desert|Valley)\b/u;
/** Between a country and its regions. */
const HOME_NATION = /^(?:England|Scotland|Wales|Northern Ireland)$/u;
const COUNTY = /\b(?:County|District|Governorate|Prefecture|Oblast)\b/u;
const FACILITY =
  /\b(?:Airport|Stadium|Center|Centre|Cathedral|Church|Square|Street|Route|Highway|Bridge|Park|Palace|Hospital|Station|Base|Cosmodrome|Museum|Hotel|University|School|Hall|House|Tower|Prison|Camp|Arena|Mosque|Temple|Airfield|Port|Harbor|Harbour)\b/iu;

/**
 * How large a place is, so that it may lie in a larger one: 0 a building, 0.5 a
 * river or a sea, 1 a town, 1.5 a county, 2 a
 * region, 2.5 a part that calls itself a country, 3 a country, 4 a continent; null when nothing tells.
 */
export function placeLevel({ entities }: Reading, key: EntityKey): number | null {
  const place = entities.get(key);
  if (place?.kind !== 'PLACE') return null;
  if (CONTINENT.test(place.name)) return 4;
  if (WATER.test(place.name) && place.placeKind === 'OTHER') return 0.5;
  if (HOME_NATION.test(place.name)) return 2.5;
  if (COUNTY.test(place.name)) return 1.5;
  switch (place.placeKind) {
    case 'COUNTRY':
      return 3;
    case 'REGION':
      return 2;
    case 'CITY':
      return 1;
    case 'OTHER':
      return FACILITY.test(place.name) ? 0 : null;
  }
}

/** Whether the first may lie in the second, as far as one can tell from what they are. */
export function mayLieIn(reading: Reading, inner: EntityKey, outer: EntityKey): boolean {
  const small = placeLevel(reading, inner);
  const large = placeLevel(reading, outer);
  if (small === null) return large === null || large >= 1;
  if (large === null) return small <= 1;
  return small < large;
}
