/** A headline as a field is a line, however long the first sentence is. */
const FIELD_LENGTH = 500;

/** One line of at most 500 code units, cut between characters. */
export function headlineField(text: string): string {
  return (
    text
      .replace(/\s+/gu, ' ')
      .slice(0, FIELD_LENGTH)
      // A cut between the halves of a surrogate pair would leave one of them alone.
      .replace(/[\ud800-\udbff]$/, '')
      .trim()
  );
}
