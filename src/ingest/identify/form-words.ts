import { countryWords } from './country-words.ts';

export interface FormWords {
  /** Little words dropped, spellings made even. */
  readonly words: readonly string[];
  /** Place of the chief word: `court` of "Court of Justice". */
  readonly head: number;
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Behind one of these stands what the name is of: the word before it is the chief one. */
const LINKS = set('of for at in on to against de del di du des der von and');
const DROPPED = set(
  'the of for at in on to and a an de del la le los las des du di der affair affairs',
);

const EVEN: Readonly<Record<string, string>> = {
  defence: 'defense',
  organisation: 'organization',
  organisations: 'organizations',
  programme: 'program',
  centre: 'center',
  labour: 'labor',
  theatre: 'theater',
  harbour: 'harbor',
  mt: 'mount',
  st: 'saint',
  ft: 'fort',
  dept: 'department',
  govt: 'government',
  corp: 'corporation',
  inc: 'incorporated',
  ltd: 'limited',
  co: 'company',
  intl: 'international',
  assn: 'association',
  univ: 'university',
};

/** "Houthis" and "Houthi", "primaries" and "primary"; what is no plural loses its s in both. */
export const singular = (word: string): string =>
  word.length > 4 && /[^su]s$/u.test(word) ? word.replace(/ies$/u, 'ys').slice(0, -1) : word;

/** Kinds of company behind a name: they tell nobody apart. */
const LEGAL = set(
  'incorporated limited corporation company llc plc gmbh ag sa spa nv bv as asa ab aps oy oyj kg kgaa llp pte pty sas sarl srl bhd tbk jsc ojsc pjsc',
);

/**
 * The words of an organization's name as compared: "Georgian Interior Ministry" and "Interior
 * Ministry of Georgia" have the same ones, "Ford Motor Company" and "Ford Motor" too.
 */
export function organizationWords(words: readonly string[]): FormWords {
  const even = countryWords(words).map((word) => EVEN[word] ?? singular(word));
  let end = even.length;
  while (end > 1 && LEGAL.has(even[end - 1] ?? '')) end -= 1;
  return withHead(even.slice(0, end));
}

const PLACE_LEADS = set('city state town province island republic commonwealth');

/** "Eastern Mediterranean" and "East Mediterranean". */
const SIDES: Readonly<Record<string, string>> = {
  northern: 'north',
  southern: 'south',
  eastern: 'east',
  western: 'west',
};

/** "State of Arizona" as "Arizona", "Mt. Etna" as "Mount Etna". */
export function placeWords(words: readonly string[]): FormWords {
  const isLed = words.length > 2 && words[1] === 'of' && PLACE_LEADS.has(words[0] ?? '');
  const rest = isLed ? words.slice(2) : words;
  return withHead(rest.map((word) => SIDES[word] ?? EVEN[word] ?? word));
}

const STORMS = set('hurricane typhoon cyclone storm');
const STORM_LEADS = set('tropical subtropical super severe');

/** A storm keeps its name while it grows: "Tropical Storm Humberto" and "Hurricane Humberto". */
export function eventWords(words: readonly string[]): FormWords {
  const from = STORM_LEADS.has(words[0] ?? '') ? 1 : 0;
  const isStorm = STORMS.has(words[from] ?? '') && words.length > from + 1;
  const rest = isStorm ? words.slice(from + 1) : words;
  return withHead(rest.map((word) => EVEN[word] ?? singular(word)));
}

function withHead(words: readonly string[]): FormWords {
  const link = words.findIndex((word, at) => at > 0 && LINKS.has(word));
  const kept = words.filter((word) => !DROPPED.has(word));
  if (kept.length === 0) return { words, head: words.length - 1 };
  const before = link === -1 ? words : words.slice(0, link);
  const head = before.filter((word) => !DROPPED.has(word)).length - 1;
  return { words: kept, head: Math.max(0, head) };
}
