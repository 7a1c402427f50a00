import type { Draft, DraftWarning } from '../model/draft.ts';
import { articleId, changeId, type ArticleId, type VersionId } from '../model/identity.ts';
import { NODES } from '../model/nodes.ts';
import type { GraphConnection, WriteTransaction } from '../run/connection.ts';
import { addressNotes } from './address-notes.ts';
import { encodeProperties } from './encode.ts';
import { identifyText, iso } from './identify-text.ts';
import { printNotes } from './print-notes.ts';
import { runQuery } from './run-query.ts';
import { settleNamesakes } from './settle-namesakes.ts';
import { sha256 } from './sha256.ts';
import { storeText, type Link } from './store-text.ts';
import { openArticle, unknownReplaces } from './stored-article.ts';
import { validateDraft } from './validate-draft.ts';
import { WRITE_OPTIONS } from './write-options.ts';

export interface IngestRequest {
  readonly draft: Draft;
  readonly link: Link;
  /** RFC 3339 in UTC. */
  readonly now: string;
  /** Who asks for it, for the log of changes. */
  readonly actor: string;
  /** The draft is a new text of this article. */
  readonly replaces?: ArticleId;
}

export interface IngestResult {
  readonly outcome: 'CREATED' | 'NEW_VERSION' | 'UNCHANGED';
  readonly articleId: ArticleId;
  readonly versionId: VersionId;
  /** What the caller should know beside the warnings of the draft: who was told apart, and why. */
  readonly warnings: readonly DraftWarning[];
  readonly bookmarks: readonly string[];
}

type Outcome = Omit<IngestResult, 'bookmarks'>;

/**
 * Stores one article in one transaction, which may run more than once and at the same time as others
 * of the same article.
 *
 * @throws CallerFault from `validateDraft`; NOT_FOUND for an unknown `replaces`; CONFLICT.
 */
export async function ingestArticle(
  connection: GraphConnection,
  request: IngestRequest,
): Promise<IngestResult> {
  validateDraft(request.draft, request.now);
  let earlier: Outcome | undefined;
  const { value, bookmarks } = await connection.write(async (transaction) => {
    earlier = await ingestOnce(transaction, request, earlier);
    return earlier;
  }, WRITE_OPTIONS);
  return { ...value, bookmarks };
}

async function ingestOnce(
  transaction: WriteTransaction,
  request: IngestRequest,
  earlier: Outcome | undefined,
): Promise<Outcome> {
  const { draft, link, now, replaces } = request;
  const { url, providerId } = draft.article;
  const hash = sha256(draft.text);
  const derived = articleId({ url, providerId, sha256: hash });
  const stored = await openArticle(transaction, {
    article: replaces ?? derived,
    url,
    isNamed: replaces !== undefined,
  });
  if (replaces !== undefined && stored === null) throw unknownReplaces();
  const article = stored?.id ?? derived;
  const current = stored?.versions.find(({ isCurrent }) => isCurrent);
  if (current?.sha256 === hash) {
    // The commit of an earlier try was lost on its way back, not on its way there.
    if (transaction.mayBeCommitted && earlier !== undefined && current.recordedAt === iso(now))
      return earlier;
    return { outcome: 'UNCHANGED', articleId: article, versionId: current.id, warnings: [] };
  }

  const recordedAt = iso(now);
  const text = identifyText(draft, {
    article,
    sha256: hash,
    retrievedAt: stored?.retrievedAt ?? recordedAt,
  });
  const { version } = text;
  const written = await storeText(transaction, {
    draft,
    link,
    text,
    stored,
    url: stored?.url ?? url,
    recordedAt,
  });
  const warnings = [...written.notes, ...addressNotes(draft, stored?.url ?? null)];
  const relinked = await settleNamesakes(transaction, {
    ...written,
    article,
    link,
    left: stored?.versions.flatMap(({ blocks }) => blocks) ?? [],
  });

  const outcome = stored === null ? 'CREATED' : 'NEW_VERSION';
  await runQuery(transaction, 'write-change', {
    id: changeId(version, outcome, now),
    properties: encodeProperties(NODES.Change.properties, {
      at: recordedAt,
      kind: outcome,
      subjects: [article, ...written.entities.map(({ id }) => id), ...relinked],
      actor: request.actor,
      detail: printNotes(warnings),
    }),
  });
  return { outcome, articleId: article, versionId: version, warnings };
}
