import { foldName } from './fold-name.ts';
import { FEMALE_NAMES, MALE_NAMES } from './gendered-names.ts';

export type Gender = 'MALE' | 'FEMALE';

let built: ReadonlyMap<string, Gender> | undefined;

function genders(): ReadonlyMap<string, Gender> {
  built ??= new Map([
    ...MALE_NAMES.trim()
      .split(/\s+/u)
      .map((name): [string, Gender] => [name, 'MALE']),
    ...FEMALE_NAMES.trim()
      .split(/\s+/u)
      .map((name): [string, Gender] => [name, 'FEMALE']),
  ]);
  return built;
}

/**
 * What a person's given name tells of her or him: `genderOf('Angela Merkel')`, `genderOf('Angela')`.
 * Initials are passed over; of a hyphenated name the first half counts when the whole is unknown.
 *
 * @returns null where the name is unknown, borne by both, or led by a family name as in Korea.
 */
export function genderOf(name: string): Gender | null {
  const words = foldName(name).split(' ');
  const given = words.find((word) => word.length > 1) ?? '';
  return genders().get(given) ?? genders().get(given.split('-')[0] ?? '') ?? null;
}

const MALE_TITLES = new Set(
  `mr sir lord king prince baron duke earl count father pope emperor sultan congressman chairman
  spokesman councilman businessman sheikh imam ayatollah rabbi husband son brother uncle nephew widower
  actor`.split(/\s+/u),
);
const FEMALE_TITLES = new Set(
  `mrs ms miss lady dame queen princess baroness duchess countess empress mother congresswoman
  chairwoman spokeswoman councilwoman businesswoman madam madame wife daughter sister aunt niece widow
  actress`.split(/\s+/u),
);

/** What the word right before a name tells: `Mrs`, `Sir`, `spokeswoman`; a full stop is no matter. */
export function genderOfTitle(word: string): Gender | null {
  const folded = foldName(word);
  if (MALE_TITLES.has(folded)) return 'MALE';
  return FEMALE_TITLES.has(folded) ? 'FEMALE' : null;
}
