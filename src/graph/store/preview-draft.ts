import { z } from 'zod';
import type { Draft, DraftWarning } from '../model/draft.ts';
import { articleId, entityId, type ArticleId, type EntityId } from '../model/identity.ts';
import type { Reader } from '../run/statement.ts';
import { addressNotes } from './address-notes.ts';
import { candidateSource } from './candidate-source.ts';
import type { Link } from './store-text.ts';
import { sha256 } from './sha256.ts';
import { storedKey } from './resolve-key.ts';
import { readQuery } from './run-query.ts';
import { unknownReplaces } from './stored-article.ts';
import { validateDraft } from './validate-draft.ts';

export interface PreviewRequest {
  readonly draft: Draft;
  readonly link: Link;
  /** RFC 3339 in UTC. */
  readonly now: string;
  /** The draft is a new text of this article. */
  readonly replaces?: ArticleId;
}

export interface Preview {
  /** As it would be stored. */
  readonly draft: Draft;
  /** Ids of the draft's entities that the graph holds already, by the draft's key. */
  readonly existing: ReadonlyMap<string, EntityId>;
}

/**
 * What would be stored, without storing it.
 *
 * @throws CallerFault from `validateDraft`; NOT_FOUND for an unknown `replaces`.
 */
export async function previewDraft(
  reader: Reader,
  { draft, link, now, replaces }: PreviewRequest,
): Promise<Preview> {
  validateDraft(draft, now);
  const notes = replaces === undefined ? [] : await replacedNotes(reader, replaces, draft);
  const source = candidateSource((name, parameters) => readQuery(reader, name, parameters));
  const linked = await link(draft, source);
  validateDraft(linked, now);
  const { url, providerId } = linked.article;
  const article = replaces ?? articleId({ url, providerId, sha256: sha256(linked.text) });
  const ids = new Map(
    linked.entities.map((entity) => [
      entity.key,
      entityId(entity.kind, storedKey(entity, article)),
    ]),
  );
  const rows = await readQuery(reader, 'existing-entities', { ids: [...ids.values()] });
  const existing = new Set<string>(
    z
      .array(z.tuple([z.string()]))
      .parse(rows)
      .map(([id]) => id),
  );
  return {
    draft: { ...linked, warnings: [...linked.warnings, ...notes] },
    existing: new Map([...ids].filter(([, id]) => existing.has(id))),
  };
}

const addressRow = z.tuple([z.string().nullable()]);

async function replacedNotes(
  reader: Reader,
  article: ArticleId,
  draft: Draft,
): Promise<readonly DraftWarning[]> {
  const [row] = await readQuery(reader, 'find-address', { article });
  if (row === undefined) throw unknownReplaces();
  const [url] = addressRow.parse(row);
  return addressNotes(draft, url);
}
