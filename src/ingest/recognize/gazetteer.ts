import type { EntityKey } from '../../graph/model/identity.ts';
import { readReferences, type Reference } from '../lexicon/reference.ts';
import { tokenize, type Token } from './tokens.ts';

interface Entry {
  readonly words: readonly string[];
  readonly key: EntityKey;
}

/** The reference names, found by their first word. */
export interface Gazetteer {
  readonly references: ReadonlyMap<EntityKey, Reference>;
  /** The longest reference name that begins at the token, cities with doubtful names left out. */
  longest(tokens: readonly Token[], at: number): { length: number; key: EntityKey } | null;
  /** A city by its whole name, the doubtful ones too. */
  city(name: string): EntityKey | null;
}

let built: Gazetteer | undefined;

/** Built at first use and kept: it is made of constants alone. */
export function gazetteer(): Gazetteer {
  built ??= build();
  return built;
}

function build(): Gazetteer {
  const references = readReferences();
  const byFirst = new Map<string, Entry[]>();
  const cities = new Map<string, EntityKey>();
  for (const [key, { entity, weak, founded }] of references) {
    for (const name of [entity.name, ...entity.names.map(({ value }) => value)]) {
      if (entity.kind === 'PLACE' && entity.placeKind === 'CITY' && !cities.has(name)) {
        cities.set(name, key);
      }
      // "The founding of X" names X; whose founding it is, an anniversary tells.
      if (weak || founded !== null) continue;
      const words = wordsOf(name);
      const first = words[0];
      if (first === undefined) continue;
      const entries = byFirst.get(first) ?? [];
      entries.push({ words, key });
      byFirst.set(first, entries);
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);

  return {
    references,
    longest: (tokens, at) => {
      const entries = byFirst.get(tokens[at]?.text ?? '') ?? [];
      const entry = entries.find(({ words }) => isAt(tokens, at, words));
      return entry === undefined ? null : { length: entry.words.length, key: entry.key };
    },
    city: (name) => cities.get(name) ?? null,
  };
}

const wordsOf = (name: string): readonly string[] =>
  tokenize(name, { start: 0, end: name.length }).map(({ text }) => text);

function isAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => {
    const token = tokens[at + offset];
    return (
      token?.text === word &&
      (offset === 0 || (token.gap.length <= 2 && !/[;:()"“”]/u.test(token.gap)))
    );
  });
}
