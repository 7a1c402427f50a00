import type { DraftMention, Span } from '../../graph/model/draft.ts';
import { OFFICE_HEADS } from '../lexicon/relations-offices.ts';
import { BETWEEN_SUBJECT_AND_VERB } from '../lexicon/relations-speech.ts';
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

export type Actor =
  | { readonly kind: 'named'; readonly mention: DraftMention }
  | { readonly kind: 'pronoun'; readonly word: string }
  | { readonly kind: 'noun'; readonly words: string };

const PRONOUN = /(?:^|[\s,;(])(he|she|they|it)$/iu;
const NOUN =
  /(?:^|[\s,;(])((?:an?|the|one|some|another|its|his|her|their|this)\s[\p{L}\d\s’'-]{2,60})$/iu;

/** Who stands directly before a verb, adverbs and appositions between them left out. */
export function actorBefore(reading: Reading, verbStart: number, sentence: Span): Actor | null {
  let end = verbStart;
  for (let pass = 0; pass < 4; pass += 1) {
    const lead = reading.plain.slice(sentence.start, end).trimEnd();
    const shorter = lead.replace(BETWEEN_SUBJECT_AND_VERB, '');
    end = sentence.start + shorter.trimEnd().length;
    if (shorter === lead) break;
  }
  const lead = reading.plain.slice(sentence.start, end);
  const names = mentionsIn(reading, { start: sentence.start, end }).filter((mention) =>
    isActor(reading, mention),
  );
  const pronoun = PRONOUN.exec(lead);
  if (pronoun?.[1] !== undefined) return { kind: 'pronoun', word: pronoun[1].toLowerCase() };
  const last = names.at(-1);
  if (last?.end === end) {
    const whole = appositionHead(reading, names, last, lead, sentence);
    return { kind: 'named', mention: whole };
  }
  if (/[,)]$/u.test(lead)) {
    const head = names.findLast(
      (mention) =>
        /^(?:,|\s\()/u.test(reading.plain.slice(mention.end, end)) &&
        end - mention.end <= 140 &&
        isSubjectLike(reading, mention, sentence) &&
        isPerson(reading, mention),
    );
    if (head !== undefined) return { kind: 'named', mention: head };
  }
  const noun = NOUN.exec(lead);
  if (noun?.[1] !== undefined) return { kind: 'noun', words: noun[1] };
  return null;
}

/** In "Ana Lima of Brazil said" the person speaks, not the place behind the preposition. */
function appositionHead(
  reading: Reading,
  names: readonly DraftMention[],
  last: DraftMention,
  lead: string,
  sentence: Span,
): DraftMention {
  if (isSubjectLike(reading, last, sentence)) return last;
  const head = names.findLast(
    (mention) =>
      mention !== last &&
      isPerson(reading, mention) &&
      /^,?\s(?:of|from|at|with|in)\s[^,.;]{0,60}$/u.test(lead.slice(mention.end - sentence.start)),
  );
  return head ?? last;
}

/** Who stands directly behind a verb: `said Foreign Minister Choe`, `said the mayor, Ana Lima`. */
export function actorAfter(reading: Reading, verbEnd: number, limit: number): Actor | null {
  const rest = reading.plain.slice(verbEnd, limit);
  const name = mentionsIn(reading, { start: verbEnd, end: limit }).find((mention) =>
    isActor(reading, mention),
  );
  const pronoun = /^\s(he|she|they)\b/iu.exec(rest);
  if (pronoun?.[1] !== undefined) return { kind: 'pronoun', word: pronoun[1].toLowerCase() };
  if (name !== undefined) {
    const between = rest.slice(0, name.start - verbEnd);
    if (
      /^\s(?:the\s)?$/u.test(between) ||
      /^\s(?:the\s|an?\s)?(?:[\p{L}\d’'.&-]+\s){0,7}$/u.test(between)
    ) {
      if (isPerson(reading, name) || between.trim() === '' || /^\sthe\s$/u.test(between))
        return { kind: 'named', mention: name };
      const person = behind(reading, name, limit);
      if (person !== null) return { kind: 'named', mention: person };
      return { kind: 'noun', words: between.trim() };
    }
    if (isPerson(reading, name) && /^\s(?:the|an?)\s[\p{L}\s’'-]{2,60},\s$/u.test(between))
      return { kind: 'named', mention: name };
  }
  const noun = /^\s((?:an?|the|one)\s[\p{L}\s’'-]{2,60})/iu.exec(rest);
  return noun?.[1] === undefined ? null : { kind: 'noun', words: noun[1] };
}

/** In "said DPRK leader Kim" the person is behind the place that the title names. */
function behind(reading: Reading, name: DraftMention, limit: number): DraftMention | null {
  const person = mentionsIn(reading, { start: name.end, end: limit }).find((mention) =>
    isPerson(reading, mention),
  );
  if (person === undefined) return null;
  const between = reading.plain.slice(name.end, person.start);
  return /^(?:[’']s)?[\p{L}\s’'.,-]{1,60}$/u.test(between) &&
    !/\b(?:that|which|who|said)\b/u.test(between)
    ? person
    : null;
}
