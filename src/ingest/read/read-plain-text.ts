import type { DraftBlock, DraftLink } from '../../graph/model/draft.ts';
import type { BlockRole } from '../../graph/model/vocabulary.ts';
import { firstSentence } from '../sentences.ts';
import type { ReadDocument } from '../stages.ts';
import { canonicalText } from './canonical-text.ts';
import { headlineField } from './headline-field.ts';
import { blocksOf, toldRole } from './paragraph-blocks.ts';
import { bylineOf, datelineOf, hasFinalStop, isCaption, isSeparator } from './paragraph-role.ts';
import { paragraphs, type Paragraph } from './paragraphs.ts';

const HEADLINE_LENGTH = 250;
const STANDFIRST_LENGTH = 600;
const SUBHEADING_LENGTH = 80;

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

  const roleOf = (part: Paragraph, index: number): BlockRole => {
    if (headed && index === 0) return 'HEADLINE';
    const told = toldRole(part.text);
    if (told !== null) {
      byline ??= told.byline;
      if (told.link !== null) links.push(told.link);
      return told.role;
    }
    if (headed && index === 1 && isStandfirst(part, separator, parts)) {
      standfirst = part.text;
      return 'STANDFIRST';
    }
    return isSubheading(part, index, parts) ? 'SUBHEADING' : 'BODY';
  };
  for (const [index, part] of parts.entries()) {
    for (const { role, start, end } of blocksOf(part.text, roleOf(part, index)))
      blocks.push({ role, start: part.start + start, end: part.start + end });
  }

  const first = parts[0]?.text ?? text.trim();
  return {
    text,
    blocks,
    headline: headlineField(headed ? first : firstSentence(first)),
    standfirst,
    byline,
    links,
  };
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
