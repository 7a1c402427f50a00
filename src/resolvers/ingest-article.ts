import { CallerFault } from '../errors.ts';
import { decodeGlobalId } from '../graph/compile/global-id.ts';
import type { Draft } from '../graph/model/draft.ts';
import type { ArticleId, EntityId } from '../graph/model/identity.ts';
import { link } from '../ingest/link/link.ts';
import { mergeFacts } from '../ingest/read/article-facts.ts';
import { type ArticleSource, readArticle } from '../ingest/read/read-article.ts';
import { toldLanguage } from '../ingest/read/told-facts.ts';
import type { RequestContext } from './context.ts';

export interface IngestArticleInput {
  readonly document: ArticleSource;
  readonly url?: string | null | undefined;
  readonly publishedAt?: string | null | undefined;
  readonly publisher?: string | null | undefined;
  readonly language?: string | null | undefined;
  readonly replaces?: string | null | undefined;
  readonly dryRun?: boolean | null | undefined;
}

export interface Stored {
  readonly outcome: 'CREATED' | 'NEW_VERSION' | 'UNCHANGED';
  readonly articleId: ArticleId;
  readonly draft: Draft;
}

/** What an ingest answers with: the stored article's key, or the draft that would be stored. */
export type Ingested =
  | Stored
  | {
      readonly outcome: 'DRY_RUN';
      readonly draft: Draft;
      /** Ids of the draft's entities that the graph holds already, by the draft's key. */
      readonly existing: ReadonlyMap<string, EntityId>;
    };

/**
 * Reads, extracts and stores one article; with `dryRun` it stores nothing.
 *
 * @param signal aborted when nobody waits for the answer any more: then nothing is written.
 * @throws CallerFault INVALID_DOCUMENT, LIMIT_EXCEEDED or BAD_USER_INPUT, with nothing written.
 */
export async function ingestArticle(
  input: IngestArticleInput,
  context: RequestContext,
  signal: AbortSignal = new AbortController().signal,
): Promise<Ingested> {
  const draft = await readDraft(input, context, signal);
  const { replaces = null } = input;
  const replaced = replaces === null ? null : articleKey(replaces, ['input', 'replaces']);
  if (input.dryRun === true) {
    const preview = await context.store.preview({
      draft,
      link,
      now: context.now(),
      ...(replaced === null ? {} : { replaces: replaced }),
    });
    return { outcome: 'DRY_RUN', draft: preview.draft, existing: preview.existing };
  }
  return storeDraft(draft, context, replaced);
}

/** Stores one draft on behalf of a client, so that the rest of its request sees it. */
export async function storeDraft(
  draft: Draft,
  context: RequestContext,
  replaces: ArticleId | null = null,
): Promise<Stored> {
  const stored = await context.store.ingest({
    draft,
    link,
    now: context.now(),
    actor: 'api',
    ...(replaces === null ? {} : { replaces }),
  });
  context.sawWrite(stored.bookmarks);
  const { outcome, articleId, warnings } = stored;
  return { outcome, articleId, draft: { ...draft, warnings: [...draft.warnings, ...warnings] } };
}

async function readDraft(
  input: IngestArticleInput,
  { provider }: RequestContext,
  signal: AbortSignal,
): Promise<Draft> {
  const { url = null, publishedAt = null, publisher = null } = input;
  checkPublisher(publisher);
  const language = readLanguage(input.language ?? null);
  const { document, facts } = readArticle(input.document);
  const known = mergeFacts({ url, publishedAt, publisher, language }, facts);
  return provider.propose(document, known, signal);
}

/** @throws CallerFault BAD_USER_INPUT for a name that is too long to be kept. */
export function checkPublisher(publisher: string | null): void {
  if (publisher !== null && publisher.length > 512)
    throw new CallerFault('BAD_USER_INPUT', 'A publisher is a name of at most 512 characters.', [
      'input',
      'publisher',
    ]);
}

/** @throws CallerFault BAD_USER_INPUT for what is no language tag. */
function readLanguage(given: string | null): string | null {
  const language = toldLanguage(given);
  if (given !== null && language === null)
    throw new CallerFault(
      'BAD_USER_INPUT',
      'A language is a BCP 47 tag such as "en" or "pt-BR". Leave it out where it is not known.',
      ['input', 'language'],
    );
  return language;
}

/** The key of an article's global id, as the store takes it. */
export function articleKey(id: string, path: readonly string[]): ArticleId {
  return decodeGlobalId(id, ['Article'], path).key as ArticleId;
}
