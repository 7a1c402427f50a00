import type { EntityKey } from '../../graph/model/identity.ts';
import { foldName } from '../lexicon/fold-name.ts';
import type { NameForm } from './name-forms.ts';
import { acronymOf, wordsOf } from './name-words.ts';
import { references } from './references.ts';

/**
 * The forms of one article, where letters that its brackets spell out otherwise are nobody's of the
 * reference data: the `RSF` of the "Rapid Support Forces (RSF)" is no Reporters Without Borders.
 *
 * @param told Pairs of forms of which the text says that they name one.
 */
export function withoutForeignLetters(
  forms: readonly NameForm[],
  told: readonly (readonly [NameForm, NameForm])[],
): readonly NameForm[] {
  const foreign = new Set(
    told.flatMap(([one, other]) =>
      isForeign(one, other) ? [one.index] : isForeign(other, one) ? [other.index] : [],
    ),
  );
  return foreign.size === 0
    ? forms
    : forms.map((form) => (foreign.has(form.index) ? { ...form, reference: null } : form));
}

/**
 * Whether the letters are known as somebody's whom the long name does not name. A long name that has a
 * word of the known one's is taken for another writing of it.
 */
export function isForeign(letters: NameForm, long: NameForm): boolean {
  if (letters.reference === null || long.reference !== null) return false;
  if (acronymOf(letters.surface) === null || long.words.length < 2) return false;
  return !isWriting(long, letters.reference);
}

/** Letters that two writings of a word share: `Institucional`, `Institutional`. */
const STEM = 4;

function isWriting(form: NameForm, reference: EntityKey): boolean {
  const entity = references().byKey.get(reference)?.entity;
  if (entity === undefined) return false;
  const names = [entity.name, ...entity.names.map(({ value }) => value)].map((name) =>
    wordsOf(foldName(name)),
  );
  const spelled = names.filter((words) => words.length > 1);
  // Of one that is known by its letters alone nobody can say how they are spelled.
  if (spelled.length === 0) return true;
  const stems = new Set(spelled.flat().map((word) => word.slice(0, STEM)));
  return form.words.some((word) => word.length >= STEM && stems.has(word.slice(0, STEM)));
}
