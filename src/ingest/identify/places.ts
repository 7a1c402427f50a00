import type { DraftPlace } from '../../graph/model/draft.ts';
import type { Reference } from '../lexicon/reference.ts';
import { formByNaming, formsOf, type Form } from './form.ts';
import { placeWords } from './form-words.ts';
import type { NameForm } from './name-forms.ts';
import type { Naming } from './naming.ts';
import { references } from './references.ts';

/** Spellings of places, each with the reference place that the article means by it. */
export function placeForms(namings: readonly Naming[]): readonly NameForm[] {
  const forms = formsOf(namings);
  const within = containers(namings, formByNaming(forms));
  const named = forms.map(placesNamed);
  const sure = new Set(named.map(([first]) => first));
  const codes = countryCounts(named, forms);
  const candidates = forms.map((form, at) => {
    const nearby = references().nearby('PLACE', form.namings[0]?.words ?? []);
    const meant = nearby.filter((one) => sure.has(one) || isOfCountry(one, codes));
    return meant.length > 0 ? meant : (named[at] ?? []);
  });
  const counts = countryCounts(candidates, forms);
  return forms.map((form, at) => {
    const container = within.get(form) ?? null;
    const around = container === null ? null : (candidates[container.index]?.[0] ?? null);
    const { words, head } = placeWords(form.namings[0]?.words ?? []);
    const meant = chosen(candidates[at] ?? [], around, counts);
    return {
      ...form,
      kind: 'PLACE',
      words,
      head,
      reference: meant?.entity.key ?? null,
      discriminator: meant === null && around !== null ? around.entity.key : null,
      nearby: null,
      isVague: false,
    };
  });
}

function placesNamed(form: Form): readonly Reference[] {
  const words = form.namings[0]?.words ?? [];
  const found = references().named('PLACE', words);
  return found.length > 0 ? found : references().named('PLACE', placeWords(words).words);
}

/** ", Illinois" right behind a place is the place around it. */
function containers(
  namings: readonly Naming[],
  forms: ReadonlyMap<Naming, Form>,
): ReadonlyMap<Form, Form> {
  const within = new Map<Form, Form>();
  namings.forEach((naming, at) => {
    const next = namings[at + 1];
    if (next === undefined || naming.after.slice(0, next.start - naming.end) !== ', ') return;
    const [form, around] = [forms.get(naming), forms.get(next)];
    if (form === undefined || around === undefined || within.has(form)) return;
    if (isAround(around)) within.set(form, around);
  });
  return within;
}

const isAround = (form: Form): boolean =>
  placesNamed(form).some(
    ({ entity }) =>
      entity.kind === 'PLACE' && (entity.placeKind === 'COUNTRY' || entity.placeKind === 'REGION'),
  );

const placeOf = ({ entity }: Reference): DraftPlace | null =>
  entity.kind === 'PLACE' ? entity : null;

/** How often places that only one country has are named, by country. */
function countryCounts(
  candidates: readonly (readonly Reference[])[],
  forms: readonly Form[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [at, [first, second]] of candidates.entries()) {
    const code = first === undefined ? null : (placeOf(first)?.countryCode ?? null);
    if (code === null || second !== undefined) continue;
    counts.set(code, (counts.get(code) ?? 0) + (forms[at]?.namings.length ?? 0));
  }
  return counts;
}

/** A state by its short form, where the article names its country or places in it. */
const isOfCountry = (one: Reference, codes: ReadonlyMap<string, number>): boolean =>
  placeOf(one)?.placeKind !== 'COUNTRY' && codes.has(one.home ?? '');

/** The one that lies in the place told around it; else the one whose country the article is about. */
function chosen(
  candidates: readonly Reference[],
  around: Reference | null,
  counts: ReadonlyMap<string, number>,
): Reference | null {
  const inside = around === null ? candidates : candidates.filter((one) => liesIn(one, around));
  const weight = (one: Reference): number => counts.get(placeOf(one)?.countryCode ?? '') ?? 0;
  const [first = null, ...others] = inside;
  // A place of no one country is not what an article about a country speaks against.
  if (first === null || placeOf(first)?.countryCode === null) return first;
  return others.reduce((best, one) => (weight(one) > weight(best) ? one : best), first);
}

function liesIn(one: Reference, around: Reference): boolean {
  const [inner, outer] = [placeOf(one), placeOf(around)];
  if (inner === null || outer === null) return false;
  if (inner.placeKind === 'COUNTRY') return true;
  return inner.countryCode === null || inner.countryCode === outer.countryCode;
}
