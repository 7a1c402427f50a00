/** The words that have a vector: numbers from 1, the most frequent first. */
export interface Vocabulary {
  /** 0 for a word without one. */
  number(info: { readonly text: string; readonly lower: string }): number;
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
  return {
    number: ({ lower }) =>
      numbers.get(lower) ?? numbers.get(spelling(lower)) ?? numbers.get(unaccented(lower)) ?? 0,
  };
}

const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['“', '"'],
  ['”', '"'],
  ['«', '"'],
  ['»', '"'],
  ['‘', "'"],
  ['–', '-'],
  ['—', '--'],
  ['‑', '-'],
  ['‐', '-'],
  ['…', '...'],
]);

/** The spelling that the vectors know: plain marks, numbers of one shape by their first digits. */
const spelling = (word: string): string =>
  SPELLINGS.get(word) ?? (/^\p{N}[\p{N}.,]*$/u.test(word) ? sameKind(word) : word);

/** Any number will do for another of its length. */
function sameKind(number: string): string {
  const digits = number.replace(/\P{N}/gu, '').length;
  return digits >= 7 ? '1000' : digits >= 4 ? '500' : digits === 3 ? '250' : '20';
}

const unaccented = (word: string): string =>
  /^[\u0020-\u007e]*$/.test(word) ? '' : word.normalize('NFD').replace(/\p{M}/gu, '');
