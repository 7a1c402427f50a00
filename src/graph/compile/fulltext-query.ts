/** Longest query that is passed on; a longer one is cut, since Lucene's cost grows with its terms. */
const MAX_TERMS = 32;

/**
 * A reader's words as a Lucene query: every word must occur, "words in quotation marks" must stand
 * together, and a word ending in `*` is a prefix. Nothing else of Lucene's grammar comes through, so
 * no input can be a syntax error.
 *
 * @returns null when the text holds no letter or digit to look for.
 */
export function fulltextQuery(text: string): string | null {
  const terms: string[] = [];
  for (const [, phrase, word] of text.matchAll(/"([^"]*)"|([^\s"]+)/gu)) {
    const words = (phrase ?? word ?? '').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
    if (words.length === 0) continue;
    const isPrefix = word?.endsWith('*') === true && words.length === 1;
    // Lower case keeps AND, OR and NOT from being read as operators.
    const joined = words.join(' ').toLowerCase();
    terms.push(isPrefix ? `${joined}*` : `"${joined}"`);
  }
  return terms.length === 0 ? null : terms.slice(0, MAX_TERMS).join(' AND ');
}
