import type { FoundTie } from '../claims.ts';
import { firstAtOrAfter, type Reading } from '../reading.ts';

/** Between a tie and the time that it holds: only words that still speak of it. */
const STILL_OF_IT =
  /^[,\s(]*(?:(?:a|an|the|which|who|he|she|has|had|have|been|held|served|serving|in|post|position|office|role|power|job)\s)*$/u;
const SINCE = /\bsince $/iu;
const UNTIL = /\b(?:until|till) $/iu;
/** A date's own words begin so when it is a stretch of time. */
const STRETCH = /^(?:from|between) /iu;

/** The tie with the time that the words right behind it, or in it, give: "since 2011", "from 2004 to 2009". */
export function withValidTime(reading: Reading, tie: FoundTie): FoundTie {
  const { dates, text } = reading;
  const { span, sentence } = tie;
  for (let index = firstAtOrAfter(dates, span.start); index < dates.length; index += 1) {
    const date = dates[index];
    if (date === undefined || date.end > sentence.end) break;
    const lead = text.slice(Math.max(span.start, date.start - 12), date.start);
    const valid = validOf(date.value, lead, text.slice(date.start, date.end));
    if (
      date.start > span.end &&
      !STILL_OF_IT.test(text.slice(span.end, date.start).replace(/(?:since|until|till) $/iu, ''))
    )
      break;
    if (valid !== null) return { ...tie, valid };
  }
  return tie;
}

function validOf(value: string, lead: string, words: string): string | null {
  if (value.includes('/')) return STRETCH.test(words) || /[(,] ?$/u.test(lead) ? value : null;
  if (SINCE.test(lead)) return `${value}/..`;
  return UNTIL.test(lead) ? `../${value}` : null;
}
