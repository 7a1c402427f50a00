import type { EntityKey } from '../../../graph/model/identity.ts';
import type { EntityKind } from '../../../graph/model/vocabulary.ts';
import { FUNCTION_WORDS, SPEECH_VERBS } from '../../lexicon/words.ts';
import type { CountryAdjectives } from '../phrase/country-adjectives.ts';
import { isAt, nameAt, wordAt, type Phrase, type PhraseItem } from '../phrase/phrase-item.ts';

/** One end of a tie in a phrase. */
export interface TieEnd {
  readonly entity: EntityKey;
  /** Indices of its words, the end exclusive. */
  readonly first: number;
  readonly last: number;
}

export interface TieMatch {
  readonly subjects: readonly TieEnd[];
  readonly objects: readonly TieEnd[];
  readonly first: number;
  readonly last: number;
  readonly isNegated: boolean;
}

type End = 'S' | 'O';
type Slot = EntityKind | 'ADJECTIVE';

type Step =
  | {
      readonly kind: 'end';
      readonly end: End;
      readonly slots: ReadonlySet<Slot>;
      readonly many: boolean;
    }
  | { readonly kind: 'words'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number; readonly titles: boolean }
  | { readonly kind: 'not' };

/** A pattern over the items of a phrase; `compilePattern` tells how it is written. */
export type TiePattern = readonly Step[];

const SLOTS: Readonly<Record<string, Slot>> = {
  person: 'PERSON',
  org: 'ORGANIZATION',
  place: 'PLACE',
  event: 'EVENT',
  adj: 'ADJECTIVE',
};

/**
 * Steps with spaces between: `S:person|org` and `O:place` the two ends by kind (`adj` a country's
 * adjective, `+` behind it a list of them), `a|b` one of these words or marks, `?` behind it where it
 * may be missing, `~3` at most three plain words, `^4` at most four words of a title, `!` a "not"
 * that may stand there.
 */
export const compilePattern = (pattern: string): TiePattern => pattern.split(' ').map(compileStep);

function compileStep(step: string): Step {
  if (step === '!') return { kind: 'not' };
  const gap = /^([~^])(\d)$/u.exec(step);
  if (gap !== null) return { kind: 'gap', most: Number(gap[2]), titles: gap[1] === '^' };
  const end = /^([SO]):([a-z|]+)(\+?)$/u.exec(step);
  if (end !== null) {
    const slots = (end[2] ?? '').split('|').flatMap((name) => SLOTS[name] ?? []);
    return {
      kind: 'end',
      end: end[1] === 'S' ? 'S' : 'O',
      slots: new Set(slots),
      many: end[3] === '+',
    };
  }
  const optional = step.endsWith('?') && step.length > 1;
  const words = (optional ? step.slice(0, -1) : step).split('|');
  return { kind: 'words', words: new Set(words), optional };
}

/** Whether a pattern may begin with the item: most begin with a name, and most items are none. */
export function mayBegin(pattern: TiePattern, item: PhraseItem): boolean {
  const first = pattern[0];
  if (first?.kind === 'end')
    return item.kind === 'name'
      ? first.slots.has(item.entityKind)
      : item.kind === 'word' && item.isCapital && first.slots.has('ADJECTIVE');
  return first?.kind !== 'words' || (item.kind !== 'name' && first.words.has(item.lower));
}

/** The words and marks that a pattern begins with; none where it begins with anything else. */
export const firstWords = ([first]: TiePattern): Iterable<string> =>
  first?.kind === 'words' ? first.words : [];

interface State {
  readonly phrase: Phrase;
  readonly adjectives: CountryAdjectives;
  readonly steps: TiePattern;
}

/** The match that begins at an index of the phrase, the longest gaps last; null where none does. */
export function matchPattern(
  phrase: Phrase,
  first: number,
  steps: TiePattern,
  adjectives: CountryAdjectives,
): TieMatch | null {
  const start = { subjects: [], objects: [], first, last: first, isNegated: false };
  return step({ phrase, adjectives, steps }, 0, start);
}

function step(state: State, index: number, match: TieMatch): TieMatch | null {
  const wanted = state.steps[index];
  const at = match.last;
  if (wanted === undefined) return match;
  switch (wanted.kind) {
    case 'end': {
      const ends = endsAt(state, at, wanted.slots, wanted.many);
      const last = ends.at(-1)?.last;
      if (last === undefined) return null;
      const found = wanted.end === 'S' ? { subjects: ends } : { objects: ends };
      return step(state, index + 1, { ...match, ...found, last });
    }
    case 'words': {
      const item = state.phrase[at];
      if (item !== undefined && item.kind !== 'name' && wanted.words.has(item.lower)) {
        const found = step(state, index + 1, { ...match, last: at + 1 });
        if (found !== null) return found;
      }
      return wanted.optional ? step(state, index + 1, match) : null;
    }
    case 'not': {
      const isNegated = isAt(state.phrase, at, 'not', 'never');
      return step(state, index + 1, isNegated ? { ...match, last: at + 1, isNegated } : match);
    }
    case 'gap': {
      for (let last = at; last <= at + wanted.most; last += 1) {
        const found = step(state, index + 1, { ...match, last });
        if (found !== null) return found;
        if (!isPassed(state.phrase, last, wanted.titles)) return null;
      }
      return null;
    }
  }
}

function isPassed(phrase: Phrase, at: number, titles: boolean): boolean {
  const word = wordAt(phrase, at);
  if (word === null) return titles && isAt(phrase, at, '.');
  return !FUNCTION_WORDS.has(word.lower) && !SPEECH_VERBS.has(word.lower);
}

/** Ends of one list: what is longer is no sentence. */
const MAX_LIST = 12;

function endsAt(
  state: State,
  at: number,
  slots: ReadonlySet<Slot>,
  many: boolean,
): readonly TieEnd[] {
  const first = endAt(state, at, slots);
  if (first === null) return [];
  const ends = [first];
  let next = first.last;
  while (many && ends.length < MAX_LIST) {
    let from = next;
    while (isAt(state.phrase, from, ',', 'and', 'or', 'the')) from += 1;
    const end = from === next ? null : endAt(state, from, slots);
    if (end === null) break;
    ends.push(end);
    next = end.last;
  }
  return ends;
}

function endAt({ phrase, adjectives }: State, at: number, slots: ReadonlySet<Slot>): TieEnd | null {
  const name = nameAt(phrase, at);
  if (name !== null)
    return slots.has(name.entityKind) ? { entity: name.entity, first: at, last: at + 1 } : null;
  if (!slots.has('ADJECTIVE')) return null;
  for (const index of [at, at + 1]) {
    const found = adjectives(phrase, index);
    if (found?.first === at && found.country !== null)
      return { entity: found.country, first: at, last: index + 1 };
  }
  return null;
}
