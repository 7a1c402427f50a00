import type { DraftEntity, DraftName } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import type { EntityKind } from '../../graph/model/vocabulary.ts';
import { foldName } from '../lexicon/fold-name.ts';
import { entityKey } from '../lexicon/reference.ts';
import type { Group } from './group.ts';
import { eventKindOf, organizationKindOf, outletKindOf, placeKindOf } from './kind-of-name.ts';
import { acronymOf, wordsOf } from './name-words.ts';
import type { Naming } from './naming.ts';
import { references } from './references.ts';

/** A name longer than the index takes is cut: it is no name that anybody looks for. */
const NAME_LENGTH = 512;

/** The entity that the namings of one bearer propose: from the reference data, else by its name. */
export function describe({ namings, reference, discriminator, isVague }: Group): DraftEntity {
  const known = reference === null ? undefined : references().byKey.get(reference);
  if (known !== undefined) return known.entity;
  const name = fullest(namings);
  const kind = namings[0]?.kind ?? 'ORGANIZATION';
  const entity = entityNamed(kind, name, {
    names: otherNames(name, namings),
    discriminator,
    scope: isVague ? 'article' : null,
  });
  return entity.kind === 'ORGANIZATION' && namings.some(sendsText)
    ? { ...entity, organizationKind: outletKindOf(name) }
    : entity;
}

/** In the brackets of a dateline stands who sent the text. */
const sendsText = ({ sentence, before }: Naming): boolean =>
  sentence.block === 'DATELINE' && /\((?:[^()]{1,60}\/)?(?:The )?$/u.test(before);

interface Besides {
  readonly names?: readonly DraftName[];
  readonly discriminator?: string | null;
  /** Where the name tells who it is, when its words do not say so. */
  readonly scope?: DraftEntity['scope'] | null;
}

/** An entity by a name of its own; one word is many, and holds inside of its article alone. */
export function entityNamed(
  kind: EntityKind,
  fullName: string,
  { names = [], discriminator = null, scope = null }: Besides = {},
): DraftEntity {
  const name = fullName.slice(0, NAME_LENGTH);
  const isTelling = wordsOf(foldName(name)).length > 1 || discriminator !== null;
  const base = {
    key: keyOf(kind, name, discriminator),
    name,
    scope: scope ?? (isTelling ? 'graph' : 'article'),
    names,
    externalIds: [],
    salience: 0,
    background: false,
  };
  switch (kind) {
    case 'PERSON':
      return { ...base, kind };
    case 'ORGANIZATION':
      return { ...base, kind, organizationKind: organizationKindOf(name) };
    case 'PLACE':
      return {
        ...base,
        kind,
        placeKind: placeKindOf(name),
        countryCode: null,
        latitude: null,
        longitude: null,
        within: discriminator === null ? null : entityKey(discriminator),
      };
    case 'EVENT':
      return { ...base, kind, eventKind: eventKindOf(name), date: null, ordinal: null };
  }
}

function keyOf(kind: EntityKind, name: string, discriminator: string | null): EntityKey {
  const folded = foldName(name);
  const key = `${kind.toLowerCase()}:${folded === '' ? name : folded}`;
  return entityKey(discriminator === null ? key : `${key}:${discriminator}`);
}

/** The most telling name: of most words and no acronym; of those the most often written. */
function fullest(namings: readonly Naming[]): string {
  const counts = Map.groupBy(namings, ({ surface }) => surface);
  const worth = (surface: string): number => {
    const naming = counts.get(surface)?.[0];
    const words = naming?.words.length ?? 0;
    return acronymOf(surface) === null || words > 1 ? words : 0;
  };
  const [best = ''] = [...counts.keys()].toSorted(
    (a, b) => worth(b) - worth(a) || (counts.get(b)?.length ?? 0) - (counts.get(a)?.length ?? 0),
  );
  return best;
}

const MOST_NAMES = 8;

/** Acronyms and names of two words and more; a surname alone is nobody's for good. */
function otherNames(name: string, namings: readonly Naming[]): readonly DraftName[] {
  const own = foldName(name);
  const others = new Map(namings.map((naming): [string, Naming] => [naming.folded, naming]));
  others.delete(own);
  return [...others.values()]
    .filter(({ kind, surface, words }) => words.length > 1 || isAcronym(kind, surface))
    .slice(0, MOST_NAMES)
    .map(({ kind, surface }) => ({
      value: surface.slice(0, NAME_LENGTH),
      kind: isAcronym(kind, surface) ? 'ACRONYM' : 'ALIAS',
      language: null,
    }));
}

const isAcronym = (kind: EntityKind, surface: string): boolean =>
  kind !== 'PERSON' && acronymOf(surface) !== null;
