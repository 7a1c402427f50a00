import type { EntityKey } from '../../graph/model/identity.ts';
import { bearersOf, type Bearers } from './bearers.ts';
import { formByNaming, formIndex, type FormIndex } from './form.ts';
import type { Group } from './group.ts';
import { initialsOf, isAbbreviation } from './initials.ts';
import type { NameForm } from './name-forms.ts';
import { acronymOf, withoutOneLetter } from './name-words.ts';
import type { Naming } from './naming.ts';
import { isForeign, withoutForeignLetters } from './foreign-letters.ts';
import { isShortFor } from './short-names.ts';
import { toldAliases } from './told-aliases.ts';

/**
 * Bodies, places or events by name: spellings that must be one's, what the text itself says in
 * brackets, acronyms of long names, and short forms, which may be one's here and another's there.
 */
export function groupNames(
  namings: readonly Naming[],
  forms: readonly NameForm[],
): readonly Group[] {
  const told = pairsOf(toldAliases(namings), formByNaming(forms));
  const ours = withoutForeignLetters(forms, told);
  const byNaming = formByNaming(ours);
  const bearers = bearersOf(ours.map(({ reference }) => reference));
  joinEqual(ours, bearers);
  for (const [one, other] of told) bearers.join(one.index, other.index);
  joinAcronyms(ours, bearers);
  joinMisspelt(ours, bearers);
  const open = joinShort(ours, bearers);
  const lastAt = new Map<number, number>();
  const placed = namings.map((naming): readonly [number, Naming] => {
    const form = byNaming.get(naming);
    if (form === undefined) throw new Error('a naming without a form');
    const bearer = nearest(open.get(form.index), bearers, lastAt) ?? bearers.of(form.index);
    lastAt.set(bearer, naming.start);
    return [bearer, naming];
  });
  const groups = Map.groupBy(placed, ([bearer]) => bearer);
  const members = Map.groupBy(ours, ({ index }) => bearers.of(index));
  return [...groups].map(([bearer, group]) => ({
    namings: group.map(([, naming]) => naming),
    ...distinction(members.get(bearer) ?? [], bearers.referenceOf(bearer)),
  }));
}

const pairsOf = (
  told: readonly (readonly [Naming, Naming])[],
  byNaming: ReadonlyMap<Naming, NameForm>,
): readonly (readonly [NameForm, NameForm])[] =>
  told.flatMap(([first, second]): readonly (readonly [NameForm, NameForm])[] => {
    const [one, other] = [byNaming.get(first), byNaming.get(second)];
    return one === undefined || other === undefined ? [] : [[one, other]];
  });

/** The longest form tells: "Foreign Ministry of Peru" needs no country beside it. */
function distinction(
  forms: readonly NameForm[],
  reference: EntityKey | null,
): Omit<Group, 'namings'> {
  const [longest] = forms.toSorted((a, b) => b.words.length - a.words.length || a.index - b.index);
  return {
    reference: reference ?? longest?.nearby ?? null,
    discriminator: longest?.discriminator ?? null,
    isVague: longest?.isVague ?? false,
  };
}

/** The same words in any order, by the same reference too. */
function joinEqual(forms: readonly NameForm[], bearers: Bearers): void {
  const first = new Map<string, NameForm>();
  for (const form of forms) {
    const keys = [
      form.words.toSorted().join(' '),
      ...(form.reference === null ? [] : [`key ${form.reference}`]),
    ];
    for (const key of keys) {
      const known = first.get(key);
      if (known === undefined) first.set(key, form);
      else bearers.join(known.index, form.index);
    }
  }
}

function joinAcronyms(forms: readonly NameForm[], bearers: Bearers): void {
  const long = formIndex<NameForm>();
  for (const form of forms) {
    if (form.words.length > 1) long.add(initialsOf(form.surface), form);
  }
  for (const form of forms) {
    const acronym = acronymOf(form.surface);
    const hasAcronym = form.surface.split(' ').some((word) => acronymOf(word) !== null);
    if (acronym === null && !hasAcronym) continue;
    const key = acronym ?? form.namings[0]?.folded ?? '';
    // "EU" is not the Eldham University that the same article names.
    const spelled = long.get(key).find((one) => one.index !== form.index && !isForeign(form, one));
    const meant = spelled ?? abbreviated(form, key, forms);
    if (meant !== undefined) bearers.join(form.index, meant.index);
  }
}

const LONG_ACRONYM = 4;

/** "NAVCENT" of the one name that it can be put together from. */
function abbreviated(
  form: NameForm,
  acronym: string,
  forms: readonly NameForm[],
): NameForm | undefined {
  if (acronym.length < LONG_ACRONYM || acronym !== form.namings[0]?.words.join(''))
    return undefined;
  const fitting = forms
    .slice(0, MOST_FORMS)
    .filter(({ surface, words, namings }) =>
      words.length > 1 && surface !== form.surface
        ? isAbbreviation(acronym, namings[0]?.words ?? [])
        : false,
    );
  return fitting.length === 1 ? fitting[0] : undefined;
}

const MOST_FORMS = 200;
const MISSPELT_LENGTH = 7;

function joinMisspelt(forms: readonly NameForm[], bearers: Bearers): void {
  const index = formIndex<NameForm>();
  for (const form of forms) {
    const plain = form.namings[0]?.folded ?? '';
    if (plain.length < MISSPELT_LENGTH) continue;
    const keys = withoutOneLetter(plain);
    const near = keys.flatMap((key) => index.get(key))[0];
    if (near !== undefined && (near.reference === null || form.reference === null))
      bearers.join(near.index, form.index);
    index.add(keys, form);
  }
}

/** Joins short forms of one bearer alone; returns those of several, with all that they can mean. */
function joinShort(
  forms: readonly NameForm[],
  bearers: Bearers,
): ReadonlyMap<number, readonly NameForm[]> {
  const byWord = formIndex<NameForm>();
  for (const form of forms) if (form.words.length > 1) byWord.add(form.words, form);
  const open = new Map<number, readonly NameForm[]>();
  for (const form of forms.toSorted(
    (a, b) => b.words.length - a.words.length || a.index - b.index,
  )) {
    const long = rarest(form, byWord).filter((one) => isOpenTo(form, one) && isShortFor(form, one));
    const meant = new Set(long.map(({ index }) => bearers.of(index)));
    meant.delete(bearers.of(form.index));
    const [only] = meant;
    if (meant.size === 1 && only !== undefined) bearers.join(only, form.index);
    else if (meant.size > 1 && bearers.referenceOf(form.index) === null) open.set(form.index, long);
  }
  return open;
}

/** "House" of the article's country is not the "White House" that the reference data knows. */
const isOpenTo = (short: NameForm, long: NameForm): boolean =>
  short.nearby === null || long.reference === null || long.reference === short.nearby;

function rarest(form: NameForm, byWord: FormIndex<NameForm>): readonly NameForm[] {
  const lists = form.words.map((word) => byWord.get(word));
  return lists.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

/** Of all that a short form can mean: the one named last, else the first of them. */
function nearest(
  forms: readonly NameForm[] | undefined,
  bearers: Bearers,
  lastAt: ReadonlyMap<number, number>,
): number | undefined {
  const meant = forms?.map(({ index }) => bearers.of(index)) ?? [];
  return meant.toSorted((a, b) => (lastAt.get(b) ?? -1) - (lastAt.get(a) ?? -1))[0];
}
