/** Marks of layout that would stand inside of names. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/gu;

/** The words of one paragraph on one line, in normal form C. */
export function paragraphText(raw: string): string {
  return raw.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim().normalize('NFC');
}
