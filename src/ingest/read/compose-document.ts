import { CallerFault } from '../../errors.ts';
import type { DraftBlock, DraftLink } from '../../graph/model/draft.ts';
import type { BlockRole } from '../../graph/model/vocabulary.ts';
import { firstSentence } from '../sentences.ts';
import type { ReadDocument } from '../stages.ts';
import { canonicalText } from './canonical-text.ts';
import { headlineField } from './headline-field.ts';
import { blocksOf, toldRole } from './paragraph-blocks.ts';
import { bylineOf } from './paragraph-role.ts';
import { paragraphText } from './paragraph-text.ts';
import { toldName } from './told-facts.ts';

/** A paragraph of an article that was not plain text: a page, a record, an item of a feed. */
export interface Part {
  readonly text: string;
  /** What the source says of it; null where its own words must tell. */
  readonly role: BlockRole | null;
}

const MAX_LINKS = 50;
const MAX_URL = 2_048;
const MAX_TITLE = 512;

export interface Composition {
  readonly parts: readonly Part[];
  /** What the source links to beside the paragraphs that are links themselves. */
  readonly links?: readonly DraftLink[];
  /** Who wrote it, where no paragraph tells. */
  readonly byline?: string | null;
}

/**
 * Puts paragraphs together to one canonical text, a paragraph a line, with a block for each.
 *
 * @throws {CallerFault} `INVALID_DOCUMENT` when no words are left or they are none, `LIMIT_EXCEEDED`
 * when they are too many; see `canonicalText`.
 */
export function composeDocument({
  parts,
  links = [],
  byline: known = null,
}: Composition): ReadDocument {
  const lines = parts
    .map(({ text, role }) => ({ text: paragraphText(text), role }))
    .filter(({ text }) => text !== '');
  if (lines.length === 0) {
    throw new CallerFault('INVALID_DOCUMENT', 'The document holds no words of an article.', [
      'input',
      'document',
    ]);
  }
  const text = canonicalText(lines.map((line) => line.text).join('\n'));
  const blocks: DraftBlock[] = [];
  const toldLinks: DraftLink[] = [];
  let byline: string | null = null;
  let at = 0;
  for (const line of lines) {
    const told = line.role === null ? toldRole(line.text) : null;
    if (told?.link != null) toldLinks.push(told.link);
    const role = line.role ?? told?.role ?? 'BODY';
    if (role === 'BYLINE') byline ??= bylineOf(line.text) ?? line.text.replace(/^by:? /iu, '');
    for (const block of blocksOf(line.text, role))
      blocks.push({ role: block.role, start: at + block.start, end: at + block.end });
    at += line.text.length + 1;
  }
  const lineOf = (role: BlockRole): string | null =>
    lines.find((line) => line.role === role)?.text ?? null;
  const body = blocks.find(({ role }) => role === 'BODY') ?? blocks[0];
  const opening = body === undefined ? text : text.slice(body.start, body.end);
  return {
    text,
    blocks,
    headline: headlineField(lineOf('HEADLINE') ?? firstSentence(opening)),
    standfirst: lineOf('STANDFIRST'),
    byline: byline ?? (known === null ? null : toldName(known)),
    links: distinctLinks([...links, ...toldLinks]),
  };
}

/** Links with an address that can be stored, each address once. */
function distinctLinks(links: readonly DraftLink[]): readonly DraftLink[] {
  const seen = new Set<string>();
  return links
    .map(({ kind, title, url }) => ({
      kind,
      title: title === null ? null : fieldOf(title),
      url: url !== null && url.length <= MAX_URL ? url : null,
    }))
    .filter(({ title, url }) => {
      const key = url ?? title;
      if (key === null || key === '' || seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, MAX_LINKS);
}

const fieldOf = (title: string): string | null => {
  const words = paragraphText(title)
    .slice(0, MAX_TITLE)
    .replace(/[\ud800-\udbff]$/, '');
  return words === '' ? null : words;
};
