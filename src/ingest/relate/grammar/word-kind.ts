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

const PRONOUNS = ['he', 'she', 'they', 'it', 'we', 'i', 'you', 'him', 'them'];

interface LittleWords {
  /** Wherever they stand. */
  readonly always: ReadonlyMap<string, WordKind>;
  /** Where no capital makes them part of a name. */
  readonly small: ReadonlyMap<string, WordKind>;
}

let built: LittleWords | undefined;

/** One look-up for many lists: of a word that two of them hold, the first counts. */
function littleWords(): LittleWords {
  return (built ??= {
    always: kindsOf([
      ['comma', [',']],
      ['break', [';', ':', '—', '–', '--', '-']],
      ['stop', ['.', '!', '?']],
      ['pronoun', PRONOUNS],
      ['that', ['that']],
      ['relative', ['who', 'which', 'whom', 'whose']],
      ['and', ['and', 'or']],
      ['determiner', DETERMINERS],
    ]),
    small: kindsOf([
      ['clause', CLAUSE_WORDS],
      ['preposition', PREPOSITIONS],
      ['filler', FILLERS],
    ]),
  });
}

const kindsOf = (
  lists: readonly (readonly [WordKind, Iterable<string>])[],
): ReadonlyMap<string, WordKind> => {
  const kinds = new Map<string, WordKind>();
  for (const [kind, words] of lists)
    for (const word of words) if (!kinds.has(word)) kinds.set(word, kind);
  return kinds;
};

const SPEECH = new Set(SPEECH_VERBS);
/** Callings that their ending tells. */
const CRAFTS = ['ologist', 'ographer', 'ician', 'woman', 'ecturer'];
const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** By its letters and by the few pieces before it, so that it stays cheap. */
export function kindOfWord({ word, isCapital, isOwner, before }: WordAt): WordKind {
  const { always, small } = littleWords();
  const last = before.at(-1);
  if (isOwner) return nounKind(word, isCapital) ?? 'word';
  const little = always.get(word);
  if (little === 'that') return last?.kind === 'preposition' ? 'determiner' : 'that';
  if (little !== undefined) return little;
  const isFirst = last === undefined || ENDS.has(last.kind);
  if (isCapital && !isFirst) return nounKind(word, isCapital) ?? 'word';
  const other = small.get(word);
  if (other !== undefined) return other;
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
  if (PERSON_NOUNS.has(word)) return 'title';
  const bare = word.slice(word.lastIndexOf('-') + 1);
  if (bare !== word && PERSON_NOUNS.has(bare)) return 'title';
  if (CALLINGS.has(bare) || CRAFTS.some((end) => bare.endsWith(end))) return 'title';
  if (GROUP_NOUNS.has(word)) return 'group';
  if (!isCapital) return null;
  const asTitle = capitalized(word.replace(/\.$/u, ''));
  return TITLES.has(asTitle) && !DEMONYMS.has(asTitle) ? 'title' : null;
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
