import type { ArticleFacts } from '../../stages.ts';
import type { ReadArticle } from '../article-facts.ts';
import { composeDocument, type Part } from '../compose-document.ts';
import { isMarkup, readFragment, wordsOfMarkup } from '../html/read-fragment.ts';
import { paragraphText } from '../paragraph-text.ts';
import { textParts } from '../text-parts.ts';

/** An item of a feed, whichever dialect it came in. */
export interface FeedEntry {
  readonly title: string | null;
  /** The whole article, where the feed has it; markup or text. */
  readonly content: string | null;
  readonly summary: string | null;
  readonly authors: readonly string[];
  readonly facts: ArticleFacts;
}

/** An item in the order of its feed. */
export interface FeedItem {
  /** What it is called when something is wrong with it: its id, its address, its title, its number. */
  readonly label: string;
  /** @throws {CallerFault} for an item that holds no article; the others are none the worse. */
  readonly read: () => ReadArticle;
}

const STANDFIRST_LENGTH = 600;
/** What publishing systems put under every item, not the author. */
const SIGNATURE =
  /^(?:The post .{1,300} (?:appeared first on|first appeared on) .{1,200}|(?:Continue reading|Read more|Read the full (?:story|article)).{0,100})$/iu;

/** @throws {CallerFault} `INVALID_DOCUMENT` for an item without words. */
export function composeItem(entry: FeedEntry): ReadArticle {
  const { facts } = entry;
  const headline = paragraphText(wordsOfMarkup(entry.title ?? ''));
  const content = bodyOf(entry.content, facts.url);
  const summary = bodyOf(entry.summary, facts.url);
  const isFull = content.parts.length > 0;
  const body = isFull ? content : summary;
  const parts: Part[] = [{ text: headline, role: 'HEADLINE' }];
  const standfirst = isFull ? wordsOf(summary.parts) : '';
  if (standfirst.length <= STANDFIRST_LENGTH && !isOpening(standfirst, content.parts))
    parts.push({ text: standfirst, role: 'STANDFIRST' });
  parts.push({ text: entry.authors.join(', '), role: 'BYLINE' });
  const paragraphs = body.parts.filter(
    ({ text }, at) => at > 0 || paragraphText(text) !== headline,
  );
  return {
    document: composeDocument({ parts: [...parts, ...paragraphs], links: body.links }),
    facts,
  };
}

function bodyOf(text: string | null, base: string | null): ReturnType<typeof readFragment> {
  if (text === null || text.trim() === '') return { parts: [], links: [] };
  const read = isMarkup(text) ? readFragment(text, base) : { parts: textParts(text), links: [] };
  return { ...read, parts: read.parts.filter(({ text: words }) => !SIGNATURE.test(words)) };
}

const wordsOf = (parts: readonly Part[]): string =>
  paragraphText(parts.map(({ text }) => text).join(' '));

/** A summary that is the article's own beginning, cut or whole, says nothing of its own. */
function isOpening(summary: string, parts: readonly Part[]): boolean {
  const start = summary.replace(/\s{0,3}(?:\[?(?:\.\.\.|…)\]?)$/u, '');
  return wordsOf(parts.slice(0, 8)).startsWith(start);
}
