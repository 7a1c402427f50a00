import type { Span } from '../../../graph/model/draft.ts';
import { NAMING_VERBS } from '../../lexicon/relations-speech.ts';
import { firstAtOrAfter, type Reading } from '../reading.ts';
import type { Attribution } from './find-speaker.ts';

const WORK =
  /\b(?:songs?|albums?|books?|films?|movies?|series|novels?|shows?|episodes?|plays?|papers?|articles?|titled|entitled|named|nicknamed|known as|dubbed|so-called|codenamed|headlined|singles?|poems?|operations?|slogans?)[,\s]*["“‘']$/iu;
const SMALL = /^(?:a|an|the|of|in|on|and|or|for|to|with|at|by|from|is|are|as)$/u;

const isSingle = (text: string, { start }: Span): boolean => /['‘]/u.test(text.charAt(start - 1));

/** Titles of works, nicknames, words in scare quotes: in quotation marks, but nobody's speech. */
export function isQuotedName(reading: Reading, quotation: Span, said: Attribution | null): boolean {
  const { text } = reading;
  const words = text.slice(quotation.start, quotation.end).trim();
  const parts = words.split(/\s+/u);
  const lead = text.slice(Math.max(0, quotation.start - 40), quotation.start);
  const before = reading.mentions[firstAtOrAfter(reading.mentions, quotation.start) - 1];
  if (before !== undefined && before.end > quotation.end) return true;
  if (
    /\p{Lu}\p{Ll}+\s["“‘']$/u.test(lead) &&
    parts.length <= 2 &&
    /^.?\s\p{Lu}\p{Ll}/u.test(text.slice(quotation.end, quotation.end + 4))
  )
    return true;
  const isPunctuated = /[.,!?]$/u.test(words);
  // A comma inside of the marks is the sentence's own.
  if (parts.length <= 8 && !/[.!?]$/u.test(words) && WORK.test(lead)) return true;
  const verb = said?.verb ?? null;
  const isSaid = said !== null && said.speaker !== null && verb !== null;
  // One word is somebody's own only where a verb of speech says so.
  if (parts.length === 1 && !isPunctuated)
    return !isSaid || !(NAMING_VERBS.has(verb) || /^\p{Ll}/u.test(words));
  if (isSingle(text, quotation) && parts.length <= 3 && !isPunctuated && !isSaid) return true;
  const isTitled = parts.every((part) => SMALL.test(part) || /^[\p{Lu}\d]/u.test(part));
  return parts.length <= 8 && isTitled && !isPunctuated && !/^\p{Lu}\p{Ll}*$/u.test(words);
}
