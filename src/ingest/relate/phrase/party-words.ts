import type { EntityKey } from '../../../graph/model/identity.ts';
import { partyWords } from '../../lexicon/party-words.ts';
import type { TieContext } from './tie-context.ts';

/** Words of the parties that the article names, with the party each stands for. */
export interface PartyWords {
  readonly words: ReadonlyMap<string, EntityKey>;
  readonly parties: ReadonlySet<EntityKey>;
}

/** A word that two parties of the article share stands for neither. */
export function partyWordsOf({ reading }: TieContext): PartyWords {
  const listed = partyWords();
  const found = new Map<string, EntityKey | null>();
  for (const entity of reading.entities.values()) {
    if (entity.kind !== 'ORGANIZATION' || entity.organizationKind !== 'PARTY') continue;
    const bare = /^(?:the )?(.+?) (?:Party|party)(?: of .+)?$/u.exec(entity.name)?.[1];
    // "Ruritania's Labour Party" is no Labour Party: the words that news uses alone are of the one so named.
    const key = [...listed.keys()].find(
      (name) => entity.name === name || entity.name.startsWith(`${name} of `),
    );
    for (const word of new Set([
      ...(listed.get(key ?? '') ?? []),
      ...(bare === undefined ? [] : [bare]),
    ]))
      found.set(word, found.has(word) && found.get(word) !== entity.key ? null : entity.key);
  }
  const words = new Map([...found].flatMap(([word, key]) => (key === null ? [] : [[word, key]])));
  return { words, parties: new Set(words.values()) };
}
