import { isCountryWord } from './country-words.ts';
import { placesIn } from './name-words.ts';
import type { NameForm } from './name-forms.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** What a body or a place is: left out behind a name that tells enough without it. */
const GENERIC = set(`
  party movement group company corporation holdings foundation motor motors airlines airways air
  airline shipping university college school hospital clinic institute institution club football
  fc cf afc sc team bank agency service services network networks news television tv radio channel
  newspaper magazine times association federation union league society organization committee
  council commission board department ministry office bureau authority administration police army
  force forces command brigade brigades corps militia church orchestra museum gallery studios studio
  records entertainment pictures media press international national systems technologies
  industries partners project watch trust fund front alliance coalition congress parliament
  assembly senate house court tribunal center
  airport station prison jail stadium arena palace castle cathedral mosque temple basilica
  bridge tunnel tower building hall hotel camp base port dam reservoir park forest mall
  province county region district state prefecture governorate oblast municipality territory city
  town village island islands peninsula river lake sea ocean mountain mountains mount bay strait
  gulf valley desert plant cave system rainforest cosmodrome observatory square street road
  refugee correctional facility speedway circuit memorial zoo cemetery canal
  conference convention con expo festival fest summit games olympics cup championship championships
  open tournament prix war hurricane typhoon cyclone storm tropical super depression earthquake
  tsunami disaster election elections primary primaries day week round draft
`);

const DIRECTIONS = set(
  'north south east west northern southern eastern western central upper lower new great greater inner outer',
);

export const isGeneric = (word: string): boolean => GENERIC.has(word);

/** Whether the words of one form are what is said for short of the other's. */
export function isShortFor(short: NameForm, long: NameForm): boolean {
  if (short.words.length >= long.words.length) return false;
  const places = placesIn(short.words, long.words);
  if (places === null) return false;
  const left = long.words.filter((_, at) => !places.includes(at));
  if (short.reference !== null && long.reference !== short.reference)
    return left.every((word) => isCountryWord(word) || /^\d+$/u.test(word));
  if (left.some((word) => DIRECTIONS.has(word)) && short.kind === 'PLACE') return false;
  const isHead = places.includes(long.head);
  const isFront = (places.at(-1) ?? 0) === short.words.length - 1;
  const behind = long.words.slice(short.words.length);
  if (isFront && behind.every((word) => isGeneric(word) || /^\d+$/u.test(word))) return true;
  if (isHead) return short.kind !== 'PLACE' || isHeadOfPlace(short, places);
  const [only = ''] = short.words;
  return short.words.length === 1 && only.length > 2 && !isGeneric(only) && !isCountryWord(only);
}

/** "Waterloo station" of "London Waterloo station"; "Street" alone is many streets. */
const isHeadOfPlace = (short: NameForm, places: readonly number[]): boolean =>
  short.words.length > 1 || (places[0] ?? 0) > 0;
