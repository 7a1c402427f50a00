import type { CandidateSource } from '../model/candidates.ts';
import type { Draft, DraftWarning } from '../model/draft.ts';
import type { VersionId } from '../model/identity.ts';
import type { WriteTransaction } from '../run/connection.ts';
import { arrangeFacts } from './arrange-facts.ts';
import { bearersOf, withdrawBearers, type Bearer } from './bearers.ts';
import { candidateSource } from './candidate-source.ts';
import { distinct } from './distinct.ts';
import { draftLocks, entityLock, lockKeys, nameLock } from './lock-keys.ts';
import { copyMarks } from './origin/copy-marks.ts';
import { settleOrigin } from './origin/settle-origin.ts';
import type { EntityFact, TextIdentity } from './facts.ts';
import { encodeReading } from './reading.ts';
import { runQuery } from './run-query.ts';
import { addedTies, settleTies } from './settle-ties.ts';
import type { StoredArticle } from './stored-article.ts';
import { validateDraft } from './validate-draft.ts';
import { deleteOrphans, withdrawFacts, type Withdrawn } from './withdraw-facts.ts';
import { writeFacts } from './write-facts.ts';

/** Says which entities of the graph a draft's entities are; pure but for what it asks the source. */
export type Link = (draft: Draft, candidates: CandidateSource) => Promise<Draft>;

export interface StoreTextRequest {
  /** As it was read, not linked yet. */
  readonly draft: Draft;
  readonly link: Link;
  readonly text: TextIdentity;
  /** The article as it is, under its lock; null for a new one. */
  readonly stored: StoredArticle | null;
  readonly url: string | null;
  /** RFC 3339 in UTC. */
  readonly recordedAt: string;
}

export interface StoredText {
  readonly entities: readonly EntityFact[];
  /** What linking has to say of its decisions. */
  readonly notes: readonly DraftWarning[];
  readonly own: readonly Bearer[];
  /** Of whom the graph knows that they bear the same names, without this text. */
  readonly known: readonly Bearer[];
}

/** Locks everybody of a draft, links it, and writes it as the current text of its article. */
export async function storeText(
  transaction: WriteTransaction,
  { draft, link, text, stored, url, recordedAt }: StoreTextRequest,
): Promise<StoredText> {
  const { article, version } = text;
  const replaced =
    stored?.versions.filter(({ id, isCurrent }) => isCurrent || id === version) ?? [];
  const locked = new Set([
    ...draftLocks(draft, article),
    ...replaced.flatMap(({ entities }) => entities.map(entityLock)),
    ...replaced.flatMap(({ blocks }) => blocks.map(nameLock)),
  ]);
  const source = candidateSource((name, parameters) => runQuery(transaction, name, parameters));
  // The server works in the order of asking: what linking asks for is read when all is locked.
  const locking = lockKeys(transaction, [...locked]);
  const withdrawing = withdrawBearers(
    transaction,
    replaced.map(({ id }) => id),
  );
  const [linked] = await Promise.all([link(draft, source), locking, withdrawing]);
  validateDraft(linked, recordedAt);
  await lockKeys(
    transaction,
    draftLocks(linked, article).filter((key) => !locked.has(key)),
  );
  const facts = arrangeFacts(linked, text);
  const marks = copyMarks(linked, facts);
  const origin = await settleOrigin(transaction, { article, isStored: stored !== null, marks });
  const withdrawn = await makeRoom(transaction, stored, version);
  const own = bearersOf(linked);
  const reading = encodeReading(draft);
  const written = { ...text, origin, marks, bearers: own, url, recordedAt, reading };
  await writeFacts(transaction, linked, facts, written);
  const ties = withdrawn.flatMap((old) => old.ties);
  await settleTies(transaction, article, [...ties, ...addedTies(facts.claims, origin)]);
  await deleteOrphans(transaction, distinct(withdrawn.flatMap(({ entities }) => entities)));
  return {
    entities: facts.entities,
    notes: linked.warnings.slice(draft.warnings.length),
    own,
    known: source.bearers(),
  };
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
    // A text that is written anew leaves nothing: facts changed and deleted in one transaction are met
    // again by the index that they were found by.
    const keep = current.id !== version;
    const versions = [current.id];
    withdrawn.push(await withdrawFacts(transaction, { article, versions, isCurrent: true, keep }));
    await runQuery(transaction, 'supersede-version', { article, version: current.id });
  }
  const returning = stored.versions.find(({ id }) => id === version);
  if (returning === undefined) return withdrawn;
  if (returning !== current) {
    const versions = [version];
    withdrawn.push(
      await withdrawFacts(transaction, { article, versions, isCurrent: false, keep: false }),
    );
  }
  await runQuery(transaction, 'purge-version', { version });
  return withdrawn;
}
