import type { EntityKey } from '../../graph/model/identity.ts';
import { eventWords, organizationWords } from './form-words.ts';
import { formsOf, type Form } from './form.ts';
import { homeOf, type Homes } from './homes.ts';
import { lettersMeant } from './letters-meant.ts';
import type { NameForm } from './name-forms.ts';
import type { Naming } from './naming.ts';
import { references } from './references.ts';
import { isVague } from './vague-names.ts';

/** What the article tells of its bodies besides their names. */
export interface Around {
  readonly homes: Homes;
  readonly text: string;
}

/** Spellings of organizations; one that many countries have is told by the country around it. */
export function organizationForms(
  namings: readonly Naming[],
  { homes, text }: Around,
): readonly NameForm[] {
  const forms = formsOf(namings);
  const letters = lettersMeant(forms, text);
  return forms.map((form) => {
    const meant = letters.get(form);
    const known = meant === undefined ? named('ORGANIZATION', form) : meant;
    const words = organizationWords(form.namings[0]?.words ?? []);
    const home = known === null ? homeOf(form.namings, homes) : null;
    const nearby = home === null ? null : nearbyOf(form, home);
    const isOpen = known === null && nearby === null && isVague(words.words);
    return {
      ...form,
      ...words,
      kind: 'ORGANIZATION',
      reference: known,
      nearby,
      discriminator: isOpen && home !== null ? `country:${home}` : null,
      isVague: isOpen && home === null,
    };
  });
}

export function eventForms(namings: readonly Naming[]): readonly NameForm[] {
  return formsOf(namings).map((form) => ({
    ...form,
    ...eventWords(form.namings[0]?.words ?? []),
    kind: 'EVENT',
    reference: named('EVENT', form),
    nearby: null,
    discriminator: null,
    isVague: false,
  }));
}

const named = (kind: 'ORGANIZATION' | 'EVENT', form: Form): EntityKey | null =>
  references().named(kind, form.namings[0]?.words ?? [])[0]?.entity.key ?? null;

const nearbyOf = (form: Form, home: string): EntityKey | null =>
  references()
    .nearby('ORGANIZATION', form.namings[0]?.words ?? [])
    .find((one) => one.home === home)?.entity.key ?? null;
