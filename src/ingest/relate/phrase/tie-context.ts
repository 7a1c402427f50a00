import type { EntityKey } from '../../../graph/model/identity.ts';
import type { Antecedents } from '../pronouns.ts';
import { countryAdjectives, type CountryAdjectives } from './country-adjectives.ts';
import type { Phrase } from './phrase-item.ts';
import { readPhrase } from './read-phrase.ts';
import { tellingSentences, type Reading } from '../reading.ts';
import type { Sentence } from '../../stages.ts';
import { bodyNouns, type BodyNoun } from '../../lexicon/body-nouns.ts';
import { roles, type Role } from '../../lexicon/relations-roles.ts';

/** A sentence of the story as its phrase. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly phrase: Phrase;
  /** The sentence before it; empty at the start. */
  readonly before: Phrase;
}

/**
 * What a speaker means by "our party", "the Republic" at a place: the speaker's own. Null where the
 * text does not tell which one that is; undefined outside of words whose speaker is known.
 */
export type OwnBody = (noun: BodyNoun, at: number) => EntityKey | null | undefined;

/** What the rules for offices and ties share of one article. */
export interface TieContext {
  readonly reading: Reading;
  readonly sentences: readonly ReadSentence[];
  readonly adjectives: CountryAdjectives;
  readonly antecedents: Antecedents;
  readonly nouns: ReadonlyMap<string, BodyNoun>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly ownBody: OwnBody;
}

export function makeTieContext(
  reading: Reading,
  antecedents: Antecedents,
  ownBody: OwnBody,
): TieContext {
  return {
    reading,
    sentences: readSentences(reading),
    adjectives: countryAdjectives(reading),
    antecedents,
    nouns: bodyNouns(),
    roles: roles(),
    ownBody,
  };
}

function readSentences(reading: Reading): readonly ReadSentence[] {
  let before: Phrase = [];
  return tellingSentences(reading).map((sentence) => {
    const one = { sentence, phrase: readPhrase(reading, sentence), before };
    before = one.phrase;
    return one;
  });
}

/** A body that the words tell of; `entity` is null where the article has no entity for it. */
export interface ToldBody {
  readonly entity: EntityKey | null;
  /** The office is not held in it, but sent to it or has it as its field: "ambassador to Norway". */
  readonly isField: boolean;
  /** Indices of the words that tell of it, the end exclusive. */
  readonly first: number;
  readonly last: number;
}
