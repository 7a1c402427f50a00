/** Numbers a character can have: 0 for any that has none of its own. */
export const CHARACTER_COUNT = 100;

const ACCENTED_CAPITAL = 95;
const ACCENTED_SMALL = 96;
const DIGIT = 97;
const OTHER_MARK = 98;
const SPECIAL = 99;

/**
 * The character's number: those of ASCII have one each; a letter with marks has that of the letter
 * without, other letters share one by their case.
 */
export function characterNumber(unit: number): number {
  if (unit > 32 && unit < 127) return unit - 32;
  if (unit < 128) return 0;
  if (unit >= 0xd800 && unit <= 0xdfff) return SPECIAL;
  const character = String.fromCharCode(unit);
  const base = character.normalize('NFD').charCodeAt(0);
  if (base > 32 && base < 127) return base - 32;
  if (/\p{Lu}/u.test(character)) return ACCENTED_CAPITAL;
  if (/\p{L}/u.test(character)) return ACCENTED_SMALL;
  return /\p{N}/u.test(character) ? DIGIT : OTHER_MARK;
}
