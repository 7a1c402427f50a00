import { normalizeName } from '../../graph/model/name.ts';

/** Letters that have no mark to strip and are yet written without it elsewhere. */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ə: 'a',
};

/**
 * A name as names of one text are compared: normalized, with the letters too that normalizing
 * leaves: `Brudziński`, `BRUDZINSKI`. Words are parted by one space, halves by a hyphen.
 */
export const foldName = (name: string): string =>
  normalizeName(name).replace(/[łøđðþıßæœə]/gu, (letter) => PLAIN[letter] ?? letter);
