import { type ReadArticle, NO_FACTS } from './article-facts.ts';
import { readHtml } from './html/read-html.ts';
import { readJsonLd } from './json/read-json-ld.ts';
import { readNinjs } from './json/read-ninjs.ts';
import { readPlainText } from './read-plain-text.ts';

/** A document of one article, by what it is written in; exactly one is given. */
export interface ArticleSource {
  readonly plainText?: string | null | undefined;
  readonly html?: string | null | undefined;
  readonly jsonLd?: string | null | undefined;
  readonly ninjs?: string | null | undefined;
}

/**
 * Reads one article, whatever it is written in.
 *
 * @throws {CallerFault} `INVALID_DOCUMENT` for what holds no article, `LIMIT_EXCEEDED` for too much.
 */
export function readArticle({ plainText, html, jsonLd, ninjs }: ArticleSource): ReadArticle {
  if (html != null) return readHtml(html);
  if (jsonLd != null) return readJsonLd(jsonLd);
  if (ninjs != null) return readNinjs(ninjs);
  return { document: readPlainText({ text: plainText ?? '' }), facts: NO_FACTS };
}
