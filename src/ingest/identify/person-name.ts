import { genderOf } from '../lexicon/given-name-gender.ts';
import { LEADING_FAMILY_NAMES } from '../lexicon/words.ts';
import { placesIn } from './name-words.ts';

/** The words of a person's name by what they do in it, folded. */
export interface PersonName {
  /** Without the ending; the family name last, particles with it. */
  readonly words: readonly string[];
  /** Particles and articles dropped: `bin laden` has one. */
  readonly core: readonly string[];
  /** `jr`, `sr`, `ii`. */
  readonly ending: string | null;
}

const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['jr', 'jr'],
  ['junior', 'jr'],
  ['sr', 'sr'],
  ['senior', 'sr'],
  ['ii', 'ii'],
  ['iii', 'iii'],
  ['iv', 'iv'],
  ['v', 'v'],
  ['vi', 'vi'],
  ['vii', 'vii'],
  ['viii', 'viii'],
  ['xii', 'xii'],
  ['xiv', 'xiv'],
  ['xvi', 'xvi'],
]);
const PARTICLES = new Set(
  'al el bin bint ibn abu ben van von der den de da do dos du di del della la le ul ur zu ter ten e y the'.split(
    ' ',
  ),
);

export function personName(words: readonly string[]): PersonName {
  const ending = words.length > 1 ? (ENDINGS.get(words.at(-1) ?? '') ?? null) : null;
  const plain = ending === null ? words : words.slice(0, -1);
  const core = plain.filter((word) => !PARTICLES.has(word));
  return { words: plain, core: core.length === 0 ? plain : core, ending };
}

/** Short forms of given names that share no beginning with them. */
const SHORT_FORMS = `
william bill billy will|robert bob bobby rob|richard dick rick ricky rich|james jim jimmy jamie|john jack johnny jon
edward ed ted eddie teddy|elizabeth liz beth betty lizzie eliza|margaret maggie peggy meg|charles charlie chuck
thomas tom tommy|michael mike mick micky|joseph joe joey|anthony tony|patrick pat paddy|katherine kate kathy katie
catherine kate cathy katie|henry harry hank|francis frank|franklin frank|albert al bert|alexander alex sandy sasha
andrew andy drew|benjamin ben|christopher chris kit|daniel dan danny|david dave|donald don|douglas doug
frederick fred|gregory greg|jeffrey jeff|geoffrey geoff|kenneth ken|lawrence larry|leonard len leo|matthew matt
nicholas nick|peter pete|philip phil|raymond ray|ronald ron|samuel sam|stephen steve|steven steve|susan sue
theodore ted theo|timothy tim|vincent vince|walter walt|deborah debbie|jennifer jen jenny|barbara barb
dorothy dot|mohammed mohamed muhammad mohammad mohamad muhammed|alexei alexey aleksei|sergei sergey
yevgeny evgeny|dmitry dmitri|mikhail mike|ahmed ahmad|osama usama|jonathan jon|rebecca becky|jessica jess
victoria vicky|abraham abe|arthur art|eugene gene|gerald gerry jerry|herbert herb|howard howie|martin marty
nathaniel nate nat|rudolph rudy|stanley stan|terrence terry|valerie val|zachary zach|joshua josh|jacob jake
`;

interface ShortForms {
  readonly groups: readonly (readonly string[])[];
  readonly byName: ReadonlyMap<string, readonly number[]>;
}

let built: ShortForms | undefined;

function shortForms(): ShortForms {
  if (built !== undefined) return built;
  const groups = SHORT_FORMS.trim()
    .split(/[|\n]/u)
    .map((group) => group.split(' '));
  const byName = new Map<string, number[]>();
  for (const [at, group] of groups.entries())
    for (const name of group) byName.set(name, [...(byName.get(name) ?? []), at]);
  built = { groups, byName };
  return built;
}

/** All short forms and long ones of a given name, itself with them. */
export function givenForms(name: string): readonly string[] {
  const { groups, byName } = shortForms();
  return (byName.get(name) ?? []).flatMap((group) => groups[group] ?? []);
}

/** `John` and `J`, `William` and `Bill`, `Mohamed` and `Mohammed`. */
export function isSameGiven(first: string, second: string): boolean {
  if (first === second) return true;
  const [short = '', long = ''] = [first, second].toSorted((a, b) => a.length - b.length);
  if (short.length === 1) return long.startsWith(short);
  return givenForms(first).includes(second);
}

/** Every middle name that both have is the same or its initial; one may have more. */
function isSameMiddle(first: readonly string[], second: readonly string[]): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  let at = 0;
  for (const word of short) {
    while (at < long.length && !isSameGiven(word, long[at] ?? '')) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}

/** Letters of a syllable of a given name: shorter words are given names elsewhere too. */
const SYLLABLE = 5;

let leading: ReadonlySet<string> | undefined;

/** "Kim Jong Un", "Ban Ki-moon": the family name is the first word. */
export function isFamilyFirst({ core }: PersonName): boolean {
  leading ??= new Set([...LEADING_FAMILY_NAMES].map((name) => name.toLowerCase()));
  const [first = '', ...rest] = core;
  return (
    leading.has(first) &&
    rest.length >= 1 &&
    rest.length <= 3 &&
    rest.every((word) => word.length < SYLLABLE || genderOf(word) === null) &&
    rest.every((word) => word.length <= SYLLABLE + 1)
  );
}

/** "J. H. Dearle" and "John Henry Dearle". */
const isInitials = ([letters = '']: readonly string[], full: readonly string[]): boolean =>
  letters.length > 1 &&
  letters ===
    full
      .slice(0, -1)
      .map((word) => word[0])
      .join('');

/** Whether two names of two words and more can be one person's. */
export function isSamePerson(first: PersonName, second: PersonName): boolean {
  if (first.ending !== null && second.ending !== null && first.ending !== second.ending)
    return false;
  const [a, b] = [first.core, second.core];
  if (a.join('') === b.join('')) return true;
  if (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  if (
    a.at(-1) === b.at(-1) &&
    isSameGiven(a[0] ?? '', b[0] ?? '') &&
    isSameMiddle(a.slice(1, -1), b.slice(1, -1))
  )
    return true;
  if (a.at(-1) === b.at(-1) && (isInitials(a, b) || isInitials(b, a))) return true;
  const places = placesIn(short, long);
  return places !== null && (places.at(-1) ?? 0) - (places[0] ?? 0) === short.length - 1;
}

/** How well a short naming fits a full name: 0 not at all, 3 as its family name. */
export function fitOf(part: PersonName, full: PersonName): number {
  if (part.ending !== null && part.ending !== full.ending) return 0;
  const places = placesIn(part.core, full.core);
  if (places === null) return Math.max(joinedFit(part, full), nicknameFit(part, full));
  const [first = 0] = places;
  const last = places.at(-1) ?? 0;
  if (last === full.core.length - 1 && part.core.length < full.core.length) return 3;
  return first === 0 ? 2 : 1;
}

/** "Elbaradei" of "Mohamed El Baradei", "Ki-moon" of "Ban Ki-moon". */
function joinedFit(part: PersonName, full: PersonName): number {
  const joined = part.words.join('');
  if (full.words.slice(1).join('') === joined || full.words.slice(-2).join('') === joined) return 3;
  return 0;
}

/** "Chad" of Chadwick, "Bill" of William. */
function nicknameFit(part: PersonName, full: PersonName): number {
  const [only = ''] = part.core;
  const given = full.core[0] ?? '';
  const isShort = only.length > 3 && given.startsWith(only);
  return part.core.length === 1 && only.length > 1 && (isShort || isSameGiven(only, given)) ? 1 : 0;
}
