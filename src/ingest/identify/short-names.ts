import { isCountryWord } from './country-words.ts';
import { singular } from './form-words.ts';
import { acronymOf, placesIn } from './name-words.ts';
import type { NameForm } from './name-forms.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** What a body or a place is: left out behind a name that tells enough without it. */
const GENERIC = set(`
  party movement group company corporation holdings foundation motor motors airlines airways air
  airline shipping university college school hospital clinic institute institution club football
  fc cf afc sc team bank agency service services network networks newspaper magazine times association federation union league society organization committee
  council commission board department ministry office bureau authority administration police army
  force forces command brigade brigades corps militia church orchestra museum gallery international national systems technologies
  industries partners project watch trust fund front alliance coalition congress parliament
  assembly senate house court tribunal center
  airport station prison jail stadium arena palace castle cathedral mosque temple basilica
  bridge tunnel tower building hall hotel camp base port dam reservoir park forest mall
  province county region district state prefecture governorate oblast municipality territory city
  town village island islands peninsula river lake sea ocean mountain mountains mount bay strait
  gulf valley desert plant cave system rainforest cosmodrome observatory square street road
  refugee correctional facility power nuclear complex metro speedway circuit memorial zoo cemetery canal
  conference convention con expo festival fest summit games olympics cup championship championships
  open tournament prix war hurricane typhoon cyclone storm tropical super depression earthquake
  tsunami disaster election elections primary primaries day week round draft
`);

const DIRECTIONS = set(
  'north south east west northern southern eastern western central upper lower new great greater inner outer',
);

let generic: ReadonlySet<string> | undefined;

function isGeneric(word: string): boolean {
  generic ??= new Set([...GENERIC].flatMap((one) => [one, singular(one)]));
  return generic.has(word);
}

/** Whether the words of one form are what is said for short of the other's. */
export function isShortFor(short: NameForm, long: NameForm): boolean {
  if (short.words.length >= long.words.length) return false;
  const places = placesIn(short.words, long.words);
  if (places === null) return false;
  const left = long.words.filter((_, at) => !places.includes(at));
  // What the reference data knows by the short name is not what a longer one tells.
  if (short.reference !== null && long.reference !== short.reference)
    return left.every((word) => isCountryWord(word) || PLAIN.has(word) || /^\d+$/u.test(word));
  return short.kind === 'PLACE'
    ? isShortPlace(short, long, places)
    : isShortBody(short, long, places);
}

function isShortBody(short: NameForm, long: NameForm, places: readonly number[]): boolean {
  if (isFront(places) && isAllGeneric(long.words.slice(short.words.length))) return true;
  return places.includes(long.head) || isTelling(short, long, places);
}

/** "Waterloo station" of "London Waterloo station", "Heathrow"; "Rajouri" is no "Rajouri district". */
function isShortPlace(short: NameForm, long: NameForm, places: readonly number[]): boolean {
  if (long.words.some((word, at) => DIRECTIONS.has(word) && !places.includes(at))) return false;
  if (isFront(places) && isAllGeneric(long.words.slice(short.words.length)))
    return firstOf(long) < firstOf(short) || !isTown(short);
  const isHead = places.includes(long.head) && (short.words.length > 1 || (places[0] ?? 0) > 0);
  if (isHead) return true;
  return isTelling(short, long, places);
}

/** What one is in, or goes to. */
const isTown = ({ namings }: NameForm): boolean =>
  namings.some(({ before }) => /\b(?:in|near|to|from) $/u.test(before));

const isFront = (places: readonly number[]): boolean => (places.at(-1) ?? 0) === places.length - 1;

const isAllGeneric = (words: readonly string[]): boolean =>
  words.every((word) => isGeneric(word) || /^\d+$/u.test(word));

/** What may be said behind a name that the reference data has without it: "Likud party". */
const PLAIN = set(
  'islands island region area party movement group company corporation airline university',
);

/**
 * One word of its own for a long name: "Scripps" for an institution of that name. A name that is
 * told first is no short form, nor is one with more behind it that tells: "Tesco", "Tesco Poland".
 */
function isTelling(short: NameForm, long: NameForm, [place = 0]: readonly number[]): boolean {
  const [only = ''] = short.words;
  if (short.words.length > 1 || only.length < 3 || isGeneric(only) || isCountryWord(only))
    return false;
  if (place > 0) return acronymOf(short.surface) === null;
  return firstOf(long) < firstOf(short);
}

/** Headlines name everybody for short, so what the story itself says first counts. */
const firstOf = ({ namings }: NameForm): number =>
  (namings.find(({ sentence }) => sentence.block !== 'HEADLINE') ?? namings[0])?.start ?? 0;
