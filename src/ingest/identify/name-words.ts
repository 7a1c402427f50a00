/** Letters that stand alone are one with what is beside them: `u s` and `us`, `g-7` and `g7`. */
export function wordsOf(folded: string): readonly string[] {
  const words: string[] = [];
  let wasLetter = false;
  for (const word of folded.split(/[ -]+/u)) {
    if (word === '') continue;
    const isLetter = word.length === 1 && /\p{L}/u.test(word);
    if (wasLetter && (isLetter || /^\p{N}/u.test(word))) words.push((words.pop() ?? '') + word);
    else words.push(word);
    wasLetter = isLetter;
  }
  return words;
}

/** Whether `part` stands in `whole` in order, gaps allowed; the places, or null. */
export function placesIn(
  part: readonly string[],
  whole: readonly string[],
): readonly number[] | null {
  const places: number[] = [];
  let at = 0;
  for (const word of part) {
    at = whole.indexOf(word, at);
    if (at === -1) return null;
    places.push(at);
    at += 1;
  }
  return places;
}

/** Capitals (and numbers) alone, as an acronym is written; its letters in small, else null. */
export function acronymOf(surface: string): string | null {
  const letters = surface.replace(/[.\s&-]/gu, '');
  const isAcronym =
    letters.length >= 2 &&
    letters.length <= 10 &&
    /^\p{L}[\p{L}\p{N}]*$/u.test(letters) &&
    letters.replace(/\P{Lu}/gu, '').length * 2 > letters.length &&
    /^\p{Lu}.*[\p{Lu}\p{N}]$/u.test(letters);
  return isAcronym ? letters.toLowerCase() : null;
}

/** Strings of which one letter was left out: two names one letter apart share one. */
export function withoutOneLetter(name: string): readonly string[] {
  const joined = name.replace(/[ -]/gu, '').slice(0, 40);
  if (joined.length < 5 || /\p{N}/u.test(joined)) return [];
  const first = joined.slice(0, 1);
  const rest = joined.slice(1);
  return [joined, ...Array.from(rest, (_, at) => first + rest.slice(0, at) + rest.slice(at + 1))];
}
