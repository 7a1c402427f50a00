import type { Span } from '../../../graph/model/draft.ts';
import { firstAtOrAfter, type Reading } from '../reading.ts';

/** More of them are no article's. */
const MAX_PULLED = 100;

/** Whether a quotation only repeats words of the story, pulled out to be seen. */
export function repeatedQuotes(reading: Reading): (quotation: Span) => boolean {
  let story: string | undefined;
  let asked = 0;
  return (quotation) => {
    if (!isSetOff(reading, quotation) || asked >= MAX_PULLED) return false;
    asked += 1;
    story ??= reading.sentences
      .filter(({ block }) => block === 'BODY' || block === 'STANDFIRST')
      .map(({ start, end }) => bare(reading.text.slice(start, end)))
      .join(' ');
    const words = bare(reading.text.slice(quotation.start, quotation.end));
    return words !== '' && ` ${story} `.includes(` ${words} `);
  };
}

/** Whether a quotation stands apart from the paragraphs of the story. */
function isSetOff({ sentences }: Reading, { start }: Span): boolean {
  const sentence = sentences[firstAtOrAfter(sentences, start + 1) - 1];
  return sentence !== undefined && sentence.end > start && sentence.block === 'PULLQUOTE';
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
