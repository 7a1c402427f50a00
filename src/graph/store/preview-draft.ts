import { z } from 'zod';
import type { Draft } from '../model/draft.ts';
import { articleId, entityId, type EntityId } from '../model/identity.ts';
import type { Reader } from '../run/statement.ts';
import { candidateSource } from './candidate-source.ts';
import type { Link } from './ingest-article.ts';
import { sha256 } from './sha256.ts';
import { storedKey } from './resolve-key.ts';
import { readQuery } from './run-query.ts';
import { validateDraft } from './validate-draft.ts';

export interface PreviewRequest {
  readonly draft: Draft;
  readonly link: Link;
  /** RFC 3339 in UTC. */
  readonly now: string;
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
 * @throws CallerFault from `validateDraft`.
 */
export async function previewDraft(
  reader: Reader,
  { draft, link, now }: PreviewRequest,
): Promise<Preview> {
  validateDraft(draft, now);
  const source = candidateSource((parameters) => readQuery(reader, 'find-candidates', parameters));
  const linked = await link(draft, source);
  validateDraft(linked, now);
  const { url, providerId } = linked.article;
  const article = articleId({ url, providerId, sha256: sha256(linked.text) });
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
  return { draft: linked, existing: new Map([...ids].filter(([, id]) => existing.has(id))) };
}
