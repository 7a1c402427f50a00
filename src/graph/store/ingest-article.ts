import { CallerFault } from '../../errors.ts';
import type { CandidateSource } from '../model/candidates.ts';
import type { Draft } from '../model/draft.ts';
import {
  articleId,
  changeId,
  versionId,
  type ArticleId,
  type VersionId,
} from '../model/identity.ts';
import { NODES } from '../model/nodes.ts';
import type { GraphConnection, WriteTransaction } from '../run/connection.ts';
import { arrangeFacts } from './arrange-facts.ts';
import { candidateSource } from './candidate-source.ts';
import { distinct } from './distinct.ts';
import { encodeProperties } from './encode.ts';
import type { TextIdentity } from './facts.ts';
import { draftLocks, entityLock, lockKeys } from './lock-keys.ts';
import { copyMarks } from './origin/copy-marks.ts';
import { settleOrigin } from './origin/settle-origin.ts';
import { textRank } from './rank.ts';
import { runQuery } from './run-query.ts';
import { sha256 } from './sha256.ts';
import { addedTies, settleTies } from './settle-ties.ts';
import { openArticle, type StoredArticle } from './stored-article.ts';
import { validateDraft } from './validate-draft.ts';
import { WRITE_OPTIONS } from './write-options.ts';
import { deleteOrphans, withdrawFacts, type Withdrawn } from './withdraw-facts.ts';
import { writeFacts } from './write-facts.ts';

/** Says which entities of the graph a draft's entities are; pure but for what it asks the source. */
export type Link = (draft: Draft, candidates: CandidateSource) => Promise<Draft>;

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
  if (replaces !== undefined && stored === null)
    throw new CallerFault('NOT_FOUND', 'There is no such article to replace the text of.', [
      'input',
      'replaces',
    ]);
  const article = stored?.id ?? derived;
  const current = stored?.versions.find(({ isCurrent }) => isCurrent);
  if (current?.sha256 === hash) {
    // The commit of an earlier try was lost on its way back, not on its way there.
    if (transaction.mayBeCommitted && earlier !== undefined && current.recordedAt === iso(now))
      return earlier;
    return { outcome: 'UNCHANGED', articleId: article, versionId: current.id };
  }

  const version = versionId(article, hash);
  const returning = stored?.versions.find(({ id }) => id === version);
  const leaving = [current, returning].flatMap((old) => old?.entities ?? []).map(entityLock);
  const locked = new Set([...draftLocks(draft, article), ...leaving]);
  await lockKeys(transaction, [...locked]);
  const linked = await link(
    draft,
    candidateSource((parameters) => runQuery(transaction, 'find-candidates', parameters)),
  );
  validateDraft(linked, now);
  await lockKeys(
    transaction,
    draftLocks(linked, article).filter((key) => !locked.has(key)),
  );

  const text = identifyText(linked, { article, version, sha256: hash, stored, now });
  const facts = arrangeFacts(linked, text);
  const marks = copyMarks(linked, facts);
  const origin = await settleOrigin(transaction, { article, isStored: stored !== null, marks });
  const withdrawn = await makeRoom(transaction, stored, version);
  await writeFacts(transaction, linked, facts, {
    ...text,
    origin,
    marks,
    url: stored?.url ?? url,
    recordedAt: iso(now),
  });
  const ties = withdrawn.flatMap((old) => old.ties);
  await settleTies(transaction, article, [...ties, ...addedTies(facts.claims, origin)]);
  await deleteOrphans(transaction, distinct(withdrawn.flatMap(({ entities }) => entities)));

  const outcome = stored === null ? 'CREATED' : 'NEW_VERSION';
  await runQuery(transaction, 'write-change', {
    id: changeId(version, outcome, now),
    properties: encodeProperties(NODES.Change.properties, {
      at: iso(now),
      kind: outcome,
      subjects: [article, ...facts.entities.map(({ id }) => id)],
      actor: request.actor,
      detail: null,
    }),
  });
  return { outcome, articleId: article, versionId: version };
}

function identifyText(
  draft: Draft,
  known: Pick<TextIdentity, 'article' | 'version' | 'sha256'> & {
    readonly stored: StoredArticle | null;
    readonly now: string;
  },
): TextIdentity {
  const { article, version, sha256: hash, stored, now } = known;
  const { publishedAt } = draft.article;
  const retrievedAt = stored?.retrievedAt ?? iso(now);
  const sortAt = publishedAt === null ? retrievedAt : iso(publishedAt);
  const rank = textRank({ isCurrent: true, sortAt, article, version });
  return { article, version, sha256: hash, sortAt, retrievedAt, rank };
}

/** Withdraws the text that is current, and what a returning text was read as before. */
async function makeRoom(
  transaction: WriteTransaction,
  stored: StoredArticle | null,
  version: VersionId,
): Promise<readonly Withdrawn[]> {
  if (stored === null) return [];
  const withdrawn: Withdrawn[] = [];
  const article = stored.id;
  const current = stored.versions.find(({ isCurrent }) => isCurrent);
  if (current !== undefined) {
    const versions = [current.id];
    withdrawn.push(
      await withdrawFacts(transaction, { article, versions, isCurrent: true, keep: true }),
    );
    await runQuery(transaction, 'supersede-version', { article, version: current.id });
  }
  if (stored.versions.some(({ id }) => id === version)) {
    const versions = [version];
    withdrawn.push(
      await withdrawFacts(transaction, { article, versions, isCurrent: false, keep: false }),
    );
    await runQuery(transaction, 'purge-version', { version });
  }
  return withdrawn;
}

/** With milliseconds, as ranks and stored instants compare. */
const iso = (instant: string): string => new Date(instant).toISOString();
