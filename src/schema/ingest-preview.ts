import { ENTITY_LABELS } from '../graph/model/nodes.ts';
import type { DraftClaim, DraftEntity, DraftMention, DraftQuote } from '../graph/model/draft.ts';
import type { Ingested } from '../resolvers/ingest-article.ts';
import { builder } from './builder.ts';
import { EntityKind, Predicate } from './enums.ts';

export type DryRun = Extract<Ingested, { readonly outcome: 'DRY_RUN' }>;

interface Of<T> {
  readonly dryRun: DryRun;
  readonly entities: ReadonlyMap<string, DraftEntity>;
  readonly part: T;
}

const PreviewMention = builder.objectRef<Of<DraftMention>>('PreviewMention').implement({
  fields: (t) => ({
    start: t.int({ resolve: ({ part }) => part.start }),
    end: t.int({ resolve: ({ part }) => part.end }),
    surface: t.string({ resolve: ({ part }) => part.exact }),
    kind: t.field({
      type: EntityKind,
      resolve: ({ part, entities }) => entityOf(entities, part.entity).kind,
    }),
    name: t.string({ resolve: ({ part, entities }) => entityOf(entities, part.entity).name }),
    entity: t.field({
      type: 'Entity',
      nullable: true,
      description: 'The entity it would be linked to; null when it would be new.',
      resolve: ({ part, entities, dryRun }, _args, context, info) => {
        const key = dryRun.existing.get(part.entity);
        const type = ENTITY_LABELS[entityOf(entities, part.entity).kind];
        return key === undefined ? null : context.graph.load(info, { type, key });
      },
    }),
  }),
});

const PreviewQuote = builder.objectRef<Of<DraftQuote>>('PreviewQuote').implement({
  fields: (t) => ({
    start: t.int({ resolve: ({ part }) => part.start }),
    end: t.int({ resolve: ({ part }) => part.end }),
    speaker: t.string({
      nullable: true,
      resolve: ({ part, entities }) =>
        part.speaker === null ? null : entityOf(entities, part.speaker).name,
    }),
  }),
});

const PreviewClaim = builder.objectRef<Of<DraftClaim>>('PreviewClaim').implement({
  fields: (t) => ({
    start: t.int({ resolve: ({ part }) => part.assertions[0]?.start ?? 0 }),
    end: t.int({ resolve: ({ part }) => part.assertions[0]?.end ?? 0 }),
    predicate: t.field({ type: Predicate, resolve: ({ part }) => part.predicate }),
    subject: t.string({ resolve: ({ part, entities }) => entityOf(entities, part.subject).name }),
    object: t.string({
      nullable: true,
      resolve: ({ part, entities }) =>
        part.object === null ? null : entityOf(entities, part.object).name,
    }),
    label: t.string({ resolve: ({ part }) => part.label }),
  }),
});

export const IngestPreview = builder.objectRef<DryRun>('IngestPreview').implement({
  description: 'What would be stored.',
  fields: (t) => ({
    text: t.string({ resolve: ({ draft }) => draft.text }),
    blocks: t.field({
      type: ['Block'],
      resolve: ({ draft }) =>
        draft.blocks.map((block) => ({
          type: 'Block',
          key: '',
          properties: { ...block, text: draft.text.slice(block.start, block.end) },
        })),
    }),
    mentions: t.field({
      type: [PreviewMention],
      resolve: (dryRun) => parts(dryRun, dryRun.draft.mentions),
    }),
    quotes: t.field({
      type: [PreviewQuote],
      resolve: (dryRun) => parts(dryRun, dryRun.draft.quotes),
    }),
    claims: t.field({
      type: [PreviewClaim],
      resolve: (dryRun) => parts(dryRun, dryRun.draft.claims),
    }),
  }),
});

function parts<T>(dryRun: DryRun, list: readonly T[]): readonly Of<T>[] {
  const entities = new Map(dryRun.draft.entities.map((entity) => [entity.key, entity]));
  return list.map((part) => ({ dryRun, entities, part }));
}

function entityOf(entities: ReadonlyMap<string, DraftEntity>, key: string): DraftEntity {
  const entity = entities.get(key);
  if (entity === undefined) throw new Error(`the draft uses ${key} and does not hold it`);
  return entity;
}
