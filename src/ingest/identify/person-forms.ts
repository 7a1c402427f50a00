import { genderOf, genderOfTitle, type Gender } from '../lexicon/given-name-gender.ts';
import type { Bearers } from './bearers.ts';
import { formIndex, formsOf, type Form, type FormIndex } from './form.ts';
import { withoutOneLetter } from './name-words.ts';
import type { Naming } from './naming.ts';
import {
  givenForms,
  isSameGiven,
  isSamePerson,
  personName,
  type PersonName,
} from './person-name.ts';

export interface PersonForm extends Form {
  readonly name: PersonName;
  /** Two words and more beside particles: it tells who without help. */
  readonly isFull: boolean;
  readonly gender: Gender | null;
}

export function personForms(namings: readonly Naming[]): readonly PersonForm[] {
  return formsOf(namings).map((form) => {
    const name = personName(form.namings[0]?.words ?? []);
    const isFull = name.core.length > 1;
    return { ...form, name, isFull, gender: titledGender(form) ?? givenGender(name, isFull) };
  });
}

const givenGender = (name: PersonName, isFull: boolean): Gender | null =>
  isFull ? genderOf(name.core.join(' ')) : null;

function titledGender({ namings }: Form): Gender | null {
  for (const naming of namings) {
    const gender = genderBefore(naming);
    if (gender !== null) return gender;
  }
  return null;
}

/** What the title right before a naming tells. */
export const genderBefore = ({ before }: Naming): Gender | null =>
  genderOfTitle(/(\p{L}+)\.? $/u.exec(before.slice(-20))?.[1] ?? '');

/** Joins the full names that can be one person's, the longest first; returns where they are found. */
export function joinFullNames(
  forms: readonly PersonForm[],
  bearers: Bearers,
): FormIndex<PersonForm> {
  const index = formIndex<PersonForm>();
  const full = forms
    .filter(({ isFull }) => isFull)
    .toSorted((a, b) => b.name.core.length - a.name.core.length || a.index - b.index);
  for (const form of full) {
    const one = chosen(form, nearNames(form, index), bearers);
    if (one !== undefined) bearers.join(one.index, form.index);
    index.add(keysOf(form), form);
  }
  return index;
}

function keysOf({ name }: PersonForm): ReadonlySet<string> {
  const { words, core } = name;
  return new Set([
    ...words,
    ...core,
    words.join(''),
    words.slice(1).join(''),
    words.slice(-2).join(''),
    (core[0] ?? '').slice(0, 4),
    ...givenForms(core[0] ?? ''),
    ...withoutOneLetter(words.join(' ')).map((letters) => `~${letters}`),
    ...withoutOneLetter(core.at(-1) ?? '').map((letters) => `~${letters}`),
  ]);
}

function nearNames(form: PersonForm, index: FormIndex<PersonForm>): readonly PersonForm[] {
  const { core, words } = form.name;
  const near = [core.at(-1) ?? '', core[0] ?? '', words.join('')].flatMap((key) => index.get(key));
  const same = near.filter(({ name }) => isSamePerson(form.name, name));
  if (same.length > 0) return same;
  return [...withoutOneLetter(words.join(' ')), ...withoutOneLetter(core.at(-1) ?? '')]
    .flatMap((letters) => index.get(`~${letters}`))
    .filter(({ name }) => isMisspelt(form.name, name));
}

const isMisspelt = (first: PersonName, second: PersonName): boolean =>
  first.core.length === second.core.length &&
  first.ending === second.ending &&
  first.core.every((word, at) => isNear(word, second.core[at] ?? ''));

function isNear(word: string, other: string): boolean {
  if (isSameGiven(word, other)) return true;
  const letters = new Set(withoutOneLetter(word));
  return withoutOneLetter(other).some((one) => letters.has(one));
}

/** Of several that a name can be short for: the one told last before it, else the first told. */
function chosen(
  form: PersonForm,
  near: readonly PersonForm[],
  bearers: Bearers,
): PersonForm | undefined {
  const fitting = near.filter((one) => !isClash(form, one));
  if (new Set(fitting.map(({ index }) => bearers.of(index))).size < 2) return fitting[0];
  return fitting.filter((one) => one.index < form.index).toSorted((a, b) => b.index - a.index)[0];
}

/** Mr Smith and Mrs Smith. */
export const isClash = (first: PersonForm, second: PersonForm): boolean =>
  first.gender !== null && second.gender !== null && first.gender !== second.gender;
