const LITTLE = new Set('of the for and at in on to de del la le des du et y & a'.split(' '));
const LEADS = new Set('united states kingdom us uk nations'.split(' '));
const MOST_WORDS = 14;

/**
 * The acronyms that a name of two words and more may be written as: `Food and Drug
 * Administration` gives `fda`, `fada`; what stands at its end may be left whole: `unc greensboro`.
 */
export function initialsOf(surface: string): ReadonlySet<string> {
  const words = surface.split(/[\s/-]+/u).filter((word) => word !== '');
  const all = new Set<string>();
  if (words.length < 2 || words.length > MOST_WORDS) return all;
  const starts = words.map((_, at) => (at === 0 || LEADS.has(lower(words[at - 1])) ? at : -1));
  for (const start of starts) {
    if (start === -1) continue;
    for (let whole = 0; whole <= 2; whole += 1) {
      const head = words.slice(start, words.length - whole);
      if (head.length < 2) continue;
      const tail = words.slice(words.length - whole).map(lower);
      for (const letters of spelled(head)) all.add([letters, ...tail].join(' '));
      // "Pacific Gas and Electric Company" is PG&E: the kind of body is often left out.
      if (whole === 1 && head.length > 2) for (const letters of spelled(head)) all.add(letters);
    }
  }
  return all;
}

const lower = (word: string | undefined): string =>
  (word ?? '').replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** With and without the letters of the little words; a word of capitals counts whole. */
function spelled(words: readonly string[]): readonly string[] {
  const little = words.map((word) => LITTLE.has(word.toLowerCase()));
  const letters = words.map((word) => {
    const plain = word.replace(/[^\p{L}\p{N}]/gu, '');
    return /^\p{Lu}{2,4}$/u.test(plain) ? plain.toLowerCase() : (lower(word)[0] ?? '');
  });
  const all = letters.join('');
  const main = letters.filter((_, at) => little[at] === false).join('');
  return all === main ? [main] : [main, all, withFor(words, letters, little)];
}

/** "Transport for London" is TfL, "Department of Defense" DoD, without the "and" of others. */
const withFor = (
  words: readonly string[],
  letters: readonly string[],
  little: readonly boolean[],
): string =>
  letters
    .filter((_, at) => little[at] === false || /^(?:of|for|in)$/iu.test(words[at] ?? ''))
    .join('');
