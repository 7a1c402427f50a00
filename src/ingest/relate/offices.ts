import type { DraftMention, Span } from '../../graph/model/draft.ts';
import type { EntityKey } from '../../graph/model/identity.ts';
import { demonymCodes } from '../lexicon/relations-demonyms.ts';
import type { FoundTie } from './claims.ts';
import { BEFORE_NAME, OF_BODY_BEFORE_NAME, OFFICE_PHRASE } from './office-phrases.ts';
import { isPerson, kindOf, mentionsIn, tellingSentences, type Reading } from './reading.ts';

/** Characters that a title before a name may take, its body included. */
const MAX_TITLE = 200;

interface Body {
  readonly key: EntityKey;
  /** Where the words begin that name it. */
  readonly start: number;
  readonly end: number;
}

interface OfficeReading {
  readonly reading: Reading;
  readonly codes: ReadonlyMap<string, string>;
}

/** Offices that the text gives to a person, in a country or an organization that it names. */
export function findOffices(reading: Reading): readonly FoundTie[] {
  const offices: OfficeReading = { reading, codes: demonymCodes() };
  const found: FoundTie[] = [];
  for (const sentence of tellingSentences(reading))
    for (const person of mentionsIn(reading, sentence)) {
      if (!isPerson(reading, person)) continue;
      const tie =
        beforeName(offices, person, sentence) ??
        ofBodyBeforeName(offices, person, sentence) ??
        behindName(offices, person, sentence);
      if (tie !== null) found.push(tie);
    }
  return found;
}

/** `Chinese President Xi`, `Ruritania's foreign minister, Ana Lima`, `Bank of X governor Y`. */
function beforeName(offices: OfficeReading, person: DraftMention, sentence: Span): FoundTie | null {
  const from = Math.max(sentence.start, person.start - MAX_TITLE);
  const match = BEFORE_NAME.exec(offices.reading.plain.slice(from, person.start));
  if (match?.[1] === undefined) return null;
  const titleEnd = from + match.index + match[1].length;
  const earliest = from + match.index;
  // The body's own name may hold words that also begin titles: the longest name that leaves one wins.
  const body = bodyWithin(offices, { start: sentence.start, end: titleEnd }, earliest);
  if (body !== null) {
    const title = cleanTitle(offices.reading.plain.slice(body.end, titleEnd));
    if (title !== null)
      return tie(
        person,
        body.key,
        title,
        { start: Math.min(body.start, person.start), end: person.end },
        sentence,
        'office-before-name',
        0.9,
      );
  }
  const title = cleanTitle(match[1]);
  const after = bodyBehind(offices, person.end, sentence, /^,?\s(?:of|from)\s(?:the\s)?$/u);
  if (title === null || after === null) return null;
  const start = titleEnd - title.length;
  return tie(
    person,
    after.key,
    title,
    { start, end: after.end },
    sentence,
    'office-around-name',
    0.7,
  );
}

/** `Secretary-General of the United Nations António Guterres`, `the head of X, Ana Lima`. */
function ofBodyBeforeName(
  offices: OfficeReading,
  person: DraftMention,
  sentence: Span,
): FoundTie | null {
  const { reading } = offices;
  const body = mentionsIn(reading, { start: sentence.start, end: person.start }).findLast(
    (mention) => isBody(reading, mention.entity),
  );
  if (body === undefined) return null;
  if (
    !/^(?:[’']s?)?,?\s(?:\p{Lu}\p{L}{0,4}\.\s)?$/u.test(reading.plain.slice(body.end, person.start))
  )
    return null;
  const match = OF_BODY_BEFORE_NAME.exec(reading.plain.slice(sentence.start, body.start));
  const title = match?.[1] === undefined ? null : cleanTitle(match[1]);
  if (match === null || title === null) return null;
  const start = sentence.start + match.index + match[0].indexOf(title);
  return tie(
    person,
    body.entity,
    title,
    { start, end: person.end },
    sentence,
    'office-of-body-before-name',
    0.85,
  );
}

/** `Ana Lima, the foreign minister of Ruritania`, `Ana Lima, Ruritania's foreign minister`, `is the`. */
function behindName(offices: OfficeReading, person: DraftMention, sentence: Span): FoundTie | null {
  const { reading } = offices;
  const tail = reading.plain.slice(person.end, sentence.end);
  const link =
    /^(?:,|\s\(|\s(?:is|was|became|remains|serves as|served as|was elected|was appointed|was named|was sworn in|took office)(?:\sas)?)\s?(?:a\s|an\s|the\s|one of\s|currently\s|also\s)?/u.exec(
      tail,
    );
  if (link === null) return null;
  const at = person.end + link[0].length;
  const before = bodyAt(offices, at, sentence);
  if (before !== null) {
    const title = titleAt(reading, before.end, sentence, /^(?:[’']s?)?\s/u);
    if (title !== null)
      return tie(
        person,
        before.key,
        title.words,
        { start: person.start, end: title.end },
        sentence,
        'office-behind-name',
        0.8,
      );
  }
  const title = titleAt(reading, at, sentence, /^/u);
  if (title === null) return null;
  const body = bodyBehind(
    offices,
    title.end,
    sentence,
    /^\s(?:of|for|at|in|from|to)\s(?:the\s)?(?:\p{L}+\s(?:of|for)\s(?:the\s)?)?$/u,
  );
  if (body === null) return null;
  return tie(
    person,
    body.key,
    title.words,
    { start: person.start, end: body.end },
    sentence,
    'office-behind-name',
    0.8,
  );
}

function titleAt(
  reading: Reading,
  at: number,
  sentence: Span,
  lead: RegExp,
): { readonly words: string; readonly end: number } | null {
  const tail = reading.plain.slice(at, sentence.end);
  const skipped = lead.exec(tail);
  if (skipped === null) return null;
  const match = OFFICE_PHRASE.exec(tail.slice(skipped[0].length));
  const words = match === null ? null : cleanTitle(match[0]);
  if (match === null || words === null) return null;
  return { words, end: at + skipped[0].length + match[0].trimEnd().length };
}

const isBody = (reading: Reading, key: EntityKey): boolean => {
  const kind = kindOf(reading, key);
  return kind === 'ORGANIZATION' || kind === 'PLACE';
};

/** The body named last before the title's end, as a name or as a country's adjective. */
function bodyWithin(offices: OfficeReading, span: Span, earliest: number): Body | null {
  const { reading } = offices;
  const name = mentionsIn(reading, span).findLast(({ entity }) => isBody(reading, entity));
  const demonym = demonymWithin(offices, {
    start: Math.max(span.start, earliest - 30),
    end: span.end,
  });
  const named: Body | null =
    name !== undefined && name.end >= earliest - 3
      ? { key: name.entity, start: name.start, end: name.end }
      : null;
  if (named === null || (demonym !== null && demonym.start >= named.end)) return demonym ?? named;
  return named;
}

/** The adjective counts only for a country that the article itself names. */
function demonymWithin({ reading, codes }: OfficeReading, span: Span): Body | null {
  const words = reading.plain.slice(span.start, span.end);
  let last: Body | null = null;
  for (const match of words.matchAll(/\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?/gu))
    for (const word of [match[0], ...match[0].split(' ')]) {
      const code = codes.get(word);
      const country = code === undefined ? undefined : countryOf(reading, code);
      if (country === undefined) continue;
      const start = span.start + match.index + match[0].indexOf(word);
      if (last === null || start >= last.end)
        last = { key: country, start, end: start + word.length };
      break;
    }
  return last;
}

function countryOf(reading: Reading, code: string): EntityKey | undefined {
  for (const entity of reading.entities.values())
    if (entity.kind === 'PLACE' && entity.placeKind === 'COUNTRY' && entity.countryCode === code)
      return entity.key;
  return undefined;
}

function bodyAt(offices: OfficeReading, at: number, sentence: Span): Body | null {
  const { reading } = offices;
  const name = mentionsIn(reading, { start: at, end: sentence.end }).find(
    ({ start, entity }) => start === at && isBody(reading, entity),
  );
  if (name !== undefined) return { key: name.entity, start: name.start, end: name.end };
  const demonym = demonymWithin(offices, { start: at, end: Math.min(sentence.end, at + 30) });
  return demonym?.start === at ? demonym : null;
}

function bodyBehind(
  offices: OfficeReading,
  at: number,
  sentence: Span,
  between: RegExp,
): Body | null {
  const { reading } = offices;
  const name = mentionsIn(reading, { start: at, end: sentence.end })[0];
  if (name === undefined || !isBody(reading, name.entity)) return null;
  return between.test(reading.plain.slice(at, name.start))
    ? { key: name.entity, start: name.start, end: name.end }
    : null;
}

function cleanTitle(words: string): string | null {
  const title = words
    .replace(/^[’']s?\s/u, '')
    .replace(/^[\s,]*(?:(?:the|a|an|current|and|its|his|her|their)\s)*/iu, '')
    .replace(/[\s,]+$/u, '');
  const match = OFFICE_PHRASE.exec(title);
  return match !== null && match[0].trimEnd().length === title.length ? title : null;
}

const tie = (
  person: DraftMention,
  body: EntityKey,
  title: string,
  span: Span,
  sentence: Span,
  rule: string,
  confidence: number,
): FoundTie => ({
  predicate: 'HOLDS_POSITION',
  subject: person.entity,
  object: body,
  label: title,
  span,
  sentence,
  confidence,
  method: `rule:${rule}@1`,
});
