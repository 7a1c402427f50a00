import { CallerFault } from '../../errors.ts';

/** UTF-16 code units of a page, a record or a feed: what a request may weigh. */
export const MAX_SOURCE_LENGTH = 5 * 1024 * 1024;

/** Elements inside of elements. Pages nest some 40 deep. */
export const MAX_MARKUP_DEPTH = 256;

/** Elements of one page, and of one feed: the largest of newspapers have some 10,000. */
export const MAX_ELEMENTS = 50_000;

/** Nothing is built of a feed, so that it may hold more. */
export const MAX_FEED_ELEMENTS = 200_000;

/** Stretches of text: an entity and a stray bracket begin a new one. */
export const MAX_TEXTS = 400_000;

export const MAX_ATTRIBUTES = 200_000;

/** Lists and objects inside of each other in JSON. */
export const MAX_JSON_DEPTH = 64;

const ARGUMENT = ['input', 'document'] as const;

export const unreadable = (message: string): CallerFault =>
  new CallerFault('INVALID_DOCUMENT', message, ARGUMENT);

/** A page may show more than its article, but not so much more. */
export const tooLong = (length: number): CallerFault =>
  new CallerFault(
    'LIMIT_EXCEEDED',
    `The document shows more than ${length} characters, too many for one article.`,
    ARGUMENT,
  );

/**
 * Refuses what no parser should be given: too much, nothing, and what is no text at all.
 *
 * @throws {CallerFault} `LIMIT_EXCEEDED` over `MAX_SOURCE_LENGTH`, else `INVALID_DOCUMENT`.
 */
export function checkSource(source: string): void {
  if (source.length > MAX_SOURCE_LENGTH) {
    throw new CallerFault(
      'LIMIT_EXCEEDED',
      `The document has ${source.length} characters; at most ${MAX_SOURCE_LENGTH} are read.`,
      ARGUMENT,
    );
  }
  if (source.trim() === '') throw unreadable('The document is empty.');
  if (source.includes('\0')) {
    throw unreadable('The document holds zero bytes: it is binary, or in another encoding.');
  }
  if (!source.isWellFormed()) {
    throw unreadable('The document holds half of a surrogate pair. Send well-formed Unicode.');
  }
}
