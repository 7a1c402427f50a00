import { z } from 'zod';
import { BOOKKEEPING_RELATIONSHIPS } from '../model/bookkeeping.ts';
import { externalIdId } from '../model/identity.ts';
import { ENTITY_LABELS, NODES } from '../model/nodes.ts';
import { NAME_KINDS, type EntityKind } from '../model/vocabulary.ts';
import { encodeProperties } from './encode.ts';
import type { DescriptionContent, EntityFact, TextIdentity } from './facts.ts';

const descriptionContent = z.object({
  properties: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  names: z.array(
    z.object({ value: z.string(), kind: z.enum(NAME_KINDS), language: z.string().nullable() }),
  ),
  externalIds: z.array(
    z.object({ scheme: z.string(), value: z.string(), url: z.string().nullable() }),
  ),
  within: z.string().nullable(),
});

/** The canonical text of a description: equal proposals are equal texts. */
export const printDescription = (content: DescriptionContent): string => JSON.stringify(content);

export const parseDescription = (content: string): z.infer<typeof descriptionContent> =>
  descriptionContent.parse(JSON.parse(content));

/** The properties that a description gives an entity of the kind. */
export const describedProperties = (
  kind: EntityKind,
  properties: DescriptionContent['properties'],
): Readonly<Record<string, unknown>> =>
  encodeProperties(NODES[ENTITY_LABELS[kind]].properties, properties);

/** The parameters by which an entity and what a text says of it are written. */
export function entityRow(
  fact: EntityFact,
  { rank, version }: Pick<TextIdentity, 'rank' | 'version'>,
): Readonly<Record<string, unknown>> {
  const { id, key, kind, label, provisional, descriptionId, description, names } = fact;
  const used = names.flatMap((name) =>
    name.used === null ? [] : [{ value: name.value, span: name.used }],
  );
  return {
    id,
    label,
    identity: encodeProperties(NODES.Entity.properties, {
      key,
      kind,
      provisional,
      articleCount: 0,
      originCount: 0,
    }),
    properties: describedProperties(kind, description.properties),
    descriptionId,
    content: printDescription(description),
    describes: encodeProperties(BOOKKEEPING_RELATIONSHIPS.DESCRIBES, {
      entity: id,
      rank,
      usedNames: used.map(({ value }) => value),
      usedStarts: used.map(({ span }) => span.start),
      usedEnds: used.map(({ span }) => span.end),
      usedSentenceStarts: used.map(({ span }) => span.sentenceStart),
      usedSentenceEnds: used.map(({ span }) => span.sentenceEnd),
    }),
    names: names.map(({ used: span, ...name }) => ({
      ...name,
      used: span && encodeProperties(NODES.Name.properties, { ...span, versionId: version }),
    })),
    externalIds: description.externalIds.map(({ scheme, value, url }) => ({
      id: externalIdId(scheme, value),
      scheme,
      value,
      url,
    })),
  };
}
