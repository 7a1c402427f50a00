import { DEMONYMS } from '../lexicon/demonyms.ts';
import {
  CALLINGS,
  DATE_WORDS,
  FUNCTION_WORDS,
  LEADING_FAMILY_NAMES,
  NO_NAMES,
  PARTICLES,
  SPEECH_VERBS,
  TITLES,
  TITLE_HEADS,
} from '../lexicon/words.ts';
import type { FoundName } from './found-name.ts';
import { gazetteer } from './gazetteer.ts';
import { isJoined, type Token } from './tokens.ts';
import { triggeredName } from './triggered-name.ts';
import { nameWords } from './vocabulary-of-names.ts';

/** A name of a person is seldom longer. */
const PERSON_WORDS = 6;

/** The names of one sentence by its words alone, left to right, none over another. */
export function findNames(tokens: readonly Token[]): readonly FoundName[] {
  const names: FoundName[] = [];
  let at = 0;
  let titled = false;
  while (at < tokens.length) {
    const step = nextName(tokens, at, titled);
    if (step.name !== null) names.push(step.name);
    titled = step.titled;
    at = Math.max(step.next, at + 1);
  }
  return names;
}

interface Step {
  readonly name: FoundName | null;
  readonly next: number;
  readonly titled: boolean;
}

const skip = (next: number, titled = false): Step => ({ name: null, next, titled });

function nextName(tokens: readonly Token[], at: number, wasTitled: boolean): Step {
  const token = tokens[at];
  if (token === undefined) return skip(at + 1);
  const titled = wasTitled || isAfterCalling(tokens, at);
  if (/^I'/u.test(token.text) || isCurrency(tokens, at)) return skip(at + 1);
  const reference = gazetteer().longest(tokens, at);
  if (!token.isCapital) {
    if (reference === null) return skip(at + 1);
    return {
      name: found(at, at + reference.length, 'ORGANIZATION', reference.key),
      next: at + reference.length,
      titled: false,
    };
  }
  const end = runEnd(tokens, at);
  const startsSentence = at === 0 || /["“”‘(:]\s?$/u.test(token.gap);
  if (reference === null || reference.length === 1) {
    if (DATE_WORDS.has(token.text) && !isBetweenNames(tokens, at, end)) return skip(at + 1);
    if (
      FUNCTION_WORDS.has(token.lower) &&
      (startsSentence || token.text === 'The') &&
      reference === null
    )
      return skip(at + 1);
  }

  const phrase = triggeredName(tokens, at, end, reference?.length ?? 0);
  if (phrase !== null) {
    if (phrase.kind === 'THING') {
      if (reference === null) return skip(phrase.last);
    } else if (phrase.last - at > (reference?.length ?? 0)) {
      return {
        name: {
          first: phrase.first,
          last: phrase.last,
          kind: phrase.kind,
          sure: true,
          reference: null,
          titled: false,
        },
        next: phrase.last,
        titled: false,
      };
    }
  }
  if (reference !== null && !isPersonAround(tokens, at, end, reference.length, titled)) {
    const last = at + reference.length;
    const kind = gazetteer().references.get(reference.key)?.entity.kind ?? 'PLACE';
    return { name: found(at, last, kind, reference.key), next: last, titled: false };
  }
  const title = titleEnd(tokens, at, end);
  if (title > at) return skip(title, true);
  if (DEMONYMS.has(token.text) || NO_NAMES.has(token.text)) return skip(at + 1, false);
  if (
    /^(?:South|North|East|West|Central|Latin)$/u.test(token.text) &&
    DEMONYMS.has(tokens[at + 1]?.text ?? '')
  )
    return skip(at + 2);
  return personOrUnknown(tokens, at, end, titled, startsSentence);
}

/** "US$25", "US dollars". */
const isCurrency = (tokens: readonly Token[], at: number): boolean =>
  /^(?:US|AU|NZ|CA|HK|A|C|U\.S\.)$/u.test(tokens[at]?.text ?? '') &&
  (tokens[at + 1]?.gap === '$' || /^dollars?$/u.test(tokens[at + 1]?.lower ?? ''));

const found = (
  first: number,
  last: number,
  kind: FoundName['kind'],
  reference: FoundName['reference'],
): FoundName => ({
  first,
  last,
  kind,
  sure: true,
  reference,
  titled: false,
});

/** Where the run of capitals that begins at the token ends; particles may stand inside. */
function runEnd(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  for (;;) {
    const before = tokens[end - 1];
    const token = tokens[end];
    if (before === undefined || token === undefined || !isJoined(before, token)) return end;
    if (token.isCapital || isParticle(tokens, end) || isHyphenated(before, token)) end += 1;
    else return end;
  }
}

/** "Ki-moon": the second half of a given name. */
const isHyphenated = (before: Token, token: Token): boolean =>
  token.gap === '-' &&
  /^\p{Lu}\p{Ll}{1,5}$/u.test(before.text) &&
  /^\p{Ll}{2,7}$/u.test(token.text) &&
  gazetteer().city(before.text) === null &&
  !nameWords().ordinary.has(token.lower === 'moon' ? '' : token.lower);

function isParticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return (
    token !== undefined &&
    next !== undefined &&
    PARTICLES.has(token.lower) &&
    isJoined(token, next) &&
    (next.isCapital || PARTICLES.has(next.lower))
  );
}

/** "Christian" or "May" inside of a person's name. */
const isBetweenNames = (tokens: readonly Token[], at: number, end: number): boolean =>
  nameWords().given.has(tokens[at]?.text ?? '') &&
  end > at + 1 &&
  !/^\p{N}/u.test(tokens[at + 1]?.text ?? '');

function isAfterCalling(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before !== undefined && CALLINGS.has(before.lower) && tokens[at]?.gap === ' ';
}

/** "Jordan Smith", "President Chad Jones": a reference name that is only a word of a person's. */
function isPersonAround(
  tokens: readonly Token[],
  at: number,
  end: number,
  length: number,
  titled: boolean,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (length !== 1 || token === undefined || next === undefined || end < at + 2) return false;
  if (next.gap.includes('-') || TITLES.has(next.text) || DEMONYMS.has(next.text)) return false;
  if (gazetteer().longest(tokens, at + 1) !== null || NO_NAMES.has(next.text)) return false;
  if (nameWords().ordinary.has(next.lower)) return false;
  return titled || nameWords().given.has(token.text);
}

/** Behind the titles that begin here: "Foreign Minister", "Secretary of State". */
function titleEnd(tokens: readonly Token[], at: number, end: number): number {
  let last = at;
  let head = -1;
  while (last < end && TITLES.has(tokens[last]?.text ?? '')) {
    if (TITLE_HEADS.has(tokens[last]?.text ?? '')) head = last;
    last += 1;
  }
  if (head === -1) return at;
  const of = tokens[head + 1];
  const department = tokens[head + 2];
  if (
    head + 1 === end &&
    (of?.lower === 'of' || of?.lower === 'for') &&
    /^(?:State|Defen[cs]e|Treasury|Commerce|Labor|Energy|Homeland|Foreign)$/u.test(
      department?.text ?? '',
    )
  ) {
    return head + 3;
  }
  return head + 1;
}

function personOrUnknown(
  tokens: readonly Token[],
  at: number,
  end: number,
  titled: boolean,
  startsSentence: boolean,
): Step {
  const { given, ordinary } = nameWords();
  let last = at + 1;
  while (last < end && last - at < PERSON_WORDS && !isBreak(tokens, last)) last += 1;
  while (last > at + 1 && !(tokens[last - 1]?.isCapital ?? false) && tokens[last - 1]?.gap !== '-')
    last -= 1;
  let first = at;
  // At the start of a sentence the first word has its capital from there.
  while (
    startsSentence &&
    first < last - 1 &&
    first === at &&
    ordinary.has(tokens[first]?.lower ?? '') &&
    !given.has(tokens[first]?.text ?? '') &&
    !isFamilyFirst(tokens, first, last) &&
    !titled
  )
    first += 1;
  const words = tokens.slice(first, last);
  const isGiven = given.has(words[0]?.text ?? '') || isFamilyFirst(tokens, first, last);
  const allOrdinary = words.every((word) => ordinary.has(word.lower) || NO_NAMES.has(word.text));
  const after = tokens[last];
  const speaks = after !== undefined && SPEECH_VERBS.has(after.lower) && after.gap === ' ';
  const aged = after !== undefined && after.gap === ', ' && /^\d{2}$/u.test(after.text);
  const name = { first, last, reference: null, titled };
  if (words.length > 1) {
    if (titled || aged || isGiven || hasInitial(words))
      return { name: { ...name, kind: 'PERSON', sure: true }, next: last, titled: false };
    if (allOrdinary) return skip(last);
    const ends = gazetteer().longest(tokens, last - 1);
    if (
      words.some((word) => word.gap.includes('&') && word !== words[0]) ||
      ends?.key.startsWith('country:') === true
    )
      return { name: { ...name, kind: 'ORGANIZATION', sure: true }, next: last, titled: false };
    return {
      name: { ...name, kind: speaks ? 'PERSON' : null, sure: speaks },
      next: last,
      titled: false,
    };
  }
  if (titled && !allOrdinary)
    return { name: { ...name, kind: 'PERSON', sure: true }, next: last, titled: false };
  if (words.some((word) => word.text.length < 2)) return skip(last);
  return { name: { ...name, kind: null, sure: false }, next: last, titled: false };
}

/** "Xi Jinping", "Choe Son Hui": two or three words, the second none of English. */
const isFamilyFirst = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first >= 2 &&
  last - first <= 4 &&
  LEADING_FAMILY_NAMES.has(tokens[first]?.text ?? '') &&
  !nameWords().ordinary.has(tokens[last - 1]?.lower ?? '');

const hasInitial = (words: readonly Token[]): boolean =>
  words.slice(1, -1).some((word) => /^\p{Lu}$/u.test(word.text));

/** "Theresa May", not "Theresa May 5". */
const isSurnameLike = (tokens: readonly Token[], at: number): boolean =>
  nameWords().given.has(tokens[at - 1]?.text ?? '') &&
  /^(?:May|March|August|Jan|Sun|Easter|Christmas)$/u.test(tokens[at]?.text ?? '') &&
  !/^\p{N}/u.test(tokens[at + 1]?.text ?? '');

/** "Julie Bishop said", "Stephen King": a calling that ends a person's name. */
const isTitleSurname = (tokens: readonly Token[], at: number): boolean =>
  nameWords().given.has(tokens[at - 1]?.text ?? '') &&
  /^(?:Bishop|King|Prince|Pope|Judge|Major|Baron|Duke|Earl|Cardinal|Sheriff|Marshal)$/u.test(
    tokens[at]?.text ?? '',
  ) &&
  tokens[at + 1]?.isCapital !== true;

function isBreak(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (/^[IVX]{1,4}$/u.test(text)) return false;
  if (DATE_WORDS.has(text)) return !isSurnameLike(tokens, at);
  if (DEMONYMS.has(text) || NO_NAMES.has(text)) return true;
  if (TITLE_HEADS.has(text) && tokens[at]?.gap !== '-') return !isTitleSurname(tokens, at);
  const reference = gazetteer().longest(tokens, at);
  return reference !== null && (reference.length > 1 || tokens[at]?.gap === '-');
}
