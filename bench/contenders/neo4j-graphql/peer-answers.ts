import { z } from 'zod';
import { ENTITY_KINDS, type EntityKind } from '../../../src/graph/model/vocabulary.ts';
import { encodeGlobalId } from '../../../src/graph/compile/global-id.ts';
import { ENTITY_LABELS } from '../../../src/graph/model/nodes.ts';

/** The peer's answers piece by piece, each read into the shape in which Dateline tells the same. */

export const globalId = (type: string): z.ZodPipe<z.ZodString, z.ZodTransform<string, string>> =>
  z.string().transform((key) => encodeGlobalId(type, key));

export const instant = z
  .string()
  .nullable()
  .transform((text) => text && new Date(text).toISOString().replace('.000Z', 'Z'));

const named = z.object({ name: z.string() });

/** A relation to at most one node, which the peer answers as a list. */
export function one<T extends z.ZodType>(
  item: T,
): z.ZodPipe<z.ZodArray<T>, z.ZodTransform<z.output<T> | null, z.output<T>[]>> {
  return z.array(item).transform((items) => items[0] ?? null);
}

export const oneNamed = one(named);
export const allNamed = z.array(named);
export const externalIds = z.array(z.object({ scheme: z.string(), value: z.string() }));

export const kind = z.enum(ENTITY_KINDS);

/** Puts the global id of an entity in the place of its key. */
export const withEntityId = <T extends { readonly id: string; readonly kind: EntityKind }>(
  entity: T,
): T => ({ ...entity, id: encodeGlobalId(ENTITY_LABELS[entity.kind], entity.id) });

export const shownArticle = z
  .object({ id: globalId('Article'), headline: z.string(), published: instant })
  .transform(({ published, ...rest }) => ({ ...rest, publishedAt: published }));

interface Supported {
  readonly id: string;
  readonly originCount: number;
  readonly articleCount: number;
}

/** The best supported claims of several lists, each claim once. */
export function bestSupported<T extends Supported>(claims: readonly T[], first: number): T[] {
  return [...new Map(claims.map((claim) => [claim.id, claim])).values()]
    .sort(
      (a, b) =>
        b.originCount - a.originCount || b.articleCount - a.articleCount || compareText(a.id, b.id),
    )
    .slice(0, first);
}

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A claim as most queries show it. */
export const claim = z.object({
  id: z.string(),
  predicate: z.string(),
  label: z.string(),
  originCount: z.number(),
  articleCount: z.number(),
  subject: oneNamed,
  object: oneNamed,
});

/** A claim without what only sorted it, its key made an id. */
export function shownClaim(supported: Supported): Readonly<Record<string, unknown>> {
  const shown = Object.entries(supported).filter(([name]) => name !== 'articleCount');
  return { ...Object.fromEntries(shown), id: encodeGlobalId('Claim', supported.id) };
}
