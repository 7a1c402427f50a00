import type { EntityKey } from '../../graph/model/identity.ts';
import { entityKey } from '../lexicon/reference.ts';
import { SHARED_LETTERS } from '../lexicon/shared-letters.ts';
import { singular } from './form-words.ts';
import type { Form } from './form.ts';
import { acronymOf } from './name-words.ts';
import { references } from './references.ts';

interface Bearer {
  readonly key: EntityKey;
  /** Words that a text about it has. */
  readonly words: readonly string[];
}

let built: ReadonlyMap<string, readonly Bearer[]> | undefined;

/** The bearers of letters that several have, by the letters in small. */
function sharedLetters(): ReadonlyMap<string, readonly Bearer[]> {
  built ??= Map.groupBy(
    SHARED_LETTERS.trim()
      .split('\n')
      .map((row) => {
        const [letters = '', slug = '', words = ''] = row.split('|');
        return {
          letters: letters.toLowerCase(),
          key: entityKey(`org:${slug}`),
          words: words.split(' ').map(singular),
        };
      }),
    ({ letters }) => letters,
  );
  return built;
}

/**
 * Whom letters that several bear mean in this text: the one whose long name stands in it, else the one
 * of whom most of its words tell; null where it has no such word, or as many for another. Forms that
 * are no such letters are left out.
 */
export function lettersMeant<F extends Form>(
  forms: readonly F[],
  text: string,
): ReadonlyMap<F, EntityKey | null> {
  const shared = forms.flatMap((form): readonly (readonly [F, readonly Bearer[]])[] => {
    const bearers = sharedLetters().get(lettersOf(form));
    return bearers === undefined ? [] : [[form, bearers]];
  });
  if (shared.length === 0) return new Map();
  const words = wordsIn(text);
  const named = new Set(
    forms.flatMap((form) =>
      (form.namings[0]?.words.length ?? 0) > 1
        ? references()
            .named('ORGANIZATION', form.namings[0]?.words ?? [])
            .map(({ entity }) => entity.key)
        : [],
    ),
  );
  return new Map(
    shared.map(([form, bearers]): [F, EntityKey | null] => {
      const inFull = bearers.filter(({ key }) => named.has(key));
      return [form, mostTold(inFull.length > 0 ? inFull : bearers, words, inFull.length > 0)];
    }),
  );
}

const lettersOf = ({ surface }: Form): string => acronymOf(surface) ?? '';

function mostTold(
  bearers: readonly Bearer[],
  words: ReadonlySet<string>,
  isNamed: boolean,
): EntityKey | null {
  const [first, second] = bearers
    .map(({ key, words: own }) => ({ key, told: own.filter((word) => words.has(word)).length }))
    .toSorted((a, b) => b.told - a.told);
  if (first === undefined || (first.told === 0 && !isNamed)) return null;
  return second !== undefined && second.told === first.told ? null : first.key;
}

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(
    Array.from(text.matchAll(/\p{L}[\p{L}\p{N}]*/gu), ([word]) => singular(word.toLowerCase())),
  );
