/**
 * A name as it is compared: NFKC, marks stripped, lower case, apostrophes and full stops dropped,
 * every other run of punctuation or space one space. `Xi Jinping`, `XI  JINPING` and `Xi Jin-ping`
 * differ in the hyphen only on purpose: `Xi Jin-ping` is an alias, not the same spelling.
 */
export function normalizeName(name: string): string {
  // Most names are plain letters, which need neither unfolding nor tables of marks.
  if (/^[\u0000-\u007f]*$/u.test(name))
    return name
      .toLowerCase()
      .replace(/['`.]/gu, '')
      .replace(/[^a-z0-9-]+/gu, ' ')
      .trim();
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’‘`.]/gu, '')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
}
