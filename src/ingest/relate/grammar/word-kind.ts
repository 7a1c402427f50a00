import { DEMONYMS } from '../../lexicon/demonyms.ts';
import {
  CLAUSE_WORDS,
  DETERMINERS,
  FILLERS,
  GROUP_NOUNS,
  MESSAGE_WORDS,
  PAST_FORMS,
  PERSON_NOUNS,
  PREPOSITIONS,
  SPEECH_NOUNS,
  SPEECH_VERBS,
} from '../../lexicon/relations-speech.ts';
import { CALLINGS, TITLES } from '../../lexicon/words.ts';

export type WordKind =
  | 'determiner'
  | 'pronoun'
  /** "minister", "Dr": what a person is. */
  | 'title'
  /** "government", "court": a body by what it is. */
  | 'group'
  /** "statement": words that somebody wrote. */
  | 'message'
  | 'speech'
  /** "saying": its speaker is the subject of another verb. */
  | 'speaking'
  | 'verb'
  /** Adverbs and auxiliaries. */
  | 'filler'
  | 'preposition'
  | 'and'
  | 'clause'
  | 'that'
  | 'relative'
  | 'comma'
  /** Colon, semicolon, dash. */
  | 'break'
  | 'stop'
  | 'word';

export interface WordAt {
  readonly word: string;
  readonly isCapital: boolean;
  readonly isOwner: boolean;
  /** The pieces before it. */
  readonly before: readonly Neighbour[];
}
interface Neighbour {
  readonly kind: string;
  readonly isOwner: boolean;
}

const SIGNS: Readonly<Record<string, WordKind>> = {
  ',': 'comma',
  ';': 'break',
  ':': 'break',
  '—': 'break',
  '–': 'break',
  '--': 'break',
  '-': 'break',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
};

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'we', 'i', 'you', 'him', 'them']);
const SPEECH = new Set(SPEECH_VERBS);
/** Callings that their ending tells. */
const CRAFT = /(?:ologist|ographer|ician|woman|ecturer)$/u;
const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** By its letters and by the few pieces before it, so that it stays cheap. */
export function kindOfWord({ word, isCapital, isOwner, before }: WordAt): WordKind {
  const sign = SIGNS[word];
  if (sign !== undefined) return sign;
  const last = before.at(-1);
  if (isOwner) return nounKind(word, isCapital) ?? 'word';
  if (PRONOUNS.has(word)) return 'pronoun';
  if (word === 'that') return last?.kind === 'preposition' ? 'determiner' : 'that';
  if (word === 'who' || word === 'which' || word === 'whom' || word === 'whose') return 'relative';
  if (word === 'and' || word === 'or') return 'and';
  if (DETERMINERS.has(word)) return 'determiner';
  const isFirst = last === undefined || ENDS.has(last.kind);
  if (isCapital && !isFirst) return nounKind(word, isCapital) ?? 'word';
  if (CLAUSE_WORDS.has(word)) return 'clause';
  if (PREPOSITIONS.has(word)) return 'preposition';
  if (FILLERS.has(word)) return 'filler';
  if (SPEECH.has(word)) {
    const isNoun = SPEECH_NOUNS.has(word)
      ? isInNoun(before)
      : isNounPlace(last) && (word.endsWith('ed') || last?.kind !== 'preposition');
    if (isNoun) return nounKind(word, isCapital) ?? 'word';
    return word.endsWith('ing') ? 'speaking' : 'speech';
  }
  const noun = nounKind(word, isCapital);
  if (noun !== null) return noun;
  if (/\p{Ll}ly$/u.test(word) && !isCapital) return 'filler';
  return isVerbLike(word, isCapital, last) ? 'verb' : 'word';
}

const ENDS: ReadonlySet<string> = new Set(['stop', 'break', 'quotation', 'comma']);

function nounKind(word: string, isCapital: boolean): WordKind | null {
  if (MESSAGE_WORDS.has(word)) return 'message';
  const bare = word.replace(/^.*-/u, '');
  if (PERSON_NOUNS.has(word) || PERSON_NOUNS.has(bare) || CALLINGS.has(bare) || CRAFT.test(bare))
    return 'title';
  if (GROUP_NOUNS.has(word)) return 'group';
  const asTitle = capitalized(word.replace(/\.$/u, ''));
  return isCapital && TITLES.has(asTitle) && !DEMONYMS.has(asTitle) ? 'title' : null;
}

/** Behind an article or a possessor stands no finite verb: "the reports", "Lima's claims". */
const isNounPlace = (before: Neighbour | undefined): boolean =>
  before !== undefined &&
  (before.kind === 'determiner' || before.kind === 'preposition' || before.isOwner);

/** "the tsunami warning": plain words may stand between. */
function isInNoun(before: readonly Neighbour[]): boolean {
  for (let index = before.length - 1; index >= Math.max(0, before.length - 4); index -= 1) {
    if (isNounPlace(before[index])) return true;
    if (before[index]?.kind !== 'word') return false;
  }
  return false;
}

const isVerbLike = (word: string, isCapital: boolean, before: Neighbour | undefined): boolean =>
  !isCapital &&
  !isNounPlace(before) &&
  (PAST_FORMS.has(word) || /\p{L}{2}(?:ed|ing)$/u.test(word) || /(?:izes|ises|ifies)$/u.test(word));
