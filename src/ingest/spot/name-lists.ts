import { CENSUS_GIVEN_NAMES } from '../lexicon/census-given-names.ts';
import { CITY_LIST } from '../lexicon/city-list.ts';
import { COMPANY_LIST } from '../lexicon/company-list.ts';
import { COUNTRY_LIST } from '../lexicon/country-list.ts';
import { EVENT_LIST } from '../lexicon/event-list.ts';
import { givenNames } from '../lexicon/given-names.ts';
import { KNOWN_EVENTS } from '../lexicon/known-events.ts';
import { KNOWN_ORGANIZATIONS } from '../lexicon/known-organizations.ts';
import { LANDFORM_LIST } from '../lexicon/landform-list.ts';
import { ORGANIZATION_LIST } from '../lexicon/organization-list.ts';
import { REGION_LIST } from '../lexicon/region-list.ts';
import { SUBDIVISION_LIST } from '../lexicon/subdivision-list.ts';
import { SURNAME_LIST } from '../lexicon/surname-list.ts';
import { TEAM_LIST } from '../lexicon/team-list.ts';
import { TOWN_LIST } from '../lexicon/town-list.ts';
import { wordsOfName } from './words.ts';

/** Lists of whole names, of one word or more: a feature tells where in such a name a word stands. */
export const PHRASE_LISTS = [
  'country',
  'region',
  'subdivision',
  'city',
  'town',
  'landform',
  'organization',
  'company',
  'team',
  'event',
] as const;

/** Lists of single words. */
export const WORD_LISTS = ['given', 'censusGiven', 'surname'] as const;

/** A word of the tree of names: which lists have a name that ends here, and what may follow. */
export interface NameNode {
  /** One bit a list, in the order of `PHRASE_LISTS`. */
  lists: number;
  next: Map<string, NameNode> | undefined;
}

export interface NameLists {
  readonly root: NameNode;
  /** The names of people by word: one bit a list, in the order of `WORD_LISTS`. */
  readonly people: ReadonlyMap<string, number>;
}

let built: NameLists | undefined;

/** Built at first use and kept: it is made of constants alone. */
export function nameLists(): NameLists {
  built ??= build();
  return built;
}

/**
 * How a word is looked up: in small letters, but for short words all in capitals, which stay as they
 * are ("US", "WHO"): those that are written otherwise are other words.
 */
export const listKey = (word: string): string =>
  /^\p{Lu}{2,5}$/u.test(word) ? word : word.toLowerCase();

const flat = (list: string): readonly string[] => list.trim().split(/[|\n]/u);

/** The columns `name` and `further names` of the reference lists. */
const named = (list: string, name: number, further: number): readonly string[] =>
  list
    .trim()
    .split('\n')
    .flatMap((row) => {
      const columns = row.split('|');
      const others = (columns[further] ?? '').split(';');
      return [columns[name] ?? '', ...others];
    });

/** Whose it is hangs on the article; of which kind it is does not. */
const withoutWave = (name: string): string => name.replace(/^~/, '');

const first = (list: string): readonly string[] =>
  list
    .trim()
    .split('\n')
    .map((row) => row.split('|')[0] ?? '');

function build(): NameLists {
  const phrases: Record<(typeof PHRASE_LISTS)[number], readonly string[]> = {
    // Behind a wave stand names that are one country's by context alone: "North", "Republic".
    country: named(COUNTRY_LIST, 1, 2).filter((name) => !name.startsWith('~')),
    region: named(REGION_LIST, 3, 4).map(withoutWave),
    subdivision: flat(SUBDIVISION_LIST),
    city: first(CITY_LIST),
    town: flat(TOWN_LIST),
    landform: flat(LANDFORM_LIST),
    organization: [
      ...named(ORGANIZATION_LIST, 2, 3).map(withoutWave),
      ...flat(KNOWN_ORGANIZATIONS),
    ],
    company: flat(COMPANY_LIST),
    team: flat(TEAM_LIST),
    event: [...named(EVENT_LIST, 3, 4), ...flat(KNOWN_EVENTS)],
  };
  const root: NameNode = { lists: 0, next: new Map() };
  PHRASE_LISTS.forEach((list, bit) => {
    for (const name of phrases[list]) {
      add(root, name, bit);
      const plain = unaccented(name);
      if (plain !== name) add(root, plain, bit);
    }
  });
  const words: Record<(typeof WORD_LISTS)[number], Iterable<string>> = {
    given: givenNames(),
    censusGiven: flat(CENSUS_GIVEN_NAMES),
    surname: flat(SURNAME_LIST),
  };
  const people = new Map<string, number>();
  WORD_LISTS.forEach((list, bit) => {
    for (const name of words[list]) {
      for (const word of new Set([...name.split(/[ -]/u), ...unaccented(name).split(/[ -]/u)])) {
        if (word.length > 1) people.set(word, (people.get(word) ?? 0) | (1 << bit));
      }
    }
  });
  return { root, people };
}

function add(root: NameNode, name: string, bit: number): void {
  if (name === '') return;
  let node = root;
  for (const word of wordsOfName(name)) {
    const key = listKey(word);
    node.next ??= new Map();
    let next = node.next.get(key);
    if (next === undefined) {
      next = { lists: 0, next: undefined };
      node.next.set(key, next);
    }
    node = next;
  }
  node.lists |= 1 << bit;
}

/** News often leaves the marks out: "Sao Paulo". */
const unaccented = (name: string): string =>
  /^[\u0020-\u007e]*$/.test(name) ? name : name.normalize('NFD').replace(/\p{M}/gu, '');
