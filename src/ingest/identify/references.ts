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
  /** As `named`, by what they are called only where the article names them otherwise too. */
  nearby(words: readonly string[]): readonly Reference[];
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
    for (const name of reference.nearby)
      put(byNearby, wordsOf(foldName(name)).join(' '), reference);
    const { entity, founded } = reference;
    // "The founding of X" names X; whose founding it is, an anniversary tells.
    if (founded !== null) {
      foundings.set(founded, entity);
      continue;
    }
    for (const name of [entity.name, ...entity.names.map(({ value }) => value)]) {
      const place = `${entity.kind} ${wordsOf(foldName(name)).join(' ')}`;
      put(byName, place, reference);
    }
  }
  return {
    byKey,
    foundings,
    named: (kind, words) => byName.get(`${kind} ${words.join(' ')}`) ?? [],
    nearby: (words) => byNearby.get(words.join(' ')) ?? [],
  };
}

function put(byName: Map<string, Reference[]>, name: string, reference: Reference): void {
  const known = byName.get(name);
  if (known === undefined) byName.set(name, [reference]);
  else if (!known.includes(reference)) known.push(reference);
}
