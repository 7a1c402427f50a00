import type { EntityKey } from './identity.ts';

/**
 * What one text tells of somebody by which two of one name are told apart; sorted, each once:
 * `KR office` (holds an office in a country), `- sport` (has a part in sport, nobody says where),
 * `past` (everything told of them happened generations ago). Nothing where it tells nothing.
 */
export type Told = readonly string[];

/** A name that texts share, and what one of them tells of who bears it. */
export interface Bearing {
  /** The key that the name alone gives: `person:kim min-jun`. */
  readonly block: EntityKey;
  readonly told: Told;
}

/** The texts that tell the same of somebody of a name. */
export interface Namesake {
  readonly told: Told;
  readonly texts: number;
}

/** Who the texts mean that tell the same: a key, or null where two bear the name and nothing tells which. */
export interface ToldApart extends Namesake {
  readonly key: EntityKey | null;
}

export const PAST = 'past';

/** As many times the texts of all others make somebody whom the name means by itself. */
const DOMINANT = 4;

/** People who are not the same, each with everything that is told of one. */
interface Party {
  readonly told: ReadonlySet<string>;
  readonly members: readonly Namesake[];
}

/**
 * Tells who is who among all that bear one name, from what every text tells. It is a rule over the set
 * of texts: who came first makes no difference.
 *
 * Texts that name one office in one country mean one; so do texts that name two of them together. Two
 * that share nothing of the kind are two, and each is known by what is told of it, unless one of them
 * is written of far more than all others: that one keeps the name.
 */
export function tellApart(block: EntityKey, namesakes: readonly Namesake[]): readonly ToldApart[] {
  const all = distinctTold(namesakes);
  const parties = partiesOf(all);
  if (parties.length < 2) return all.map((namesake) => ({ ...namesake, key: block }));
  const dominant = parties.find((party) => isDominant(party, parties));
  const keys = keysOf(block, parties, dominant);
  return all.map((namesake) => {
    const own = parties.find(({ members }) => members.includes(namesake));
    if (own !== undefined) return { ...namesake, key: keys.get(own) ?? null };
    const isFit = dominant !== undefined && !isClash(namesake.told, dominant.told);
    return { ...namesake, key: isFit ? block : null };
  });
}

export const printTold = (told: Told): string => told.join('|');

/** The same told by several is one; in an order that does not hang on who came first. */
function distinctTold(namesakes: readonly Namesake[]): readonly Namesake[] {
  const texts = new Map<string, Namesake>();
  for (const { told, texts: count } of namesakes) {
    const print = printTold(told);
    texts.set(print, { told, texts: count + (texts.get(print)?.texts ?? 0) });
  }
  return [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, namesake]) => namesake);
}

function partiesOf(all: readonly Namesake[]): readonly Party[] {
  let parties: readonly Party[] = [];
  const join = (namesake: Namesake, joined: readonly Party[]): void => {
    const told = new Set([namesake.told, ...joined.map((one) => [...one.told])].flat());
    const members = [...joined.flatMap((one) => one.members), namesake];
    parties = [...parties.filter((party) => !joined.includes(party)), { told, members }];
  };
  for (const namesake of all.filter(({ told }) => told.some(isPlaced)))
    join(
      namesake,
      parties.filter((party) => namesake.told.some((one) => isPlaced(one) && party.told.has(one))),
    );
  for (const namesake of all.filter(({ told }) => told.length > 0 && !told.some(isPlaced))) {
    const fitting = parties.filter((party) => !isClash(namesake.told, party.told));
    if (fitting.length < 2) join(namesake, fitting);
  }
  return parties;
}

const isPlaced = (one: string): boolean => /^\p{Lu}/u.test(one);
const fieldOf = (one: string): string => one.split(' ')[1] ?? '';
const fieldsOf = (told: Iterable<string>): readonly string[] =>
  [...told].filter((one) => one !== PAST).map(fieldOf);

/** What is told without a country fits who has a part in the same field, in the same times. */
function isClash(told: Told, other: ReadonlySet<string>): boolean {
  if (told.length > 0 && told.includes(PAST) !== other.has(PAST)) return true;
  const fields = fieldsOf(told);
  const others = fieldsOf(other);
  return fields.length > 0 && others.length > 0 && !fields.some((field) => others.includes(field));
}

const textsOf = ({ members }: Party): number => members.reduce((sum, { texts }) => sum + texts, 0);

const isDominant = (party: Party, parties: readonly Party[]): boolean =>
  textsOf(party) >=
  DOMINANT * parties.reduce((sum, other) => sum + (other === party ? 0 : textsOf(other)), 0);

function keysOf(
  block: EntityKey,
  parties: readonly Party[],
  dominant: Party | undefined,
): ReadonlyMap<Party, EntityKey> {
  const marks = parties.map(markOf);
  return new Map(
    parties.map((party, at) => {
      if (party === dominant) return [party, block];
      const { short = '', long = '' } = marks[at] ?? {};
      const isAlone = marks.filter((mark) => mark.short === short).length === 1;
      return [party, `${block}#${isAlone ? short : long}` as EntityKey];
    }),
  );
}

/** A country says more than the times, and these more than a field; both words where one is not enough. */
function markOf({ told }: Party): { readonly short: string; readonly long: string } {
  const sorted = [...told].toSorted();
  const [place = '', field = ''] =
    sorted.find(isPlaced)?.split(' ') ?? (told.has(PAST) ? [PAST] : ['']);
  const more = field === '' ? (fieldsOf(sorted)[0] ?? '') : field;
  const words = [place, more].filter((word) => word !== '');
  return { short: words[0] ?? '', long: words.join('-') };
}
