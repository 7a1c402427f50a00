/**
 * A name as it is compared: NFKC, marks stripped, lower case, apostrophes and full stops dropped,
 * every other run of punctuation or space one space. `Xi Jinping`, `XI  JINPING` and `Xi Jin-ping`
 * differ in the hyphen only on purpose: `Xi Jin-ping` is an alias, not the same spelling.
 */
export function normalizeName(name: string): string {
  // Most names are plain letters, which have nothing to unfold.
  const isPlain = /^[\u0000-\u007f]*$/u.test(name);
  return (isPlain ? name : name.normalize('NFKD').replace(/\p{M}+/gu, ''))
    .toLowerCase()
    .replace(/['’‘`.]/gu, '')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
}
