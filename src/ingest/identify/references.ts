import type { DraftEntity } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import type { EntityKind } from '../../graph/model/vocabulary.ts';
import { foldName } from '../lexicon/fold-name.ts';
import { readReferences, type Reference } from '../lexicon/reference.ts';
import { wordsOf } from './name-words.ts';

/** The reference data, found by kind and name. */
export interface References {
  readonly byKey: ReadonlyMap<EntityKey, Reference>;
  /** The founding that an anniversary of it remembers. */
  readonly foundings: ReadonlyMap<EntityKey, DraftEntity>;
  /** All that bear the name, the likeliest first. */
  named(kind: EntityKind, words: readonly string[]): readonly Reference[];
  /** As `named`, by what they are called only in an article about their country. */
  nearby(kind: EntityKind, words: readonly string[]): readonly Reference[];
}

let built: References | undefined;

/** Built at first use and kept: it is made of constants alone. */
export function references(): References {
  built ??= build();
  return built;
}

function build(): References {
  const byKey = readReferences();
  const byName = new Map<string, Reference[]>();
  const foundings = new Map<EntityKey, DraftEntity>();
  const byNearby = new Map<string, Reference[]>();
  for (const reference of byKey.values()) {
    const { entity, founded, nearby } = reference;
    for (const name of nearby) put(byNearby, keyOf(entity.kind, name), reference);
    // "The founding of X" names X; whose founding it is, an anniversary tells.
    if (founded !== null) {
      foundings.set(founded, entity);
      continue;
    }
    for (const name of [entity.name, ...entity.names.map(({ value }) => value)]) {
      if (!nearby.includes(name)) put(byName, keyOf(entity.kind, name), reference);
    }
  }
  return {
    byKey,
    foundings,
    named: (kind, words) => byName.get(`${kind} ${words.join(' ')}`) ?? [],
    nearby: (kind, words) => byNearby.get(`${kind} ${words.join(' ')}`) ?? [],
  };
}

const keyOf = (kind: EntityKind, name: string): string =>
  `${kind} ${wordsOf(foldName(name)).join(' ')}`;

function put(byName: Map<string, Reference[]>, name: string, reference: Reference): void {
  const known = byName.get(name);
  if (known === undefined) byName.set(name, [reference]);
  else if (!known.includes(reference)) known.push(reference);
}
