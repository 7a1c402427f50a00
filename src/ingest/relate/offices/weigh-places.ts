import type { EntityKey } from '../../../graph/model/identity.ts';
import { demonymCodes } from '../../lexicon/demonyms.ts';
import { firstAtOrAfter } from '../reading.ts';
import { wordAt } from '../phrase/phrase-item.ts';
import type { TieContext } from '../phrase/tie-context.ts';

/** A word that speaks of a country or of one of its parts. */
interface PlaceSign {
  readonly start: number;
  readonly end: number;
  /** A country's ISO 3166-1 code, else the key of a region. */
  readonly place: string;
  readonly weight: number;
}

/** Which place an article, and the words shortly before, speak of most. */
export interface PlaceWeights {
  /** Entities by what signs call them: a code, or the key of a region. */
  readonly entities: ReadonlyMap<string, EntityKey>;
  readonly weigh: (at: number, isFit: (place: string) => boolean) => readonly WeighedPlace[];
}

export interface WeighedPlace {
  readonly place: string;
  /** Null for a country that the article has no entity for. */
  readonly entity: EntityKey | null;
  readonly weight: number;
}

const TOWN_WEIGHT = 0.5;
const ADJECTIVE_WEIGHT = 0.7;
/** Characters; what stands nearer before a title counts as often again. */
const NEAR = 220;
/** Characters; of a place that is named but once, beside others, is only the title behind it in its sentence. */
const BESIDE = 80;
const MAX_PLACES = 60;
const NEAR_WEIGHT = 2;

/** Countries count by their names, their towns and regions, and their adjectives. */
export function weighCountries(context: TieContext): PlaceWeights {
  const { reading, sentences } = context;
  const signs: PlaceSign[] = [];
  const entities = new Map<string, EntityKey>();
  for (const { entity, start, end } of reading.mentions) {
    const place = reading.entities.get(entity);
    if (place?.kind !== 'PLACE' || place.countryCode === null) continue;
    const isCountry = place.placeKind === 'COUNTRY';
    if (isCountry && !entities.has(place.countryCode)) entities.set(place.countryCode, entity);
    signs.push({ start, end, place: place.countryCode, weight: isCountry ? 1 : TOWN_WEIGHT });
  }
  const codes = demonymCodes();
  for (const { phrase } of sentences)
    phrase.forEach((item, index) => {
      const word = wordAt(phrase, index);
      const code = word?.isCapital === true ? codes.get(word.text) : undefined;
      if (code !== undefined)
        signs.push({ start: item.start, end: item.end, place: code, weight: ADJECTIVE_WEIGHT });
    });
  return placeWeights(signs, entities, reading.plain);
}

/** States, provinces and other parts of a country count by their own names alone. */
export function weighRegions({ reading }: TieContext): PlaceWeights {
  const signs: PlaceSign[] = [];
  const entities = new Map<string, EntityKey>();
  for (const { entity, start, end } of reading.mentions) {
    const place = reading.entities.get(entity);
    if (place?.kind !== 'PLACE' || place.placeKind !== 'REGION') continue;
    entities.set(entity, entity);
    signs.push({ start, end, place: entity, weight: 1 });
  }
  return placeWeights(signs, entities, reading.plain);
}

function placeWeights(
  signs: PlaceSign[],
  entities: ReadonlyMap<string, EntityKey>,
  plain: string,
): PlaceWeights {
  signs.sort((left, right) => left.start - right.start);
  const total = new Map<string, number>();
  for (const { place, weight } of signs) total.set(place, (total.get(place) ?? 0) + weight);
  // Every title is weighed against these: a text of ten thousand provinces must not cost their square.
  const most = [...total].sort((left, right) => right[1] - left[1]).slice(0, MAX_PLACES);
  const near = (at: number): ReadonlyMap<string, number> => {
    const found = new Map<string, number>();
    for (let index = firstAtOrAfter(signs, at) - 1; index >= 0; index -= 1) {
      const sign = signs[index];
      if (sign === undefined || sign.end < at - NEAR) break;
      found.set(sign.place, (found.get(sign.place) ?? 0) + sign.weight);
    }
    return found;
  };
  const named = Map.groupBy(signs, ({ place }) => place);
  const isSpokenOf = (place: string, at: number): boolean => {
    const [first, second] = named.get(place) ?? [];
    if (first === undefined || second !== undefined || named.size === 1) return first !== undefined;
    const isBeside = first.end <= at && at - first.end <= BESIDE;
    return isBeside && !/[.!?]\s/u.test(plain.slice(first.end, at));
  };
  return {
    entities,
    weigh: (at, isFit) => {
      const close = near(at);
      return most
        .filter(([place]) => isFit(place) && isSpokenOf(place, at))
        .map(([place, weight]) => ({
          place,
          entity: entities.get(place) ?? null,
          weight: weight + NEAR_WEIGHT * (close.get(place) ?? 0),
        }))
        .sort((left, right) => right.weight - left.weight);
    },
  };
}
