/** The words that have a vector: numbers from 1, the most frequent first. */
export interface Vocabulary {
  /** 0 for a word without one; kept for as long as the object that asks for it. */
  number(word: WordText): number;
}

interface WordText {
  readonly text: string;
  readonly lower: string;
}

/** @param words one a line, most frequent first, in small letters */
export function readVocabulary(words: string): Vocabulary {
  const numbers = new Map<string, number>();
  let start = 0;
  while (start < words.length) {
    const end = words.indexOf('\n', start);
    const word = words.slice(start, end === -1 ? words.length : end);
    if (word !== '') numbers.set(word, numbers.size + 1);
    start = end === -1 ? words.length : end + 1;
  }
  const numberOf = ({ text, lower }: WordText): number => {
    const word = text === 'US' || text === 'U.S.' ? 'usa' : lower;
    return numbers.get(word) ?? numbers.get(spelling(word)) ?? numbers.get(unaccented(word)) ?? 0;
  };
  const known = new WeakMap<WordText, number>();
  return {
    number: (word) => {
      let number = known.get(word);
      if (number === undefined) {
        number = numberOf(word);
        known.set(word, number);
      }
      return number;
    },
  };
}

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‘', "'"],
  ['–', '-'],
  ['—', '-'],
  ['‑', '-'],
  ['‐', '-'],
  // Words that the vectors lack, by the nearest that they have.
  ['a', 'an'],
  ['i', 'we'],
  ["'s", 'its'],
]);

/**
 * The spelling that the vectors know, which have no dots, no apostrophes and few numbers: "D.C." as
 * "dc", "isn't" as "not", "we're" as "we", "O'Rourke" by its main part.
 */
function spelling(word: string): string {
  const known = SPELLINGS.get(word);
  if (known !== undefined) return known;
  if (/^(?:\p{L}\.)+\p{L}?$/u.test(word)) return word.length > 2 ? word.replaceAll('.', '') : word;
  const at = word.indexOf("'");
  if (at > 0) {
    if (word.endsWith("n't")) return 'not';
    if (/'(?:re|ve|ll|m|d)$/.test(word)) return spelling(word.slice(0, at));
    return at <= 2 ? word.slice(at + 1) : word.replaceAll("'", '');
  }
  return /^\p{N}[\p{N}.,]*$/u.test(word) ? sameKind(word) : word;
}

/** Any number will do for another of its length. */
function sameKind(number: string): string {
  const digits = number.replace(/\P{N}/gu, '').length;
  return digits >= 7 ? 'million' : digits >= 4 ? 'thousand' : digits === 3 ? 'hundred' : 'twenty';
}

const unaccented = (word: string): string =>
  /^[\u0020-\u007e]*$/.test(word) ? '' : word.normalize('NFD').replace(/\p{M}/gu, '');
