import { CallerFault } from '../../errors.ts';
import type { Draft } from '../model/draft.ts';
import { BLOCK_ROLES, LINK_KINDS } from '../model/vocabulary.ts';
import { entityProblems } from './entity-problems.ts';
import { MAX_URL, type Problems } from './problems.ts';
import { referenceProblems } from './reference-problems.ts';
import { spanProblems } from './span-problems.ts';

/** An article may be dated ahead by time zones and by embargoes, not by more. */
const MAX_AHEAD_MS = 48 * 60 * 60 * 1_000;
const MAX_HEADLINE = 4_096;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u;

/**
 * Refuses a draft that may not be stored, whoever proposes it.
 *
 * @param now RFC 3339 in UTC.
 * @throws CallerFault BAD_USER_INPUT for what the caller said of the article, INVALID_DOCUMENT with
 * the first reason for everything that was read out of it.
 */
export function validateDraft(draft: Draft, now: string): void {
  validateAddress(draft);
  validateDate(draft.article.publishedAt, now);
  for (const problem of problems(draft)) throw new CallerFault('INVALID_DOCUMENT', problem);
}

function* problems(draft: Draft): Problems {
  yield* textProblems(draft);
  yield* entityProblems(draft);
  yield* referenceProblems(draft);
  yield* spanProblems(draft);
}

function* textProblems({ text, blocks, article }: Draft): Problems {
  if (text.trim() === '') yield 'The document holds no text.';
  if (!text.isWellFormed()) yield 'The text holds a lone surrogate: it is not valid Unicode.';
  if (text.includes('\r') || text !== text.normalize('NFC'))
    yield 'The text must be in Unicode normal form C with \\n line ends.';
  for (const { role, start, end } of blocks) {
    if (!BLOCK_ROLES.includes(role)) yield `There is no block role ${role}.`;
    if (!(0 <= start && start <= end && end <= text.length))
      yield `A block from ${start} to ${end} lies outside of the text.`;
  }
  if (article.headline.trim() === '') yield 'The article has no headline and no first sentence.';
  if (article.headline.length > MAX_HEADLINE)
    yield `The headline is longer than ${MAX_HEADLINE} characters.`;
  for (const { kind, url } of article.links) {
    if (!LINK_KINDS.includes(kind)) yield `There is no link kind ${kind}.`;
    if (url !== null && url.length > MAX_URL)
      yield `The article links to an address of more than ${MAX_URL} characters.`;
  }
}

function validateAddress({ article: { url, providerId } }: Draft): void {
  const refuse = (message: string, argument: string): never => {
    throw new CallerFault('BAD_USER_INPUT', message, ['input', argument]);
  };
  if (url !== null && url.length > MAX_URL)
    refuse(`An article's address has at most ${MAX_URL} characters.`, 'url');
  if (url !== null && !(URL.canParse(url) && /^https?:/u.test(url)))
    refuse("An article's address begins with http:// or https://.", 'url');
  if (providerId !== null && (providerId.length === 0 || providerId.length > MAX_URL))
    refuse(`A provider's id has 1 to ${MAX_URL} characters.`, 'providerId');
}

function validateDate(publishedAt: string | null, now: string): void {
  if (publishedAt === null) return;
  const argument = ['input', 'publishedAt'];
  const instant = Date.parse(publishedAt);
  if (!INSTANT.test(publishedAt) || Number.isNaN(instant))
    throw new CallerFault(
      'BAD_USER_INPUT',
      'The date of publication must be an RFC 3339 instant in UTC.',
      argument,
    );
  if (instant > Date.parse(now) + MAX_AHEAD_MS)
    throw new CallerFault(
      'BAD_USER_INPUT',
      'The date of publication lies more than two days ahead: check the year.',
      argument,
    );
}
