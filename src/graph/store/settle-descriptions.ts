import { z } from 'zod';
import { externalIdId, nameId, type EntityId } from '../model/identity.ts';
import { ENTITY_KINDS, NAME_KINDS, type EntityKind } from '../model/vocabulary.ts';
import type { WriteTransaction } from '../run/connection.ts';
import { int } from '../run/value.ts';
import { compareText, distinct, distinctBy } from './distinct.ts';
import { describedProperties, parseDescription } from './entity-row.ts';
import { runQuery } from './run-query.ts';

/** What one version said of an entity before it was withdrawn. */
export interface WithdrawnDescription {
  readonly entity: EntityId;
  readonly content: string;
  /** It was among the current ones. */
  readonly isCurrent: boolean;
  readonly usedNames: readonly string[];
}

type Content = ReturnType<typeof parseDescription>;

interface Described {
  readonly entity: EntityId;
  readonly kind: EntityKind;
  /** Of the text that ranks first; null when no text describes it. */
  readonly first: { readonly rank: string; readonly content: Content } | null;
  /** All different descriptions that texts give. */
  readonly contents: readonly Content[];
}

const describedRow = z
  .tuple([
    z.string(),
    z.enum(ENTITY_KINDS),
    z.string().nullable(),
    z.string().nullable(),
    z.array(z.string()),
  ])
  .transform(([entity, kind, rank, content, contents]): Described => ({
    entity: entity as EntityId,
    kind,
    first: rank === null || content === null ? null : { rank, content: parseDescription(content) },
    contents: contents.map(parseDescription),
  }));

/** Lets entities look as the remaining texts describe them. */
export async function settleDescriptions(
  transaction: WriteTransaction,
  withdrawn: readonly WithdrawnDescription[],
): Promise<void> {
  if (withdrawn.length === 0) return;
  const entities = distinct(withdrawn.map(({ entity }) => entity));
  const rows = await runQuery(transaction, 'read-descriptions', { entities });
  const described = z.array(describedRow).parse(rows);
  await describeEntities(transaction, described);
  const byEntity = Map.groupBy(withdrawn, ({ entity }) => entity);
  const names = described.flatMap((entity) =>
    settledNames(entity, byEntity.get(entity.entity) ?? []),
  );
  if (names.length > 0) await runQuery(transaction, 'settle-names', { names });
  const externalIds = described.flatMap((entity) =>
    settledExternalIds(entity, byEntity.get(entity.entity) ?? []),
  );
  if (externalIds.length > 0) await runQuery(transaction, 'settle-external-ids', { externalIds });
}

async function describeEntities(
  transaction: WriteTransaction,
  described: readonly Described[],
): Promise<void> {
  const remaining = described.flatMap(({ entity, kind, first }) =>
    first === null ? [] : [{ id: entity, kind, ...first }],
  );
  if (remaining.length === 0) return;
  await runQuery(transaction, 'describe-entities', {
    entities: remaining.map(({ id, kind, rank, content }) => ({
      id,
      rank,
      properties: describedProperties(kind, content.properties),
    })),
  });
  const places = remaining
    .filter(({ kind }) => kind === 'PLACE')
    .map(({ id, rank, content }) => ({ id, rank, parent: content.within }));
  if (places.length > 0) await runQuery(transaction, 'write-within', { places });
}

function settledNames(
  { entity, contents }: Described,
  withdrawn: readonly WithdrawnDescription[],
): readonly object[] {
  const values = distinct(
    withdrawn.flatMap(({ content }) => parseDescription(content).names.map(({ value }) => value)),
  );
  const remaining = Map.groupBy(
    contents.flatMap(({ names }) => names),
    ({ value }) => value,
  );
  return values.map((value) => {
    const proposals = remaining.get(value) ?? [];
    const languages = proposals.map(({ language }) => language).filter((code) => code !== null);
    const unused = withdrawn.filter(
      ({ isCurrent, usedNames }) => isCurrent && usedNames.includes(value),
    );
    return {
      id: nameId(entity, value),
      entity,
      value,
      proposed: proposals.length > 0,
      kind: NAME_KINDS.find((kind) => proposals.some((proposal) => proposal.kind === kind)) ?? null,
      language: languages.toSorted(compareText)[0] ?? null,
      unused: int(unused.length),
    };
  });
}

function settledExternalIds(
  { entity, contents }: Described,
  withdrawn: readonly WithdrawnDescription[],
): readonly object[] {
  const gone = withdrawn.flatMap(({ content }) => parseDescription(content).externalIds);
  const ids = distinctBy(gone, ({ scheme, value }) => externalIdId(scheme, value));
  return ids.map(({ scheme, value }) => {
    const proposals = contents
      .flatMap(({ externalIds }) => externalIds)
      .filter((proposal) => proposal.scheme === scheme && proposal.value === value);
    const urls = proposals.map(({ url }) => url).filter((url) => url !== null);
    return {
      id: externalIdId(scheme, value),
      entity,
      proposed: proposals.length > 0,
      url: urls.toSorted(compareText)[0] ?? null,
    };
  });
}
