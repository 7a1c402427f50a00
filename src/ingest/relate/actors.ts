import type { DraftMention, Span } from '../../graph/model/draft.ts';
import { OFFICE_HEADS } from '../lexicon/relations-offices.ts';
import { firstAtOrAfter, isActor, isPerson, mentionsIn, type Reading } from './reading.ts';

/** Prepositions after which a name is no subject: "to President X", "a letter from X". */
const PREPOSITION =
  /(?:^|[\s(])(?:to|with|of|by|from|for|on|in|at|against|between|under|over|about|via|near|than|alongside|including|like|after|before|into|through|towards?|per)\s+(?:the\s+|a\s+|an\s+|his\s+|her\s+|their\s+|its\s+|former\s+|late\s+|then[- ])*$/iu;

/** What a title before a name is made of: capitals, offices in lower case, "'s". */
const TITLE_TAIL =
  /(?:(?:\p{Lu}[\p{L}.’'-]*|leader|president|minister|prime|foreign|chairman|chairwoman|chair|governor|mayor|senator|secretary|general|director|spokesman|spokeswoman|spokesperson|chief|king|queen|chancellor|premier|envoy|ambassador|counterpart|professor|judge|coach|captain|lawyer|vice|deputy|and|of|for)\s+)+$/u;

const ENDS_IN_OFFICE = new RegExp(`^\\s[\\p{L}\\s-]{0,60}\\b(?:${OFFICE_HEADS})\\s$`, 'iu');

/** Whether the name stands where a subject may: not behind a preposition, not a possessor. */
export function isSubjectLike(reading: Reading, mention: DraftMention, sentence: Span): boolean {
  const after = reading.plain.slice(mention.end, mention.end + 3);
  if (/^[’']s?\s?/u.test(after) && !/^[’'](?:ll|ve|d)/u.test(after)) return false;
  if (after.startsWith('-') || isInTitle(reading, mention)) return false;
  const lead = reading.plain.slice(sentence.start, mention.start);
  const bare = lead.replace(TITLE_TAIL, '');
  return !PREPOSITION.test(bare) && !PREPOSITION.test(lead);
}

/** "Ruritania's leader Ana Lima": the body of an office is no subject, its holder is. */
function isInTitle(reading: Reading, mention: DraftMention): boolean {
  if (isPerson(reading, mention)) return false;
  const next = reading.mentions[firstAtOrAfter(reading.mentions, mention.end)];
  if (next === undefined || !isPerson(reading, next)) return false;
  return ENDS_IN_OFFICE.test(reading.plain.slice(mention.end, next.start));
}

/** What a sentence says something of: the first name that stands as a subject. */
export function subjectOf(
  reading: Reading,
  sentence: Span,
  isFit: (mention: DraftMention) => boolean = (mention) => isActor(reading, mention),
): DraftMention | null {
  const names = mentionsIn(reading, sentence).filter(isFit);
  return names.find((mention) => isSubjectLike(reading, mention, sentence)) ?? null;
}
