import { demonymCodes } from '../lexicon/demonyms.ts';
import { foldName } from '../lexicon/fold-name.ts';
import type { NameForm } from './name-forms.ts';
import { wordsOf } from './name-words.ts';
import type { Naming } from './naming.ts';
import { references } from './references.ts';

/** The country that an article is about, by the places that it names; null when it is about two. */
export interface Homes {
  readonly main: string | null;
}

export function homesOf(places: readonly NameForm[]): Homes {
  const counts = new Map<string, number>();
  for (const { reference, namings } of places) {
    const code = reference === null ? null : codeOf(reference);
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + namings.length);
  }
  const [[main, most] = [null, 0], [, second] = [null, 0]] = [...counts].toSorted(
    ([, a], [, b]) => b - a,
  );
  return { main: most > second ? main : null };
}

function codeOf(key: NonNullable<NameForm['reference']>): string | null {
  const entity = references().byKey.get(key)?.entity;
  return entity?.kind === 'PLACE' ? entity.countryCode : null;
}

/** "Iran's Foreign Ministry", "the Iranian Foreign Ministry"; else the country of the article. */
export function homeOf(namings: readonly Naming[], { main }: Homes): string | null {
  for (const { before } of namings) {
    const code = ownerBefore(before);
    if (code !== null) return code;
  }
  return main;
}

/** The country of the word or two right before a name. */
function ownerBefore(before: string): string | null {
  const [, stance = '', words = '', last = ''] =
    /(\b(?:[Pp]ro|[Aa]nti)-)?((?:\p{Lu}[\p{L}.]*[ -])?(\p{Lu}[\p{L}.]*))(?:['’]s?)? $/u.exec(
      before.slice(-40),
    ) ?? [];
  // A "pro-Danish Unity Party" is another country's, whichever that is.
  if (last === '' || stance !== '') return null;
  return (
    demonymCodes().get(words) ??
    demonymCodes().get(last) ??
    countryNamed(words) ??
    countryNamed(last)
  );
}

function countryNamed(name: string): string | null {
  const [place] = references().named('PLACE', wordsOf(foldName(name)));
  const entity = place?.entity;
  return entity?.kind === 'PLACE' && entity.placeKind === 'COUNTRY' ? entity.countryCode : null;
}
