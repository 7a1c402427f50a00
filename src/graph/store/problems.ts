/** One sentence each, in the order in which they are found; the first is told. */
export type Problems = Generator<string, void, undefined>;

/** Characters; a longer key breaks its index with a database error. */
export const MAX_URL = 2_048;
export const MAX_NAME = 512;

/** A text of somebody else's inside of a sentence of ours, cut to a readable length. */
export function told(words: string): string {
  const shown = words.length > 60 ? `${words.slice(0, 60)}…` : words;
  return JSON.stringify(shown);
}
