import type { DraftMention, Span } from '../../../graph/model/draft.ts';
import type { FoundDate } from '../dates.ts';
import { firstAtOrAfter, mentionsIn, type Reading } from '../reading.ts';

/** A step of a sentence: a word, a sign, or a whole name or date as one. */
export interface Word extends Span {
  /** In lower case; of a name or date its words. */
  readonly text: string;
  readonly isCapital: boolean;
  readonly mention: DraftMention | null;
  readonly date: FoundDate | null;
}

const STEP = /['’]s?(?![\p{L}\p{N}])|[\p{L}\p{N}]+(?:[.’'-][\p{L}\p{N}]+)*|_+|[^\s]/gu;
const POSSESSIVE = /['’]s$/u;

/** The sentence in steps, quoted words as one step each: what the rules of this folder walk over. */
export function sentenceWords(reading: Reading, sentence: Span): readonly Word[] {
  const words: Word[] = [];
  const whole = wholes(reading, sentence);
  let at = sentence.start;
  for (const one of whole) {
    if (one.start < at) continue;
    addSteps(words, reading.plain, at, one.start);
    words.push(one);
    at = one.end;
  }
  addSteps(words, reading.plain, at, sentence.end);
  return words;
}

function wholes(reading: Reading, sentence: Span): readonly Word[] {
  const { dates, plain } = reading;
  const found: Word[] = mentionsIn(reading, sentence).map((mention) =>
    wordAt(plain, mention.start, mention.end, { mention, date: null }),
  );
  for (let at = firstAtOrAfter(dates, sentence.start); at < dates.length; at += 1) {
    const date = dates[at];
    if (date === undefined || date.end > sentence.end) break;
    found.push(wordAt(plain, date.start, date.end, { mention: null, date }));
  }
  // A name wins over a date in it: the sort is stable and names come first.
  return found.sort((left, right) => left.start - right.start);
}

function addSteps(words: Word[], plain: string, from: number, to: number): void {
  for (const match of plain.slice(from, to).matchAll(STEP)) {
    const [step] = match;
    const start = from + match.index;
    const end = start + step.length;
    const nothing = { mention: null, date: null };
    if (step.length > 2 && POSSESSIVE.test(step)) {
      words.push(wordAt(plain, start, end - 2, nothing), wordAt(plain, end - 2, end, nothing));
    } else {
      words.push(wordAt(plain, start, end, nothing));
    }
  }
}

function wordAt(
  plain: string,
  start: number,
  end: number,
  of: Pick<Word, 'mention' | 'date'>,
): Word {
  const text = plain.slice(start, end);
  const lower = text.toLowerCase().replaceAll('’', "'");
  return { start, end, text: lower, isCapital: lower !== text, ...of };
}
