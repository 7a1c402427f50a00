import type { DraftBlock, DraftLink } from '../../graph/model/draft.ts';
import type { BlockRole } from '../../graph/model/vocabulary.ts';
import { firstSentence } from '../sentences.ts';
import type { ReadDocument } from '../stages.ts';
import { canonicalText } from './canonical-text.ts';
import {
  bylineOf,
  creditStart,
  datelineOf,
  hasFinalStop,
  isCaption,
  isCreditLine,
  isDateLine,
  isSeparator,
  linkOf,
} from './paragraph-role.ts';
import { paragraphs, type Paragraph } from './paragraphs.ts';

const HEADLINE_LENGTH = 250;
const STANDFIRST_LENGTH = 600;
const SUBHEADING_LENGTH = 80;

/** A headline as a field is a line, however long the first sentence is. */
const FIELD_LENGTH = 500;

/**
 * Reads an article of plain text: the roles of its paragraphs and one canonical text that every
 * later offset (UTF-16) counts in. Separators between parts belong to no block.
 *
 * @throws {CallerFault} `INVALID_DOCUMENT` or `LIMIT_EXCEEDED`, see `canonicalText`.
 */
export function readPlainText(input: { readonly text: string }): ReadDocument {
  const text = canonicalText(input.text);
  const all = paragraphs(text);
  const separator = all.findIndex((paragraph) => isSeparator(paragraph.text));
  const parts = all.filter((paragraph) => !isSeparator(paragraph.text));
  const blocks: DraftBlock[] = [];
  const links: DraftLink[] = [];
  let byline: string | null = null;
  let standfirst: string | null = null;
  const headed = hasHeadline(parts);

  parts.forEach((part, index) => {
    const push = (role: BlockRole, start = 0, end = part.text.length): void => {
      if (end > start) blocks.push({ role, start: part.start + start, end: part.start + end });
    };
    const names = bylineOf(part.text);
    const link = linkOf(part.text);
    if (headed && index === 0) push('HEADLINE');
    else if (isDateLine(part.text)) push('DATELINE');
    else if (names !== null) {
      byline ??= names;
      push('BYLINE');
    } else if (link !== null) {
      links.push(link);
      push('LINK');
    } else if (isCreditLine(part.text)) push('CREDIT');
    else if (isCaption(part.text)) pushCaption(part, push);
    else if (headed && index === 1 && isStandfirst(part, separator, parts)) {
      standfirst = part.text;
      push('STANDFIRST');
    } else if (isSubheading(part, index, parts)) push('SUBHEADING');
    else pushBody(part, push);
  });

  const first = parts[0]?.text ?? text.trim();
  const headline = (headed ? first : firstSentence(first)).replace(/\s+/gu, ' ');
  return {
    text,
    blocks,
    // A cut between the halves of a surrogate pair would leave one of them alone.
    headline: headline
      .slice(0, FIELD_LENGTH)
      .replace(/[\ud800-\udbff]$/, '')
      .trim(),
    standfirst,
    byline,
    links,
  };
}

type Push = (role: BlockRole, start?: number, end?: number) => void;

function pushCaption(part: Paragraph, push: Push): void {
  const credit = creditStart(part.text);
  if (credit === -1) {
    push('CAPTION');
    return;
  }
  push('CAPTION', 0, part.text.slice(0, credit).trimEnd().length);
  push('CREDIT', credit);
}

function pushBody(part: Paragraph, push: Push): void {
  const dateline = datelineOf(part.text);
  if (dateline === null) {
    push('BODY');
    return;
  }
  push('DATELINE', 0, dateline.length);
  push('BODY', dateline.withDash);
}

function hasHeadline(parts: readonly Paragraph[]): boolean {
  const first = parts[0]?.text;
  if (first === undefined || first.length > HEADLINE_LENGTH) return false;
  if (datelineOf(first) !== null || bylineOf(first) !== null || isCaption(first)) return false;
  if (!hasFinalStop(first)) return true;
  return /[?!]["”’']?$/u.test(first) && parts.length > 1;
}

/** One paragraph between the headline and a separator: a dash, or a blank line after none before. */
function isStandfirst(part: Paragraph, separator: number, parts: readonly Paragraph[]): boolean {
  if (part.text.length > STANDFIRST_LENGTH || datelineOf(part.text) !== null) return false;
  if (separator === 2) return true;
  return !part.blankBefore && part.blankAfter && parts.length > 2 && parts[2]?.blankAfter === true;
}

function isSubheading(part: Paragraph, index: number, parts: readonly Paragraph[]): boolean {
  const { text } = part;
  return (
    index > 0 &&
    index < parts.length - 1 &&
    text.length <= SUBHEADING_LENGTH &&
    !hasFinalStop(text) &&
    /^["“‘'(]?[\p{Lu}\p{N}]/u.test(text)
  );
}
