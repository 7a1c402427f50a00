import { bearersOf, type Bearers } from './bearers.ts';
import { formByNaming, formIndex, type FormIndex } from './form.ts';
import type { Group } from './group.ts';
import { withoutOneLetter } from './name-words.ts';
import type { Naming } from './naming.ts';
import { genderBefore, joinFullNames, personForms, type PersonForm } from './person-forms.ts';
import { fitOf, isFamilyFirst } from './person-name.ts';
import { toldAliases } from './told-aliases.ts';

/** What is known so far of the article's people, by bearer. */
interface Reading {
  readonly bearers: Bearers;
  readonly full: FormIndex<PersonForm>;
  /** Where a bearer was named last. */
  readonly lastAt: Map<number, number>;
  /** Whom a short form was given to before. */
  readonly shortFor: Map<number, number>;
  /** Namings in full, by bearer. */
  readonly weight: ReadonlyMap<number, number>;
}

/**
 * People by name. Full names that fit are one person's; a surname or given name alone goes to the
 * full name that it fits best, and among equals to the one it meant before, or that was told last.
 */
export function groupPersons(namings: readonly Naming[]): readonly Group[] {
  const forms = personForms(namings);
  const byNaming = formByNaming(forms);
  const bearers = bearersOf(forms.map(() => null));
  const full = joinFullNames(forms, bearers);
  const told = new Map(toldAliases(namings).map(([first, second]) => [second, first]));
  const aliased = new Set<number>();
  const reading: Reading = {
    bearers,
    full,
    lastAt: new Map(),
    shortFor: new Map(),
    weight: weigh(forms, bearers),
  };
  const shorts = shortIndex(forms);
  const bearerOf = new Map<Naming, number>();
  for (const naming of namings) {
    const form = byNaming.get(naming);
    if (form === undefined) continue;
    const first = told.get(naming);
    if (first !== undefined) {
      bearers.join(bearerOf.get(first) ?? form.index, form.index);
      aliased.add(form.index);
    }
    const isOwn = form.isFull || aliased.has(form.index);
    const bearer = isOwn ? bearers.of(form.index) : placeShort(form, naming, reading, shorts);
    // Who only wrote the story is not told of: "Lin" in it is the minister.
    if (naming.sentence.block !== 'BYLINE') reading.lastAt.set(bearer, naming.start);
    bearerOf.set(naming, bearer);
  }
  const groups = Map.groupBy(namings, (naming) => bearers.of(bearerOf.get(naming) ?? -1));
  return [...groups.values()].map((group) => ({
    namings: group,
    reference: null,
    discriminator: null,
    isVague: false,
  }));
}

function weigh(forms: readonly PersonForm[], bearers: Bearers): ReadonlyMap<number, number> {
  const weight = new Map<number, number>();
  for (const { index, isFull, namings } of forms) {
    const bearer = bearers.of(index);
    if (isFull) weight.set(bearer, (weight.get(bearer) ?? 0) + namings.length);
  }
  return weight;
}

/** Short forms by the word that counts, so that `al-Zawahri` and `Zawahri` meet without a full name. */
function shortIndex(forms: readonly PersonForm[]): FormIndex<PersonForm> {
  const index = formIndex<PersonForm>();
  for (const form of forms) {
    if (form.isFull) continue;
    const core = form.name.core.join('');
    index.add([core, ...withoutOneLetter(core).map((letters) => `~${letters}`)], form);
  }
  return index;
}

function placeShort(
  form: PersonForm,
  naming: Naming,
  reading: Reading,
  shorts: FormIndex<PersonForm>,
): number {
  const best = bestFit(form, naming, reading) ?? misspelt(form, reading);
  if (best !== null) {
    reading.shortFor.set(form.index, best);
    return best;
  }
  const core = form.name.core.join('');
  const [same] = shorts.get(core);
  const near = withoutOneLetter(core)
    .flatMap((letters) => shorts.get(`~${letters}`))
    .find(({ index }) => index !== form.index);
  const first = (same?.index ?? form.index) < form.index ? same : near;
  if (first !== undefined) reading.bearers.join(first.index, form.index);
  return reading.bearers.of(form.index);
}

interface Fit {
  readonly bearer: number;
  readonly fit: number;
}

function bestFit(form: PersonForm, naming: Naming, reading: Reading): number | null {
  const { name } = form;
  const [first = ''] = name.core;
  const keys = [name.core.at(-1) ?? '', name.words.join(''), first.slice(0, 4)];
  const gender = genderBefore(naming);
  const fits = keys
    .flatMap((key) => reading.full.get(key))
    .map((full) => ({
      bearer: reading.bearers.of(full.index),
      gender: full.gender,
      fit: familyFit(form, full),
    }))
    .filter(({ fit }) => fit > 0);
  const right = fits.filter(
    (one) => gender === null || one.gender === null || one.gender === gender,
  );
  const all: readonly Fit[] = right.length > 0 ? right : fits;
  const most = Math.max(0, ...all.map(({ fit }) => fit));
  const tied = all.filter(({ fit }) => fit === most).map(({ bearer }) => bearer);
  if (new Set(tied).size < 2) return tied[0] ?? null;
  const before = reading.shortFor.get(form.index);
  if (before !== undefined && tied.includes(before)) return before;
  return tied.toSorted((a, b) => rank(b, reading) - rank(a, reading) || a - b)[0] ?? null;
}

/** A bearer named before goes before all that are named later; the most named goes first. */
const rank = (bearer: number, { lastAt, weight }: Reading): number =>
  (lastAt.has(bearer) ? NAMED_BEFORE : 0) + (weight.get(bearer) ?? 0);

const NAMED_BEFORE = 1e6;

/** As `fitOf`, with the family name where the name has it: first in "Kim Jong Un". */
function familyFit(form: PersonForm, full: PersonForm): number {
  const fit = fitOf(form.name, full.name);
  if (fit < 2 || !isFamilyFirst(full.name)) return fit;
  return fit === 2 ? 3 : 2;
}

/** "Mauer" of "K.C. Maurer". */
function misspelt(form: PersonForm, reading: Reading): number | null {
  const word = form.name.core.length === 1 ? (form.name.core[0] ?? '') : '';
  const near = withoutOneLetter(word)
    .flatMap((letters) => reading.full.get(`~${letters}`))
    .map(({ index }) => reading.bearers.of(index));
  return new Set(near).size === 1 ? (near[0] ?? null) : null;
}
