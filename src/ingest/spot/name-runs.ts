import type { MarkedText } from './marked-text.ts';

/** Words with capitals that follow one another, `from` to `to`; hyphens may stand between. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

const LINKS = new Set(['of', 'the', 'for', 'and', '&', '-', 'de', 'on', 'in', "'s"]);

/** The runs of each sentence that is not in capitals throughout. */
export function nameRuns(text: MarkedText): readonly NameRun[] {
  const runs: NameRun[] = [];
  text.sentences.forEach((_, index) => {
    if (text.titleCased[index] === true || text.allCapitals[index] === true) return;
    const to = text.sentenceStarts[index + 1] ?? 0;
    let at = text.sentenceStarts[index] ?? 0;
    while (at < to) {
      if (text.infos[at]?.isCapital !== true) {
        at += 1;
        continue;
      }
      const from = at;
      at += 1;
      while (at < to) {
        if (text.infos[at]?.isCapital === true) at += 1;
        else if (
          text.infos[at]?.text === '-' &&
          text.infos[at + 1]?.isCapital === true &&
          at + 1 < to
        )
          at += 2;
        else break;
      }
      runs.push({ from, to: at });
    }
  });
  return runs;
}

/** An expansion is bounded: an acronym has few letters. */
const MOST_LETTERS = 6;
const MOST_WORDS = 12;

/**
 * The acronyms that the text could abbreviate its own names by, with the words of the first name that
 * each stands for: capitals in a row, little words between them skipped.
 */
export function expansions(text: MarkedText): ReadonlyMap<string, NameRun> {
  const found = new Map<string, NameRun>();
  text.sentences.forEach((_, index) => {
    if (text.titleCased[index] === true || text.allCapitals[index] === true) return;
    const end = text.sentenceStarts[index + 1] ?? 0;
    for (let from = text.sentenceStarts[index] ?? 0; from < end; from += 1) {
      if (!isInitialWord(text, from)) continue;
      let letters = '';
      for (let at = from; at < end && at < from + MOST_WORDS; at += 1) {
        const info = text.infos[at];
        if (info === undefined) break;
        if (isInitialWord(text, at)) {
          letters += info.text.charAt(0);
          if (letters.length > MOST_LETTERS) break;
          if (letters.length > 1 && !found.has(letters)) found.set(letters, { from, to: at + 1 });
        } else if (!LINKS.has(info.lower)) break;
      }
    }
  });
  return found;
}

/** A word with a capital that is not an acronym itself. */
const isInitialWord = (text: MarkedText, at: number): boolean => {
  const info = text.infos[at];
  return info !== undefined && info.isCapital && !info.isAllCapitals && info.text.length > 1;
};
