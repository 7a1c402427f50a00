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
const DROPPED = set('the of for at in on to and a an de del la le los las des du di der affairs');

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
  airfield: 'airport',
  foreign: 'foreign',
  ministry: 'ministry',
};

/** Kinds of company behind a name: they tell nobody apart. */
const LEGAL = set(
  'incorporated limited corporation company llc plc gmbh ag sa spa nv bv as ab oy kg llp pte pty',
);

/**
 * The words of an organization's name as compared: "Georgian Interior Ministry" and "Interior
 * Ministry of Georgia" have the same ones, "Ford Motor Company" and "Ford Motor" too.
 */
export function organizationWords(words: readonly string[]): FormWords {
  return formWords(words, (even) => {
    let end = even.length;
    while (end > 1 && LEGAL.has(even[end - 1] ?? '')) end -= 1;
    return even.slice(0, end);
  });
}

const PLACE_LEADS: readonly (readonly string[])[] = [
  ['city', 'of'],
  ['state', 'of'],
  ['town', 'of'],
  ['province', 'of'],
  ['island', 'of'],
  ['republic', 'of'],
  ['commonwealth', 'of'],
];

export function placeWords(words: readonly string[]): FormWords {
  const lead = PLACE_LEADS.find((one) => one.every((word, at) => words[at] === word));
  return formWords(words.slice(lead === undefined ? 0 : lead.length), (even) => even, false);
}

export const eventWords = (words: readonly string[]): FormWords =>
  formWords(words, (even) => even, false);

function formWords(
  words: readonly string[],
  trim: (words: readonly string[]) => readonly string[],
  hasCountries = true,
): FormWords {
  const even = trim(words.map((word) => EVEN[word] ?? word));
  const plain = hasCountries ? countryWords(even) : even;
  const link = plain.findIndex((word, at) => at > 0 && LINKS.has(word));
  const kept = plain.filter((word) => !DROPPED.has(word));
  if (kept.length === 0) return { words: plain, head: plain.length - 1 };
  const before = link === -1 ? plain : plain.slice(0, link);
  const head = before.filter((word) => !DROPPED.has(word)).length - 1;
  return { words: kept, head: Math.max(0, head) };
}
