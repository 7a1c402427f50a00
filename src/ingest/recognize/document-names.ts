import type { EntityKey } from '../../graph/model/identity.ts';
import { normalizeName } from '../../graph/model/name.ts';
import type { EntityKind } from '../../graph/model/vocabulary.ts';
import { entityKey } from '../lexicon/reference.ts';
import type { FoundName } from './found-name.ts';
import type { Token } from './tokens.ts';
import { surfaceOf, type NamedSentence } from './named-sentence.ts';

/** Who a name is inside of one document. */
export interface Identity {
  readonly key: EntityKey;
  readonly kind: EntityKind;
  /** The fullest name of it in the text. */
  readonly name: string;
}

interface FullName extends Identity {
  readonly position: number;
  readonly count: number;
}

/** What the sure names of a document teach about the rest of it. */
export interface DocumentNames {
  /** By the whole surface. */
  bySurface(surface: string): Identity | null;
  /** What the words around the doubtful namings of it say, all of them together. */
  leaning(surface: string): 'PERSON' | 'PLACE' | null;
  /** By a surname or a given name alone: of the full name told last before `position`. */
  byPart(word: string, position: number): Identity | null;
}

export function identityOf(kind: EntityKind, name: string, reference: EntityKey | null): Identity {
  const normalized = normalizeName(name);
  const key =
    reference ?? entityKey(`${kind.toLowerCase()}:${normalized === '' ? name : normalized}`);
  return { key, kind, name };
}

export function learnNames(sentences: readonly NamedSentence[]): DocumentNames {
  const surfaces = new Map<string, Identity>();
  const parts = new Map<string, FullName[]>();
  const leanings = new Map<string, number>();
  for (const { tokens, names, isTitleCase } of sentences) {
    if (isTitleCase) continue;
    for (const found of names) {
      const surface = surfaceOf(tokens, found);
      if (!found.sure || found.kind === null) {
        leanings.set(surface, (leanings.get(surface) ?? 0) + leaningOf(tokens, found));
        continue;
      }
      if (found.kind === 'PERSON' && found.last - found.first === 1) continue;
      const identity = surfaces.get(surface) ?? identityOf(found.kind, surface, found.reference);
      surfaces.set(surface, identity);
      const acronym = acronymAfter(tokens[found.last]?.text, tokens[found.last]?.gap);
      if (acronym !== null && found.kind !== 'PERSON' && !surfaces.has(acronym)) {
        surfaces.set(acronym, identity);
      }
      if (found.kind !== 'PERSON') continue;
      const position = tokens[found.first]?.start ?? 0;
      for (const word of new Set(surface.split(/[\s]+/u))) {
        if (word.length < 2 || !/^\p{Lu}/u.test(word) || word.endsWith('.')) continue;
        const known = parts.get(word) ?? [];
        known.push({ ...identity, position, count: 1 });
        parts.set(word, known);
      }
    }
  }
  return {
    bySurface: (surface) => surfaces.get(surface) ?? null,
    leaning: (surface) => {
      const sum = leanings.get(surface) ?? 0;
      return sum === 0 ? null : sum > 0 ? 'PLACE' : 'PERSON';
    },
    byPart: (word, position) => {
      const known = parts.get(word);
      if (known === undefined) return null;
      return known.findLast((full) => full.position <= position) ?? known[0] ?? null;
    },
  };
}

/** Above 0 where the words around speak of a place, below where they speak of a person. */
function leaningOf(tokens: readonly Token[], { first, last }: FoundName): number {
  const before = tokens[first - 1];
  const after = tokens[last];
  if (
    tokens[first]?.gap === ' ' &&
    /^(?:in|at|near|around|outside|across)$/u.test(before?.lower ?? '')
  )
    return 1;
  if (after === undefined) return 0;
  return after.gap === ' ' && /^(?:who|himself|herself)$/u.test(after.lower) ? -1 : 0;
}

/** "(KCNA)" right behind a name. */
function acronymAfter(word: string | undefined, gap: string | undefined): string | null {
  return word !== undefined && gap === ' (' && /^\p{Lu}[\p{L}\p{N}.]{1,9}$/u.test(word)
    ? word
    : null;
}
