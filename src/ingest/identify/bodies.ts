import type { EntityKey } from '../../graph/model/identity.ts';
import { eventWords, organizationWords } from './form-words.ts';
import { formsOf, type Form } from './form.ts';
import type { NameForm } from './name-forms.ts';
import type { Naming } from './naming.ts';
import { references } from './references.ts';

export function organizationForms(namings: readonly Naming[]): readonly NameForm[] {
  return formsOf(namings).map((form) => ({
    ...form,
    ...organizationWords(form.namings[0]?.words ?? []),
    kind: 'ORGANIZATION',
    reference: named('ORGANIZATION', form),
    discriminator: null,
  }));
}

export function eventForms(namings: readonly Naming[]): readonly NameForm[] {
  return formsOf(namings).map((form) => ({
    ...form,
    ...eventWords(form.namings[0]?.words ?? []),
    kind: 'EVENT',
    reference: named('EVENT', form),
    discriminator: null,
  }));
}

const named = (kind: 'ORGANIZATION' | 'EVENT', form: Form): EntityKey | null =>
  references().named(kind, form.namings[0]?.words ?? [])[0]?.entity.key ?? null;
