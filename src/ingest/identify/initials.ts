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
      // "407th AEG": what comes first may be left whole too.
      if (whole === 0 && head.length > 2)
        for (const letters of spelled(head.slice(1))) all.add(`${lower(head[0])} ${letters}`);
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

/**
 * Whether one word is put together from the beginnings of another name's words, in order:
 * `navcent` of "Naval Forces Central Command". It begins where the first word begins, or the one
 * behind a country.
 */
export function isAbbreviation(word: string, words: readonly string[]): boolean {
  const plain = word.replace(/[ -]/gu, '').slice(0, LONGEST_ABBREVIATION);
  const from = LEADS.has(words[0] ?? '') ? 1 : 0;
  if (plain.length < 3 || plain[0] !== words[from]?.[0]) return false;
  // How many letters can be spelled by the words so far.
  let reached = new Set([0]);
  for (const one of words.slice(from, from + MOST_WORDS)) {
    const next = new Set(reached);
    for (const at of reached)
      for (let length = 1; plain[at + length - 1] === one[length - 1]; length += 1) {
        if (at + length > plain.length) break;
        next.add(at + length);
      }
    reached = next;
  }
  return reached.has(plain.length);
}

const LONGEST_ABBREVIATION = 16;
